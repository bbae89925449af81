import { pinpoint } from '../report/citation';
import type { ReasonKind } from '../schema/coverage';
import type { Pack } from '../schema/pack';
import type { Locale } from '../schema/text';
import { type ArticleCoverage, articleCoverage } from './coverage';
import { coverageContent, findArticle, findInstrument, precedents } from './index';
import { articleHref } from './law-address';

type Named = { readonly id: string; readonly text: string };

export type CoverageRowView = {
  readonly id: string;
  /** Article or clause; empty for a duty, which its text names. */
  readonly label: string;
  readonly text: string;
  /** Where the article stands in the law library. */
  readonly href: string | null;
  readonly questions: readonly Named[];
  readonly rules: readonly Named[];
  readonly cases: readonly Named[];
  readonly filing: boolean;
  readonly reason: { readonly kind: ReasonKind; readonly text: string } | null;
};

export type CoverageSectionView = {
  readonly id: string;
  readonly kind: 'articles' | 'duties';
  readonly title: string;
  /** How far its rows bind; empty for articles. */
  readonly note: string;
  readonly rows: readonly CoverageRowView[];
};

/** The whole coverage table in one language: instruments article by article, then the duties of the sources. */
export function coverageView(pack: Pack, locale: Locale): CoverageSectionView[] {
  const question = (id: string): Named => ({ id, text: pack.questions[id]?.text[locale] ?? id });
  const titles = new Map(pack.rules.map((rule) => [rule.id, rule.title[locale]]));
  const rule = (id: string): Named => ({ id, text: titles.get(id) ?? id });
  const names = new Map(precedents.map((each) => [each.id, each.name[locale]]));
  const articleRow = ({ instrument, article, questions, rules, filing, reason }: ArticleCoverage): CoverageRowView => ({
    id: `${instrument}-${article}`,
    label: placeName(instrument, article, locale),
    text: findArticle(instrument, article)?.summary[locale] ?? '',
    href: findArticle(instrument, article) ? articleHref(instrument, article) : null,
    questions: questions.map(question),
    rules: rules.map(rule),
    cases: [],
    filing,
    reason: reason && { kind: reason.kind, text: reason.text[locale] },
  });
  const rows = articleCoverage(coverageContent.scopes, coverageContent.reasons, pack);
  const instruments = coverageContent.scopes.map(
    ({ instrument }): CoverageSectionView => ({
      id: instrument,
      kind: 'articles',
      title: findInstrument(instrument)?.title[locale] ?? instrument,
      note: '',
      rows: rows.filter((row) => row.instrument === instrument).map(articleRow),
    }),
  );
  const duties = coverageContent.sections.map(
    (section): CoverageSectionView => ({
      id: section.id,
      kind: 'duties',
      title: section.title[locale],
      note: section.note[locale],
      rows: section.rows.map((row) => ({
        id: row.id,
        label: '',
        text: row.text[locale],
        href: null,
        questions: (row.reason ? [] : (row.questions ?? [])).map(question),
        rules: (row.reason ? [] : (row.rules ?? [])).map(rule),
        cases: (row.reason ? [] : (row.precedents ?? [])).map((id) => ({ id, text: names.get(id) ?? id })),
        filing: false,
        reason: row.reason ? { kind: row.reason.kind, text: row.reason.text[locale] } : null,
      })),
    }),
  );
  return [...instruments, ...duties];
}

/** The rows that contain the words searched for, section by section; all of them for an empty search. */
export function searchCoverage(sections: readonly CoverageSectionView[], query: string): CoverageSectionView[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return sections
    .map((section) => ({ ...section, rows: section.rows.filter((row) => contains(section, row, words)) }))
    .filter((section) => section.rows.length > 0);
}

function contains(section: CoverageSectionView, row: CoverageRowView, words: readonly string[]): boolean {
  const named = [...row.questions, ...row.rules, ...row.cases].flatMap(({ id, text }) => [id, text]);
  const text = [section.title, row.id, row.label, row.text, row.reason?.text ?? '', ...named].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Article or clause in words; clauses the library has no summary of are named by their number. */
function placeName(instrument: string, article: string, locale: Locale): string {
  const known = findArticle(instrument, article);
  if (known?.label) return known.label[locale];
  if (/^[A-Z]$/.test(article)) return locale === 'zh' ? `附录${article}` : `annex ${article}`;
  if (article.includes('.')) return locale === 'zh' ? `第${article}条` : `clause ${article}`;
  return pinpoint({ instrument, article }, known, locale);
}
