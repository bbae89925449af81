import { bindingKinds, type Provision } from '../../schema/provision';
import { type Severity, severities } from '../../schema/rule';
import { isOpen } from '../answer-text';
import type { NumberedFinding, ReportContext } from '../context';
import { certainSeverity } from '../due';
import type { Block, FactRow } from '../model';
import type { ContentProse } from '../prose';
import { provisionRows } from '../provision-rows';
import { particularBlocks } from './particulars';
import { riskOverall, riskRangeText, riskTitle } from './risk';

const contentsArticle = { instrument: 'measures-2025', article: '9' };

const MOST_NAMED = 10;
const GRAVE: readonly Severity[] = ['prohibited', 'high'];

type Place = {
  /** What was answered on it, beyond what the chapter on the activity tells. */
  readonly facts: readonly string[];
  readonly dimensions: readonly string[];
  readonly risks: readonly string[];
  /** Provisions it is measured by, where no rule stands for them. */
  readonly criteria?: readonly Provision[];
  readonly particulars?: 'necessity' | 'rights';
};

/** Under which of the four contents facts, findings of a dimension, and risks of the model stand. */
const places: readonly Place[] = [
  {
    facts: [
      'ntc-legal-basis',
      'nec-identity-needed',
      'nec-documented',
      'nec-nonbio-equivalent',
      'nec-alternative-offered',
      'nec-alternative-kinds',
      'nec-refusal',
      'ntc-consent-form',
    ],
    dimensions: ['A', 'B', 'D'],
    risks: [],
    particulars: 'necessity',
  },
  {
    facts: [
      'scn-signage',
      'min-under14',
      'use-secondary',
      'use-sharing',
      'use-decision',
      'use-oversight',
      'rgt-channel',
      'rgt-deletion',
      'ntc-withdrawal',
    ],
    dimensions: ['C', 'E', 'G', 'H', 'J'],
    risks: ['creep', 'misid', 'discrimination', 'coercion', 'tracking', 'outage'],
    particulars: 'rights',
  },
  {
    facts: ['col-internet-transfer', 'col-original-images', 'sec-exposed', 'sec-incident', 'use-crossborder'],
    dimensions: [],
    risks: ['access', 'leak', 'tampering', 'misuse', 'retention', 'provision', 'spoofing', 'synthesis'],
    criteria: [
      { instrument: 'measures-2025', article: '9' },
      { instrument: 'pipl', article: '51' },
      { instrument: 'pipl', article: '56' },
      { instrument: 'gbt-39335', article: '5.4' },
      { instrument: 'gbt-39335', article: '5.6' },
      { instrument: 'gbt-39335', article: 'D' },
    ],
  },
  {
    facts: [
      'col-retention-days',
      'col-crypto',
      'col-separation',
      'col-delete-method',
      'sec-controls',
      'sec-safeguards',
      'sec-plan',
      'org-vendor-contract',
    ],
    dimensions: ['F', 'I', 'K'],
    risks: [],
  },
];

/** 四项评估内容: under each content of article 9 the facts, the norms, the findings, what is in place, and the assessment. */
export function fourContents(context: ReportContext): Block[] {
  const words = context.prose.fourContents;
  if (context.pack.status === 'never-in-force') return [{ kind: 'prose', text: words.neverInForce }];
  const { since } = context.pack.filing;
  const notYet = since !== null && context.result.on < since;
  return [
    ...(notYet ? [{ kind: 'notice', tone: 'caution', paragraphs: [words.notYet] } as const] : []),
    { kind: 'prose', text: context.say(words.lead, { citation: context.cite(contentsArticle) }) },
    ...words.contents.flatMap((content, index) => {
      const place = places[index];
      return place ? contentBlocks(content, place, context) : [];
    }),
  ];
}

