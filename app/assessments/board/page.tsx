import type { Metadata } from 'next';
import { ListTabs } from '@/components/assessments/list-tabs';
import { NothingListed } from '@/components/assessments/nothing-listed';
import { PressingLine } from '@/components/assessments/pressing-line';
import { ViewBar } from '@/components/assessments/view-bar';
import { WorkBoard } from '@/components/assessments/work-board';
import { WorkFilters } from '@/components/assessments/work-filters';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { VIEWS_LIMIT } from '@/lib/db/saved-views';
import { parametersOf } from '@/lib/service/asked-list';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';
import { COUNTED, choicesOf, pressing, viewsOf, workBoard } from '@/lib/service/work-list';
import { may, mayAnywhere } from '@/lib/workspace/caller';
import { listAddress, narrows, readListQuery } from '@/lib/workspace/work-list';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const { workList, list } = (await requestLanguage()).strings;
  return { title: `${workList.board} · ${list.heading}` };
}

export default async function Board({ searchParams }: Props) {
  const { caller } = await enter('PAGE /assessments/board');
  const { locale, strings } = await requestLanguage();
  const query = { ...readListQuery(parametersOf(await searchParams)), status: null };
  const address = listAddress(query);
  const choices = await choicesOf(caller);
  const [columns, counts, views] = await Promise.all([
    workBoard(caller, query, choices, { locale, strings }),
    pressing(caller),
    viewsOf(caller),
  ]);
  const empty = columns.every(({ count }) => count === 0);
  return (
    <>
      <Header strings={strings} locale={locale} back={address === '' ? '/assessments/board' : `/assessments/board?${address}`}>
        <a href="/assessments" className="text-ink-soft">
          {strings.common.assessments}
        </a>
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[1200px] px-4 pt-10 sm:px-6">
        <div className="flex flex-wrap items-center gap-3">
          <h1 className="min-w-full flex-1 font-semibold font-serif text-[28px] sm:min-w-0">{strings.workList.board}</h1>
          <ListTabs at="board" address={address} strings={strings} />
        </div>
        <PressingLine counts={counts} counted={COUNTED} strings={strings} />
        <ViewBar
          path="/assessments/board"
          views={views}
          address={address}
          limit={VIEWS_LIMIT}
          share={caller.team && may(caller, 'manage', null)}
          strings={strings}
        />
        <WorkFilters
          path="/assessments/board"
          query={query}
          clients={choices.clients}
          people={choices.people}
          byStatus={false}
          strings={strings}
        />
        {narrows(query) && !empty ? (
          <p className="mt-2">
            <a href="/assessments/board?all=1" className="inline-flex min-h-11 items-center text-[15px] text-blue-ink">
              {strings.workList.clear}
            </a>
          </p>
        ) : null}
        {empty ? (
          <NothingListed
            filtered={narrows(query)}
            create={mayAnywhere(caller, 'create')}
            path="/assessments/board"
            strings={strings}
          />
        ) : (
          <WorkBoard columns={columns} query={query} counted={COUNTED} strings={strings} />
        )}
      </main>
      <Footer strings={strings} />
    </>
  );
}
