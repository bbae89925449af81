import { formatDate } from '../../i18n/format';
import type { Finding } from '../../schema/result';
import { type Severity, severities } from '../../schema/rule';
import type { ReportContext } from '../context';
import type { PreviousVersion } from '../enclosures';
import type { Block } from '../model';
import { rangeText } from '../verdict';

/** 与上一版的差异: which answers changed, which findings came, went or changed weight, and the verdict before and after. */
export function changes(context: ReportContext): Block[] {
  const { prose, previous, locale } = context;
  const words = prose.record.changes;
  if (!previous) return [{ kind: 'prose', text: words.none }];
  const answers = changedAnswers(previous, context);
  const found = changedFindings(previous, context);
  const issued = context.say(words.previousText, { number: previous.number, date: formatDate(previous.issuedOn, locale) });
  const filing = (status: keyof typeof prose.filingStatus) => prose.filingStatus[status].trim();
  return [
    { kind: 'prose', text: answers.length + found.length === 0 ? words.same : words.lead },
    {
      kind: 'facts',
      rows: [
        { label: words.previous, value: issued },
        {
          label: words.verdict,
          value: turn(rangeText(previous.result.overall, prose), rangeText(context.result.overall, prose), context),
        },
        {
          label: words.filing,
          value: turn(filing(previous.result.filing.status), filing(context.result.filing.status), context),
        },
      ],
    },
    { kind: 'heading', level: 2, title: context.say(words.findingsTitle, { count: found.length }) },
    found.length === 0
      ? { kind: 'prose', text: words.findingsNone }
      : { kind: 'table', header: [words.finding, words.change, words.before, words.now], weights: [46, 14, 20, 20], rows: found },
    { kind: 'heading', level: 2, title: context.say(words.answersTitle, { count: answers.length }) },
    answers.length === 0
      ? { kind: 'prose', text: words.answersNone }
      : { kind: 'table', header: [words.question, words.before, words.now], weights: [40, 30, 30], rows: answers },
  ];
}

function turn(from: string, to: string, { prose, say }: ReportContext): string {
  const words = prose.record.changes;
  return from === to ? say(words.unchanged, { value: to }) : say(words.fromTo, { from, to });
}

/** In the order of the questionnaire; an answer withdrawn or given for the first time counts as changed. */
function changedAnswers(previous: PreviousVersion, context: ReportContext): string[][] {
  const { pack, answers, prose } = context;
  const text = (id: string, value: PreviousVersion['answers'][string] | undefined) =>
    value === undefined ? prose.words.unanswered : context.answer(id, value);
  return Object.keys(pack.questions)
    .filter((id) => JSON.stringify(previous.answers[id]) !== JSON.stringify(answers[id]))
    .map((id) => [context.questionText(id), text(id, previous.answers[id]), text(id, answers[id])]);
}

type State = { readonly kind: 'absent' | 'open' | 'gap'; readonly severity: Severity };

function stateOf(finding: Finding | undefined): State {
  if (!finding || (finding.outcome !== 'gap' && finding.outcome !== 'needs-review')) return { kind: 'absent', severity: 'info' };
  return { kind: finding.outcome === 'gap' ? 'gap' : 'open', severity: finding.severity };
}

function changedFindings(previous: PreviousVersion, context: ReportContext): string[][] {
  const { result, prose } = context;
  const words = prose.record.changes;
  const before = new Map(previous.result.findings.map((finding) => [finding.rule, finding]));
  const shown = ({ kind, severity }: State) => context.say(words[kind], { severity: prose.severities[severity] });
  return result.findings.flatMap((finding) => {
    const rule = context.rule(finding.rule);
    const [from, to] = [stateOf(before.get(finding.rule)), stateOf(finding)];
    const change = changeOf(from, to);
    if (!rule || !change || (from.severity === 'info' && to.severity === 'info')) return [];
    return [[context.text(rule.title), words[change], shown(from), shown(to)]];
  });
}

function changeOf(from: State, to: State): 'came' | 'went' | 'rose' | 'fell' | 'settled' | 'opened' | null {
  if (from.kind !== to.kind) {
    if (to.kind === 'absent') return 'went';
    if (from.kind === 'absent') return 'came';
    return to.kind === 'gap' ? 'settled' : 'opened';
  }
  const step = severities.indexOf(to.severity) - severities.indexOf(from.severity);
  if (step === 0 || to.kind === 'absent') return null;
  return step < 0 ? 'rose' : 'fell';
}
