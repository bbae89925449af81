import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ImportButton } from '@/components/assessments/import-button';
import { ListTabs } from '@/components/assessments/list-tabs';
import { NothingListed } from '@/components/assessments/nothing-listed';
import { PressingLine } from '@/components/assessments/pressing-line';
import { ViewBar } from '@/components/assessments/view-bar';
import { WorkFilters } from '@/components/assessments/work-filters';
import { WorkList } from '@/components/assessments/work-list';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { buttonClass } from '@/components/ui/button';
import { VIEWS_LIMIT } from '@/lib/db/saved-views';
import { fill } from '@/lib/i18n/format';
import { parametersOf } from '@/lib/service/asked-list';
import { BULK_LIMIT } from '@/lib/service/bulk';
import { EXPORT_LIMIT } from '@/lib/service/export-many';
import { purgeOldRemovals } from '@/lib/service/keeping';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';
import { COUNTED, choicesOf, pressing, removedRows, viewsOf, workPage } from '@/lib/service/work-list';
import { may, mayAnywhere } from '@/lib/workspace/caller';
import { listAddress, NO_CLIENT, narrows, readListQuery } from '@/lib/workspace/work-list';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.list.heading };
}

export default async function Assessments({ searchParams }: Props) {
  const { caller } = await enter('PAGE /assessments');
  const { locale, strings } = await requestLanguage();
  const asked = parametersOf(await searchParams);
  const views = await viewsOf(caller);
  const standard = views.find((view) => view.standard);
  if (asked.size === 0 && standard && standard.query !== '') redirect(`/assessments?${standard.query}`);

  await purgeOldRemovals(caller.workspace, Date.now());
  const query = readListQuery(asked);
  const address = listAddress(query);
  const choices = await choicesOf(caller);
  const [{ rows, next, count }, counts, removed] = await Promise.all([
    workPage(caller, query, asked.get('after'), choices, { locale, strings }),
    pressing(caller),
    removedRows(caller, { locale, strings }),
  ]);
  const text = strings.workList;
  const targets =
    choices.targets.length > 0 && may(caller, 'create', null)
      ? [...choices.targets, { id: NO_CLIENT, name: text.noClient }]
      : choices.targets;
  const importTo = [...targets].sort((a, b) => Number(b.id === NO_CLIENT) - Number(a.id === NO_CLIENT));
  const create = mayAnywhere(caller, 'create');
  return (
    <>
      <Header strings={strings} locale={locale} back={address === '' ? '/assessments' : `/assessments?${address}`}>
        {strings.common.assessments}
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[1200px] px-4 pt-10 sm:px-6">
        <div className="flex flex-wrap items-center gap-3">
          <h1 className="min-w-full flex-1 font-semibold font-serif text-[28px] sm:min-w-0">{strings.list.heading}</h1>
          <ListTabs at="list" address={address} strings={strings} />
          {create ? (
            <>
              <a href="/assessments/new" className={buttonClass('primary')}>
                {strings.list.new}
              </a>
              <ImportButton clients={importTo} strings={strings} />
            </>
          ) : null}
        </div>
        <PressingLine counts={counts} counted={COUNTED} strings={strings} />
        <ViewBar
          path="/assessments"
          views={views}
          address={address}
          limit={VIEWS_LIMIT}
          share={caller.team && may(caller, 'manage', null)}
          strings={strings}
        />
        <WorkFilters
          path="/assessments"
          query={query}
          clients={choices.clients}
          people={choices.people}
          byStatus
          strings={strings}
        />
        <p role="status" className="mt-4 flex min-h-11 flex-wrap items-center gap-x-4 text-[15px] text-ink-soft">
          {count > COUNTED ? fill(text.countMore, { n: COUNTED }) : fill(text.count, { n: count })}
          {narrows(query) ? (
            <a href="/assessments?all=1" className="inline-flex min-h-11 items-center text-blue-ink">
              {text.clear}
            </a>
          ) : null}
        </p>
        {rows.length === 0 ? (
          <NothingListed filtered={narrows(query)} create={create} path="/assessments" strings={strings} />
        ) : null}
        <WorkList
          key={`${address} ${asked.get('after') ?? ''}`}
          rows={rows}
          removed={removed.map(({ id, title }) => ({ id, name: title }))}
          address={address}
          count={count}
          limits={{ change: BULK_LIMIT, export: EXPORT_LIMIT }}
          targets={targets.map(({ id, name }) => ({ id, name }))}
          people={choices.people}
          strings={strings}
          locale={locale}
        />
        {next !== null || asked.has('after') ? (
          <nav aria-label={text.pages} className="mt-5 flex flex-wrap gap-3">
            {asked.has('after') ? (
              <a href={`/assessments?${address || 'all=1'}`} className={buttonClass('plain')}>
                {text.first}
              </a>
            ) : null}
            {next === null ? null : (
              <a href={`/assessments?${listAddress(query, { after: next })}`} rel="next" className={buttonClass('plain')}>
                {text.next}
              </a>
            )}
          </nav>
        ) : null}
      </main>
      <Footer strings={strings} />
    </>
  );
}
