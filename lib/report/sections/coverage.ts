import type { ReportContext } from '../context';
import type { CoverageTable } from '../enclosures';
import type { Block } from '../model';

type Row = CoverageTable['rows'][number];

const counted = ['gap', 'needs-review', 'met', 'info', 'error'] as const;

/**
 * 条文覆盖表: for each article and duty what examined it in this assessment, or why nothing does. Duties that do not
 * arise here are left out and counted.
 */
export function coverage(context: ReportContext): Block[] {
  const words = context.prose.coverage;
  const outcomes = new Map(
    context.result.findings.map(({ rule, outcome, severity }) => [
      rule,
      outcome === 'gap' && severity === 'info' ? 'info' : outcome,
    ]),
  );
  const arises = (row: Row) => row.reason !== null || row.rules.some(({ id }) => outcomes.get(id) !== 'not-applicable');
  const blocks: Block[] = [{ kind: 'prose', text: words.lead }];
  for (const table of context.coverage ?? []) {
    const rows = table.kind === 'articles' ? table.rows : table.rows.filter(arises);
    blocks.push({ kind: 'heading', level: 2, title: table.title });
    if (table.note !== '') blocks.push({ kind: 'prose', role: 'note', text: table.note });
    if (rows.length > 0)
      blocks.push({
        kind: 'table',
        header: [table.kind === 'articles' ? words.article : words.duty, words.examined, words.outcome],
        weights: table.kind === 'articles' ? [18, 54, 28] : [42, 30, 28],
        rows: rows.map((row) => [row.label || row.text, examined(row, context), found(row, outcomes, context)]),
      });
    const left = table.rows.length - rows.length;
    if (left > 0) blocks.push({ kind: 'prose', role: 'note', text: context.say(words.left, { n: left }) });
  }
  return blocks;
}

function examined(row: Row, context: ReportContext): string {
  if (row.reason) return row.reason.text;
  const { coverage: words, words: common } = context.prose;
  const parts = [
    row.questions.length > 0 ? context.say(words.questions, { n: row.questions.length }) : null,
    row.rules.length > 0 ? context.say(words.rules, { n: row.rules.length }) : null,
    row.filing ? words.filing : null,
  ];
  return parts.filter((part) => part !== null).join(common.listSeparator);
}

function found(row: Row, outcomes: ReadonlyMap<string, string>, context: ReportContext): string {
  const { coverage: words, words: common } = context.prose;
  if (row.reason) return common.none;
  if (row.rules.length === 0) return words.askedOnly;
  const counts = counted.flatMap((outcome) => {
    const n = row.rules.filter(({ id }) => outcomes.get(id) === outcome).length;
    return n > 0 ? [context.say(words.outcomes[outcome], { n })] : [];
  });
  return counts.length > 0 ? counts.join(common.listSeparator) : words.notApplicable;
}
