import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MakeOwn } from '@/components/portfolio/make-own';
import { SiteTools } from '@/components/portfolio/site-tools';
import { SiteView } from '@/components/portfolio/site-view';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { packFor } from '@/lib/catalog/index';
import { siteVerdict } from '@/lib/catalog/portfolio-view';
import { findingsView, showAnswer } from '@/lib/catalog/result-view';
import { writeCell } from '@/lib/portfolio/read-cell';
import { siteAnswers } from '@/lib/portfolio/site';
import { evaluatePack } from '@/lib/rules/evaluate-pack';
import { today } from '@/lib/service/evaluate';
import { enter } from '@/lib/service/page';
import { openPortfolio } from '@/lib/service/portfolio';
import { siteOf } from '@/lib/service/portfolio-site';
import { requestLanguage } from '@/lib/service/request';
import { may } from '@/lib/workspace/caller';

type Props = { readonly params: Promise<{ id: string; site: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.portfolio.siteHeading };
}

export default async function SitePage({ params }: Props) {
  const { id, site: number } = await params;
  const { caller, client } = await enter('PAGE /portfolios/[id]/sites/[site]', id);
  const [{ locale, strings }, open] = await Promise.all([requestLanguage(), openPortfolio(caller, id)]);
  const site = open ? await siteOf(caller, open, number) : null;
  if (!open?.template || !site) notFound();
  const { assessment, answers: template } = open.template;
  const answers = siteAnswers(template, site);
  const pack = packFor(assessment.pack, answers, { today: today() });
  const result = evaluatePack(pack, answers, { today: today(), mode: assessment.mode });
  const words = { id: assessment.id, pack, locale };
  return (
    <>
      <Header strings={strings} locale={locale} back={`/portfolios/${id}/sites/${number}`}>
        <a href={`/portfolios/${id}`} className="text-ink-soft">
          {open.portfolio.name}
        </a>
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[1120px] px-4 pt-8 sm:px-6">
        <SiteView
          name={site.name}
          verdict={siteVerdict(result.overall, strings)}
          filing={strings.filing[result.filing.status]}
          differences={Object.keys(site.differences).map((question) => ({
            ...showAnswer(question, { ...words, answers }),
            template: showAnswer(question, { ...words, answers: template }).answer,
          }))}
          view={findingsView({ ...words, result, answers, strings })}
          strings={strings}
        />
        <SiteTools
          key={site.version}
          portfolio={id}
          seq={site.seq}
          name={site.name}
          version={site.version}
          cells={Object.entries(site.differences).flatMap(([question, value]) => {
            const asked = pack.questions[question];
            return asked ? [{ question, text: asked.text[locale], cell: writeCell(asked, value, locale) }] : [];
          })}
          others={Object.values(pack.questions).map((asked) => ({ question: asked.id, text: asked.text[locale] }))}
          creates={may(caller, 'create', client)}
          manages={may(caller, 'manage', client)}
          strings={strings}
        />
        <MakeOwn
          address={`/api/portfolios/${id}/sites/${number}/assessment`}
          own={site.assessment && `/assessments/${site.assessment}/result`}
          creates={may(caller, 'create', client)}
          strings={strings}
        />
      </main>
      <Footer strings={strings} />
    </>
  );
}