function contentBlocks(content: ContentProse, place: Place, context: ReportContext): Block[] {
  return [
    { kind: 'heading', level: 2, title: content.title },
    ...factBlocks(place, context),
    { kind: 'facts', rows: argument(content, place, context) },
    ...(place.particulars ? particularBlocks(place.particulars, context) : []),
  ];
}

function factBlocks({ facts }: Place, context: ReportContext): Block[] {
  const { asked, answers, prose } = context;
  const words = prose.fourContents;
  const put = new Set(asked.flatMap(({ questions }) => questions));
  const questions = facts.filter((id) => put.has(id));
  if (questions.every((id) => answers[id] === undefined)) return [{ kind: 'prose', strong: words.facts, text: words.noFacts }];
  const rows = questions.map((id) => ({
    label: context.questionText(id),
    value: context.answer(id),
    muted: isOpen(answers[id]),
  }));
  return [{ kind: 'facts', rows }];
}

/** Norm, findings, what is in place, risks, and the assessment drawn from them. */
function argument(content: ContentProse, place: Place, context: ReportContext): FactRow[] {
  const words = context.prose.fourContents;
  const under = (entries: readonly NumberedFinding[]) =>
    entries.filter(({ finding, rule }) => place.dimensions.includes(rule.dimension) && finding.severity !== 'info');
  const [certain, open] = [under(context.gaps), under(context.open)];
  const rows: FactRow[] = [
    { label: words.criteria, value: criteria(place, context).join('\n') },
    { label: words.found, value: findingLines(certain, open, place, context).join('\n') },
    { label: words.credited, value: inPlace(place, context).join('') },
    { label: words.riskLevels, value: riskLine(place, context) },
    { label: words.assessment, value: assessment(content, place, certain, open, context) },
  ];
  return rows.filter(({ value }) => value !== '');
}

/** The binding provisions of every rule that was applied under this content. */
function criteria({ dimensions, criteria: fixed = [] }: Place, context: ReportContext): string[] {
  const { result, instruments } = context;
  const binds = ({ instrument }: Provision) => {
    const found = instruments[instrument];
    return found !== undefined && bindingKinds.includes(found.kind) && found.status === 'in-force';
  };
  const applied = result.findings
    .filter(({ outcome }) => outcome !== 'not-applicable' && outcome !== 'error')
    .flatMap(({ rule }) => context.rule(rule) ?? [])
    .filter(({ dimension }) => dimensions.includes(dimension));
  const places = new Map(
    applied
      .flatMap(({ provisions }) => provisions)
      .filter(binds)
      .map(({ instrument, article }) => [`${instrument} ${article}`, { instrument, article }]),
  );
  const sorted = [...places.values()].sort((a, b) => Number.parseInt(a.article, 10) - Number.parseInt(b.article, 10));
  const cited = fixed.length > 0 ? fixed : sorted;
  return provisionRows(cited, context).flatMap(({ lines }) => lines);
}

/** The gravest findings by name, the rest by number. */
function findingLines(
  certain: readonly NumberedFinding[],
  open: readonly NumberedFinding[],
  { dimensions }: Place,
  context: ReportContext,
): string[] {
  const { prose } = context;
  const words = prose.fourContents;
  if (dimensions.length === 0) return [];
  const grave = certain.filter(({ finding }) => GRAVE.includes(finding.severity));
  const rest = certain.filter((entry) => !grave.includes(entry));
  const lines = [
    ...grave.map(({ number, rule, finding }) =>
      context.say(words.titled, { number, title: context.text(rule.title), severity: prose.severities[finding.severity] }),
    ),
    ...(rest.length > 0 ? [context.say(words.certain, { list: named(rest, context) })] : []),
    ...(open.length > 0
      ? [
          context.say(open.length > MOST_NAMED ? words.openMany : words.open, {
            list: open.map(({ number }) => number).join(prose.words.listSeparator),
            count: open.length,
          }),
        ]
      : []),
  ];
  return lines.length > 0 ? lines : [words.nothing];
}

