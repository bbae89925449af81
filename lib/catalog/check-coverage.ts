import type { ArticleReason, CoverageScope, DutySection } from '../schema/coverage';
import type { Pack } from '../schema/pack';
import { checkTexts, repeated } from './check-catalog';
import { articleCoverage, isCovered } from './coverage';

export type CoverageContent = {
  readonly scopes: readonly CoverageScope[];
  readonly reasons: readonly ArticleReason[];
  readonly sections: readonly DutySection[];
};

/**
 * Reads the coverage table against the pack and returns every fault as a sentence that names the row: nothing rests on
 * it and no reason is given, a reason although something rests on it, an id that does not exist.
 */
export function checkCoverage(content: CoverageContent, pack: Pack, precedents: readonly string[]): string[] {
  return [
    ...checkArticles(content, pack),
    ...checkSections(content.sections, pack, precedents),
    ...checkTexts(content, 'coverage'),
  ];
}

function checkArticles({ scopes, reasons }: CoverageContent, pack: Pack): string[] {
  const problems: string[] = [];
  for (const row of articleCoverage(scopes, reasons, pack)) {
    const where = `coverage: ${row.instrument} ${row.article || '(whole)'}`;
    const by = [...row.questions, ...row.rules, ...(row.filing ? ['the filing decision'] : [])];
    if (!isCovered(row) && !row.reason)
      problems.push(`${where} has no row: no question or rule cites it, and content/coverage/reasons.ts says nothing of it.`);
    if (isCovered(row) && row.reason)
      problems.push(`${where} is covered by ${by.join(', ')}, so its reason in content/coverage/reasons.ts must go.`);
  }
  const required = new Set(scopes.flatMap(({ instrument, articles }) => articles.map((article) => `${instrument} ${article}`)));
  const reasoned = reasons.flatMap(({ instrument, articles }) => articles.map((article) => `${instrument} ${article}`));
  for (const key of reasoned)
    if (!required.has(key)) problems.push(`coverage: a reason names ${key}, which the table does not list.`);
  for (const key of repeated(reasoned)) problems.push(`coverage: ${key} has two reasons.`);
  return problems;
}

function checkSections(sections: readonly DutySection[], pack: Pack, precedents: readonly string[]): string[] {
  const problems: string[] = [];
  const rules = new Set(pack.rules.map((rule) => rule.id));
  const cases = new Set(precedents);
  const rows = sections.flatMap((section) => section.rows);
  for (const id of repeated(rows.map((row) => row.id))) problems.push(`coverage row ${id} is listed twice.`);
  for (const row of rows) {
    const where = `coverage row ${row.id}`;
    if (row.reason) continue;
    const { questions = [], rules: named = [], precedents: cited = [] } = row;
    if (questions.length + named.length + cited.length === 0)
      problems.push(`${where} has neither question, rule, case nor reason.`);
    for (const id of questions) if (!pack.questions[id]) problems.push(`${where} names dead question ${id}.`);
    for (const id of named) if (!rules.has(id)) problems.push(`${where} names dead rule ${id}.`);
    for (const id of cited) if (!cases.has(id)) problems.push(`${where} names dead case ${id}.`);
  }
  return problems;
}
