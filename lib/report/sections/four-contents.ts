import type { NumberedFinding, ReportContext } from '../context';
import type { Block } from '../model';
import { riskOverall, riskRangeText, riskTitle } from './risk';

const contentsArticle = { instrument: 'measures-2025', article: '9' };

const MOST_NAMED = 10;

/** Under which of the four contents the findings of a dimension and the risks of the model stand. */
const places: readonly { readonly dimensions: readonly string[]; readonly risks: readonly string[] }[] = [
  { dimensions: ['A', 'B', 'D'], risks: [] },
  { dimensions: ['C', 'E', 'G', 'H', 'J'], risks: ['creep', 'misid', 'discrimination', 'coercion', 'tracking', 'outage'] },
  { dimensions: [], risks: ['access', 'leak', 'tampering', 'misuse', 'retention', 'provision', 'spoofing', 'synthesis'] },
  { dimensions: ['F', 'I', 'K'], risks: [] },
];

/** 四项评估内容的对照: the findings and risks of the report under the four contents of article 9 of the Measures. */
export function fourContents(context: ReportContext): Block[] {
  const words = context.prose.fourContents;
  if (context.pack.status === 'never-in-force') return [{ kind: 'prose', text: words.neverInForce }];
  const { since } = context.pack.filing;
  const notYet = since !== null && context.result.on < since;
  return [
    ...(notYet ? [{ kind: 'notice', tone: 'caution', paragraphs: [words.notYet] } as const] : []),
    { kind: 'prose', text: context.say(words.lead, { citation: context.cite(contentsArticle) }) },
    {
      kind: 'table',
      header: [words.columns.content, words.columns.outcome],
      weights: [34, 66],
      rows: words.contents.map((content, index) => [content, outcome(index, context).join('\n')]),
    },
  ];
}

function outcome(index: number, context: ReportContext): string[] {
  const words = context.prose.fourContents;
  const { dimensions, risks } = places[index] ?? { dimensions: [], risks: [] };
  const under = (entries: readonly NumberedFinding[]) =>
    entries.filter(({ finding, rule }) => dimensions.includes(rule.dimension) && finding.severity !== 'info');
  const list = (entries: readonly NumberedFinding[]) =>
    entries.map(({ number }) => number).join(context.prose.words.listSeparator);
  const [certain, open] = [under(context.gaps), under(context.open)];
  const lines = [
    ...(certain.length > 0 ? [context.say(words.certain, { list: named(certain, context) })] : []),
    ...(open.length > 0
      ? [context.say(open.length > MOST_NAMED ? words.openMany : words.open, { list: list(open), count: open.length })]
      : []),
  ];
  const levels = context.risk.assessment.scenarios
    .filter(({ scenario, initial }) => risks.includes(scenario) && initial.applies.truth !== 'no')
    .map(({ scenario, initial }) =>
      context.say(words.riskLevel, { title: riskTitle(scenario, context), level: riskRangeText(initial.risk, 'risk', context) }),
    );
  if (levels.length > 0) lines.push(context.say(words.riskLevels, { list: levels.join(context.prose.words.listSeparator) }));
  if (index === places.length - 1) lines.push(riskOverall(context));
  return lines.length > 0 ? lines : [words.nothing];
}

/** Findings by severity, each group with its numbers. */
function named(entries: readonly NumberedFinding[], { prose }: ReportContext): string {
  const severities = [...new Set(entries.map(({ finding }) => finding.severity))];
  return severities
    .map((severity) => {
      const numbers = entries.filter(({ finding }) => finding.severity === severity).map(({ number }) => number);
      return `${prose.severities[severity]} ${numbers.join(prose.words.listSeparator)}`;
    })
    .join(prose.words.clauseSeparator);
}