/** What the answers certainly show not to be missing: duties by name, recommendations by count. */
function inPlace({ dimensions }: Place, context: ReportContext): string[] {
  const { result, prose } = context;
  const words = prose.fourContents;
  const met = result.findings
    .filter(({ outcome, because }) => outcome === 'met' && because.some(({ value }) => value !== undefined))
    .flatMap(({ rule }) => context.rule(rule) ?? [])
    .filter(({ dimension, severity }) => dimensions.includes(dimension) && severity !== 'info');
  const duties = met.filter(({ severity }) => severity !== 'low');
  const advised = met.length - duties.length;
  const list = duties.map(({ title }) => context.text(title)).join(prose.words.clauseSeparator);
  return [
    ...(duties.length > 0 ? [context.say(words.examined, { list })] : []),
    ...(advised > 0 && duties.length > 0 ? [context.say(words.creditedMore, { count: advised })] : []),
  ];
}

function riskLine({ risks }: Place, context: ReportContext): string {
  const { prose, risk } = context;
  return risk.assessment.scenarios
    .filter(({ scenario, initial }) => risks.includes(scenario) && initial.applies.truth !== 'no')
    .map(({ scenario, initial }) =>
      context.say(prose.fourContents.riskLevel, {
        title: riskTitle(scenario, context),
        level: riskRangeText(initial.risk, 'risk', context),
      }),
    )
    .join(prose.words.listSeparator);
}

function assessment(
  content: ContentProse,
  place: Place,
  certain: readonly NumberedFinding[],
  open: readonly NumberedFinding[],
  context: ReportContext,
): string {
  const { prose, locale } = context;
  const join = (sentences: readonly string[]) => sentences.join(locale === 'zh' ? '' : ' ');
  const overall = place === places.at(-1) ? [riskOverall(context)] : [];
  if (place.dimensions.length === 0) return content[riskState(place, context)];
  const rank = (severity: Severity) => severities.indexOf(severity);
  const worst = Math.min(rank('info'), ...certain.map(({ finding }) => rank(certainSeverity(finding))));
  const possible = Math.min(worst, ...[...certain, ...open].map(({ finding }) => rank(finding.severity)));
  const state = stateOf(severities[worst] ?? 'info', severities[possible] ?? 'info');
  const graver = possible < worst && possible < rank('low');
  const severity = prose.severities[severities[possible] ?? 'info'];
  return join([...overall, content[state], ...(graver ? [context.say(prose.fourContents.atWorst, { severity })] : [])]);
}

function stateOf(certain: Severity, possible: Severity): 'refuted' | 'partly' | 'open' | 'unseen' {
  if (GRAVE.includes(certain)) return 'refuted';
  if (certain === 'medium') return 'partly';
  return possible === 'low' || possible === 'info' ? 'unseen' : 'open';
}

/** By the levels of the risks alone: refuted while one is certainly high, open while one may be. */
function riskState({ risks }: Place, { risk }: ReportContext): 'refuted' | 'partly' | 'open' | 'unseen' {
  const ranges = risk.assessment.scenarios
    .filter(({ scenario, initial }) => risks.includes(scenario) && initial.applies.truth !== 'no')
    .map(({ initial }) => initial.risk);
  const high = (level: string) => level === 'high' || level === 'very-high';
  if (ranges.some(({ from }) => high(from))) return 'refuted';
  if (ranges.some(({ to }) => high(to))) return 'open';
  if (ranges.some(({ to }) => to === 'medium')) return 'partly';
  return 'unseen';
}

/** Findings by severity, each group with its numbers. */
function named(entries: readonly NumberedFinding[], { prose }: ReportContext): string {
  const found = [...new Set(entries.map(({ finding }) => finding.severity))];
  return found
    .map((severity) => {
      const numbers = entries.filter(({ finding }) => finding.severity === severity).map(({ number }) => number);
      return `${prose.severities[severity]} ${numbers.join(prose.words.listSeparator)}`;
    })
    .join(prose.words.clauseSeparator);
}
