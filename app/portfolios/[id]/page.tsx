import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JudgeProgress } from '@/components/portfolio/judge-progress';
import { PortfolioTools } from '@/components/portfolio/portfolio-tools';
import { RollUpCards } from '@/components/portfolio/roll-up-cards';
import { SiteList } from '@/components/portfolio/site-list';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { buttonClass } from '@/components/ui/button';
import { defaultPack } from '@/lib/catalog/index';
import { rollUpView, siteVerdict } from '@/lib/catalog/portfolio-view';
import { handlerInAddress, readSiteQuery } from '@/lib/portfolio/site-query';
import { parametersOf } from '@/lib/service/asked-list';
import { enter } from '@/lib/service/page';
import { openPortfolio, rollUpOf } from '@/lib/service/portfolio';
import { portfolios } from '@/lib/service/repository';
import { requestLanguage } from '@/lib/service/request';
import { may } from '@/lib/workspace/caller';

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const PAGE_SIZE = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.portfolio.heading };
}

export default async function PortfolioPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { caller, client } = await enter('PAGE /portfolios/[id]', id);
  const [{ locale, strings }, open, asked] = await Promise.all([requestLanguage(), openPortfolio(caller, id), searchParams]);
  if (!open) notFound();
  const text = strings.portfolio;
  const address = parametersOf(asked);
  const query = readSiteQuery(address);
  const number = Math.min(Math.max(1, Math.trunc(Number(address.get('page'))) || 1), 10_000);
  const { rollUp, deadlines } = await rollUpOf(caller, open);
  const page = { from: (number - 1) * PAGE_SIZE, size: PAGE_SIZE, sort: query.sort };
  const handler = query.handler === null ? null : rollUp.handlers.find(({ key }) => handlerInAddress(key) === query.handler);
  // A handler that is no longer there has no site.
  const handlers = query.handler === null ? null : (handler?.spellings ?? ['']);
  const { sites, total } = await (await portfolios()).sites(caller.workspace, id, open.judged, { ...query, handlers }, page);
  const view = rollUpView(rollUp, locale, strings);
  const creates = may(caller, 'create', client);
  return (
    <>
      <Header strings={strings} locale={locale} back={`/portfolios/${id}`}>
        <a href="/portfolios" className="text-ink-soft">
          {text.heading}
        </a>
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[1120px] px-4 pt-8 sm:px-6">
        <h1 className="font-semibold font-serif text-[28px] [overflow-wrap:anywhere]">{open.portfolio.name}</h1>
        <PortfolioTools
          id={id}
          name={open.portfolio.name}
          sites={view.sites}
          template={open.template ? `/assessments/${open.portfolio.template}/result` : null}
          creates={creates}
          manages={may(caller, 'manage', client)}
          strings={strings}
        />
        {open.template ? null : (
          <p role="alert" className="mt-4 rounded-[10px] bg-red-wash px-4 py-3 text-red">
            {text.templateGone}
          </p>
        )}
        {view.sites === 0 ? (
          <div className="mt-6 rounded-[14px] border border-line bg-card px-6 py-8 text-center">
            <h2 className="font-semibold text-[18px]">{text.noSites}</h2>
            <p className="mt-1 text-ink-soft">{text.noSitesText}</p>
            {creates ? (
              <a href={`/portfolios/${id}/import`} className={buttonClass('primary', 'mt-4')}>
                {text.importSites}
              </a>
            ) : null}
          </div>
        ) : (
          <>
            {open.template && view.pending > 0 ? (
              <JudgeProgress key={open.judged} id={id} sites={view.sites} left={view.pending} strings={strings} />
            ) : null}
            <RollUpCards
              id={id}
              view={view}
              deadlines={deadlines}
              threshold={defaultPack().forecast?.threshold ?? 0}
              strings={strings}
              locale={locale}
            />
            <SiteList
              id={id}
              rows={sites.map(({ seq, name, assessment, judgement }) => ({
                seq,
                name,
                own: assessment !== null,
                verdict: judgement ? siteVerdict(judgement, strings) : null,
                filing: judgement ? strings.filing[judgement.filing] : '',
                gaps: judgement?.gaps.length ?? 0,
                open: judgement?.open.length ?? 0,
                persons: judgement?.persons ?? null,
                handler: judgement?.handler ?? '',
              }))}
              total={total}
              page={{ ...page, number }}
              query={query}
              handler={query.handler === null ? null : (handler?.name ?? text.noHandler)}
              verdicts={view.verdicts.map(({ floor, ceiling, words }) => ({ id: `${floor}-${ceiling}`, words }))}
              filings={view.filing.map(({ status, words }) => ({ id: status, words }))}
              findings={view.findings.map(({ rule, title }) => ({ id: rule, words: title }))}
              strings={strings}
            />
          </>
        )}
      </main>
      <Footer strings={strings} />
    </>
  );
}
