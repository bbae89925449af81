import type { Metadata } from 'next';
import { GradeLegend } from '@/components/law/grade-legend';
import { LawHits } from '@/components/law/law-hits';
import { LawSearch } from '@/components/law/law-search';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { searchLaws } from '@/lib/catalog/law-library';
import { cut } from '@/lib/i18n/cut';
import { fill } from '@/lib/i18n/format';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.common.laws };
}

type Props = { readonly searchParams: Promise<{ q?: string | string[] }> };

const longestQuery = 100;

export default async function Laws({ searchParams }: Props) {
  await enter('PAGE /laws');
  const { q } = await searchParams;
  const query = cut(((Array.isArray(q) ? q[0] : q) ?? '').trim(), longestQuery);
  const { locale, strings } = await requestLanguage();
  const text = strings.laws;
  const groups = searchLaws(query, locale);
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const told = query === '' ? fill(text.total, { n: count }) : fill(text.count, { n: count });
  return (
    <>
      <Header strings={strings} locale={locale} back={query === '' ? '/laws' : `/laws?q=${encodeURIComponent(query)}`}>
        {strings.common.laws}
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[920px] px-4 pt-10 sm:px-6">
        <h1 className="font-semibold font-serif text-[28px]">{strings.common.laws}</h1>
        <p className="mt-2 text-ink-soft">{text.lead}</p>
        <p className="mt-2">
          <a href="/laws/changes" className="mr-6 inline-block py-1 text-blue-ink underline underline-offset-4">
            {text.changesLink}
          </a>
          <a href="/laws/coverage" className="inline-block py-1 text-blue-ink underline underline-offset-4">
            {strings.coverage.heading}
          </a>
        </p>
        <LawSearch query={query} strings={text} />
        <p role="status" className="mt-3 text-[14px] text-ink-faint">
          {count > 0 ? told : fill(text.empty, { query })}
        </p>
        {count > 0 ? null : (
          <p className="mt-2">
            <a href="/laws" className="inline-block py-1 text-blue-ink underline underline-offset-4">
              {text.all}
            </a>
          </p>
        )}
        <LawHits groups={groups} locale={locale} strings={strings} />
        <GradeLegend strings={text} />
      </main>
      <Footer strings={strings} />
    </>
  );
}
