import type { ReportContext } from '../context';
import type { CoverageTable } from '../enclosures';
import type { Block } from '../model';

type Row = CoverageTable['rows'][number];
type Group = 'gap' | 'open' | 'met' | 'asked' | 'idle' | 'reason';

const groups: readonly Group[] = ['gap', 'open', 'met', 'asked', 'idle', 'reason'];
const shown = ['gap', 'needs-review', 'error'] as const;

/**
 * 条文与义务覆盖表: every article in the group of its outcome in this assessment, and the duties with something found or open.
 * What examines each row, or why nothing does, is on the page of the product.
 */
export function coverage(context: ReportContext): Block[] {
  const { prose, result } = context;
  const words = prose.coverage;
  const tables = context.coverage ?? [];
  if (tables.length === 0) return [{ kind: 'prose', text: words.none }];
  const outcomes = new Map<string, string>();
  for (const { rule, outcome, severity } of result.findings)
    outcomes.set(rule, outcome === 'gap' && severity === 'info' ? 'met' : outcome);
  const duties = tables.filter(({ kind }) => kind === 'duties').flatMap(({ rows }) => rows);
  const bearing = duties.filter((row) => ['gap', 'open'].includes(groupOf(row, outcomes)));
  return [
    { kind: 'prose', text: words.lead },
    {
      kind: 'table',
      header: [words.instrument, words.articles],
      weights: [24, 76],
      rows: tables
        .filter(({ kind }) => kind === 'articles')
        .map(({ title, rows }) => [title, grouped(rows, outcomes, context).join('\n')]),
    },
    { kind: 'heading', level: 2, title: words.dutiesHeading },
    ...(bearing.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            header: [words.duty, words.outcome],
            weights: [66, 34],
            rows: bearing.map((row) => [row.text, counts(row, outcomes, context)]),
          },
        ]),
    { kind: 'prose', role: 'note', text: context.say(words.left, { n: duties.length - bearing.length }) },
  ];
}

/** Where a row stands: the gravest of what its rules came to. */
function groupOf({ rules, reason, filing }: Row, outcomes: ReadonlyMap<string, string>): Group {
  if (reason) return 'reason';
  const found = new Set(rules.map(({ id }) => outcomes.get(id)));
  if (found.has('gap')) return 'gap';
  if (found.has('needs-review') || found.has('error')) return 'open';
  if (found.has('met')) return 'met';
  return rules.length === 0 && !filing ? 'asked' : 'idle';
}

function grouped(rows: readonly Row[], outcomes: ReadonlyMap<string, string>, { prose, say }: ReportContext): string[] {
  return groups.flatMap((group) => {
    const labels = rows.filter((row) => groupOf(row, outcomes) === group).map(({ label, text }) => label || text);
    return labels.length === 0 ? [] : [say(prose.coverage.groups[group], { list: labels.join(prose.words.listSeparator) })];
  });
}

function counts({ rules }: Row, outcomes: ReadonlyMap<string, string>, { prose, say }: ReportContext): string {
  return shown
    .flatMap((outcome) => {
      const n = rules.filter(({ id }) => outcomes.get(id) === outcome).length;
      return n > 0 ? [say(prose.coverage.outcomes[outcome], { n })] : [];
    })
    .join(prose.words.listSeparator);
}
