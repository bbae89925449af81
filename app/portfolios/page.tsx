import type { Metadata } from 'next';
import { CreatePortfolio } from '@/components/portfolio/create-portfolio';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { Button, buttonClass } from '@/components/ui/button';
import { fill } from '@/lib/i18n/format';
import { shanghaiTime } from '@/lib/i18n/shanghai-time';
import { listedTitle } from '@/lib/service/list-row';
import { enter } from '@/lib/service/page';
import { portfolios, repository, workspaces } from '@/lib/service/repository';
import { requestLanguage } from '@/lib/service/request';
import { clientsWith, mayAnywhere } from '@/lib/workspace/caller';

/** Most assessments offered as a template; the newest are what somebody has just been working on. */
const OFFERED = 200;

/** More portfolios than this are searched by name. */
const MANY = 6;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.portfolio.heading };
}

type Props = { readonly searchParams: Promise<{ readonly q?: string | readonly string[] }> };

export default async function Portfolios({ searchParams }: Props) {
  const { caller } = await enter('PAGE /portfolios');
  const { locale, strings } = await requestLanguage();
  const text = strings.portfolio;
  const create = mayAnywhere(caller, 'create');
  const wanted = String((await searchParams).q ?? '')
    .trim()
    .slice(0, 100);
  const [all, clients, assessments] = await Promise.all([
    (await portfolios()).list(caller.workspace, clientsWith(caller, 'read')),
    (await workspaces()).clients(caller.workspace),
    create ? (await repository()).list(caller.workspace, { clients: clientsWith(caller, 'create') }) : [],
  ]);
  const clientOf = new Map<string | null, string>(clients.map(({ id, name }) => [id, name]));
  const list = all
    .map((each) => ({ ...each, client: clientOf.get(each.client) ?? '' }))
    .filter(({ name, client }) => `${name} ${client}`.toLowerCase().includes(wanted.toLowerCase()));
  const offered = assessments.slice(0, OFFERED).map((each) => {
    const { called = '' } = each.result.summary as { called?: string };
    return { id: each.id, title: listedTitle({ ...each, called }, locale, strings) };
  });
  return (
    <>
      <Header strings={strings} locale={locale} back="/portfolios">
        {text.heading}
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[920px] px-4 pt-10 sm:px-6">
        <h1 className="font-semibold font-serif text-[28px]">{text.heading}</h1>
        <p className="mt-2 max-w-[44em] text-ink-soft">{text.lead}</p>
        {all.length > MANY || wanted !== '' ? (
          <search>
            <form method="get" action="/portfolios" className="mt-5 flex flex-wrap gap-2">
              <input
                type="search"
                name="q"
                aria-label={text.searchPortfolios}
                placeholder={text.searchPortfolios}
                defaultValue={wanted}
                maxLength={100}
                className="min-h-11 min-w-0 flex-1 basis-52 rounded-[9px] border border-line-strong bg-card px-3"
              />
              <Button type="submit">{text.filter}</Button>
              {wanted === '' ? null : (
                <a href="/portfolios" className={buttonClass('quiet')}>
                  {text.clear}
                </a>
              )}
            </form>
          </search>
        ) : null}
        {all.length > 0 && list.length === 0 ? (
          <p role="status" className="mt-5 text-ink-soft">
            {text.noSuchPortfolio}
          </p>
        ) : null}
        {all.length === 0 ? (
          <div className="mt-6 rounded-[14px] border border-line bg-card px-6 py-8 text-center">
            <h2 className="font-semibold text-[18px]">{text.empty}</h2>
            <p className="mt-1 text-ink-soft">{text.emptyText}</p>
            {create && offered.length === 0 ? (
              <a href="/assessments/new" className={buttonClass('primary', 'mt-4')}>
                {text.startFirst}
              </a>
            ) : null}
          </div>
        ) : null}
        <ul className="mt-5 grid gap-3">
          {list.map(({ id, name, client, sites, updatedAt }) => (
            <li key={id} className="rounded-[14px] border border-line bg-card px-5 py-4">
              <h2 className="font-semibold text-[18px]">
                <a href={`/portfolios/${id}`} className="text-ink no-underline hover:underline">
                  {name}
                </a>
              </h2>
              <p className="mt-1 flex flex-wrap gap-x-4 text-[15px] text-ink-soft">
                {client ? <span>{client}</span> : null}
                <span>{fill(text.sites, { n: sites })}</span>
                <span className="text-ink-faint">
                  {text.updated} {shanghaiTime(updatedAt, locale)}
                </span>
              </p>
            </li>
          ))}
        </ul>
        {offered.length > 0 ? <CreatePortfolio templates={offered} strings={strings} /> : null}
      </main>
      <Footer strings={strings} />
    </>
  );
}
