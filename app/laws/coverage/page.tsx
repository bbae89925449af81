import type { Metadata } from 'next';
import { CoverageTable } from '@/components/coverage/coverage-table';
import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { buttonClass } from '@/components/ui/button';
import { coverageView, searchCoverage } from '@/lib/catalog/coverage-view';
import { defaultPack } from '@/lib/catalog/index';
import { cut } from '@/lib/i18n/cut';
import { fill } from '@/lib/i18n/format';
import { enter } from '@/lib/service/page';
import { requestLanguage } from '@/lib/service/request';

type Props = { readonly searchParams: Promise<{ q?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestLanguage()).strings.coverage.heading };
}

export default async function CoveragePage({ searchParams }: Props) {
  await enter('PAGE /laws/coverage');
  const [{ locale, strings }, { q }] = await Promise.all([requestLanguage(), searchParams]);
  const query = cut(((Array.isArray(q) ? q[0] : q) ?? '').trim(), 100);
  const text = strings.coverage;
  const all = coverageView(defaultPack(), locale);
  const sections = searchCoverage(all, query);
  const rows = all.flatMap((section) => section.rows);
  const found = sections.reduce((sum, section) => sum + section.rows.length, 0);
  const reasons = rows.filter((row) => row.reason !== null).length;
  return (
    <>
      <Header
        strings={strings}
        locale={locale}
        back={query === '' ? '/laws/coverage' : `/laws/coverage?q=${encodeURIComponent(query)}`}
      >
        <a href="/laws" className="text-ink-soft">
          {strings.common.laws}
        </a>
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[1120px] px-4 pt-10 sm:px-6">
        <h1 className="font-semibold font-serif text-[28px] leading-snug sm:text-[34px]">{text.heading}</h1>
        <p className="mt-2 max-w-[44em] text-ink-soft">{text.lead}</p>
        <p className="mt-2 text-[14px] text-ink-faint">
          {fill(text.counts, { rows: rows.length, covered: rows.length - reasons, reasons })}
        </p>
        <form method="get" className="mt-5 flex flex-wrap gap-3">
          <input
            type="search"
            name="q"
            defaultValue={query}
            maxLength={100}
            aria-label={text.search}
            placeholder={text.searchHint}
            className="min-h-11 min-w-0 flex-1 basis-60 rounded-[10px] border border-line-strong bg-card px-3 placeholder:text-ink-faint"
          />
          <button type="submit" className={buttonClass('plain')}>
            {text.find}
          </button>
          {query === '' ? null : (
            <a href="/laws/coverage" className={buttonClass('quiet')}>
              {text.clear}
            </a>
          )}
        </form>
        {query === '' ? null : (
          <p role="status" className="mt-2 text-[15px] text-ink-soft">
            {found > 0 ? fill(text.found, { n: found }) : fill(text.none, { query })}
          </p>
        )}
        <CoverageTable sections={sections} open={query !== ''} strings={strings} />
      </main>
      <Footer strings={strings} />
    </>
  );
}
