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
  /** The chief provisions it is measured by. */
  readonly criteria: readonly Provision[];
  /** Dimensions of other law, whose articles are applied to the same question without a finding under it. */
  readonly besides?: readonly string[];
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
    criteria: [
      { instrument: 'measures-2025', article: '4' },
      { instrument: 'measures-2025', article: '5' },
      { instrument: 'measures-2025', article: '6' },
      { instrument: 'measures-2025', article: '10' },
      { instrument: 'measures-2025', article: '13' },
      { instrument: 'pipl', article: '5' },
      { instrument: 'pipl', article: '6' },
      { instrument: 'pipl', article: '13' },
      { instrument: 'pipl', article: '14' },
      { instrument: 'pipl', article: '26' },
      { instrument: 'pipl', article: '28' },
      { instrument: 'pipl', article: '29' },
    ],
    besides: ['L', 'M'],
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
    criteria: [
      { instrument: 'measures-2025', article: '7' },
      { instrument: 'measures-2025', article: '9' },
      { instrument: 'pipl', article: '23' },
      { instrument: 'pipl', article: '24' },
      { instrument: 'pipl', article: '31' },
      { instrument: 'pipl', article: '44' },
      { instrument: 'pipl', article: '47' },
      { instrument: 'pipl', article: '50' },
      { instrument: 'pipl', article: '55' },
    ],
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
    criteria: [
      { instrument: 'measures-2025', article: '8' },
      { instrument: 'measures-2025', article: '14' },
      { instrument: 'pipl', article: '9' },
      { instrument: 'pipl', article: '19' },
      { instrument: 'pipl', article: '21' },
      { instrument: 'pipl', article: '51' },
      { instrument: 'pipl', article: '56' },
      { instrument: 'pipl', article: '57' },
    ],
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

/** The chief norms of this content that reach the case, then every other article that binds and its findings cite. */
function criteria({ criteria: chief, dimensions, besides = [] }: Place, context: ReportContext): string[] {
  const found = [...context.gaps, ...context.open].filter(({ rule }) => [...dimensions, ...besides].includes(rule.dimension));
  const examined = found.filter((entry) => !context.untouched(entry));
  const cited = new Set(
    examined.flatMap(({ rule }) => rule.provisions.map(({ instrument, article }) => `${instrument} ${article}`)),
  );
  for (const { instrument, article } of chief) cited.delete(`${instrument} ${article}`);
  const places = examined
    .flatMap(({ rule }) => rule.provisions)
    .flatMap(({ instrument, article }) => {
      const binds = bindingKinds.includes(context.instruments[instrument]?.kind ?? 'standard');
      return binds && cited.delete(`${instrument} ${article}`) ? [{ instrument, article }] : [];
    });
  const all = [...chief, ...places];
  const order = [...new Set(all.map(({ instrument }) => instrument))];
  const placed = (provision: Provision) => order.indexOf(provision.instrument);
  all.sort((a, b) => placed(a) - placed(b) || a.article.localeCompare(b.article, 'en', { numeric: true }));
  return provisionRows(all, context).flatMap(({ lines }) => lines);
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

/** What the answers certainly show not to be missing: the gravest matters by name, the rest by count. */
function inPlace({ dimensions }: Place, context: ReportContext): string[] {
  const { result, prose } = context;
  const words = prose.fourContents;
  const met = result.findings
    .filter(({ outcome, because }) => outcome === 'met' && because.some(({ value }) => value !== undefined))
    .flatMap(({ rule }) => context.rule(rule) ?? [])
    .filter(({ dimension, severity }) => dimensions.includes(dimension) && severity !== 'info');
  const grave = met.filter(({ severity }) => GRAVE.includes(severity));
  const others = met.length - grave.length;
  const list = grave.map(({ title }) => context.text(title)).join(prose.words.clauseSeparator);
  return [
    ...(grave.length > 0 ? [context.say(words.examined, { list })] : []),
    ...(others > 0 && grave.length > 0 ? [context.say(words.creditedMore, { count: others })] : []),
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
