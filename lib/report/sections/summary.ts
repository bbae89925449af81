import { formatDate } from '../../i18n/format';
import type { DutyDecision } from '../../schema/duty-decision';
import { levels } from '../../schema/result';
import { severities } from '../../schema/rule';
import type { ReportContext } from '../context';
import { paceOf, statusOf, urgency, whenOf } from '../duty-words';
import type { Block, FactRow, ListItem } from '../model';
import { levelTag, severityTag } from '../tags';
import { verdictText } from '../verdict';

const MOST_SERIOUS = 5;
const MOST_UNKNOWNS = 2;
const NEXT_DATES = 4;
const algorithmFiling = 'algorithm-filing';
const faceFiling = 'filing';

/** 管理层摘要: on one page the verdict as a range, the filings, the gravest findings, and what to do by when. */
export function summary(context: ReportContext): Block[] {
  const { result, prose, pack } = context;
  const blocks: Block[] = [];
  if (pack.notice) blocks.push({ kind: 'notice', tone: 'caution', paragraphs: [context.text(pack.notice)] });
  blocks.push({ kind: 'prose', role: 'verdict', text: verdictText(context) });
  if (pack.status === 'not-covered') return [...blocks, ...nextBlocks(context)];
  blocks.push({
    kind: 'range',
    levels: levels.map((level) => levelTag(level, prose)),
    from: levels.indexOf(result.overall.floor),
    to: levels.indexOf(result.overall.ceiling),
  });
  if (result.mode === 'quick') blocks.push({ kind: 'prose', role: 'note', text: prose.verdict.quick });
  blocks.push({ kind: 'facts', rows: standing(context) });
  const serious = seriousItems(context);
  if (serious.length > 0) {
    blocks.push(
      { kind: 'heading', level: 2, title: prose.summary.seriousHeading },
      { kind: 'list', ordered: false, items: serious },
    );
  }
  return [...blocks, ...nextBlocks(context)];
}

function nextBlocks(context: ReportContext): Block[] {
  const words = context.prose.summary;
  return [
    { kind: 'heading', level: 2, title: words.nextHeading },
    { kind: 'table', header: [words.what, words.by], weights: [66, 34], rows: actions(context) },
  ];
}

/** The filings and the count of findings. */
function standing(context: ReportContext): FactRow[] {
  const words = context.prose.summary;
  const algorithm = algorithmText(context);
  return [
    { label: words.filing, value: filingText(context) },
    ...(algorithm === null ? [] : [{ label: words.algorithm, value: algorithm }]),
    { label: words.counts, value: countText(context) },
  ];
}

function filingText(context: ReportContext): string {
  const { result, prose, locale } = context;
  const { filing } = result;
  const status = prose.filingStatus[filing.status];
  if (!filing.deadline) return status.trim();
  const wording = filing.deadline < result.on ? prose.summary.filingOverdue : prose.summary.filingDeadline;
  return status + context.say(wording, { date: formatDate(filing.deadline, locale) });
}

/** The algorithm filing, where it applies or may apply. */
function algorithmText(context: ReportContext): string | null {
  const { prose, locale } = context;
  const words = prose.summary;
  const decision = context.duties.find(({ duty }) => duty.id === algorithmFiling);
  if (!decision || decision.state === 'none') return null;
  if (decision.state === 'done') return words.algorithmDone;
  if (decision.state === 'undetermined') return words.algorithmOpen;
  if (decision.state === 'conditional') {
    const pace = paceOf(decision.duty, prose.duties, locale);
    return context.say(words.algorithmLater, { trigger: context.text(decision.duty.trigger), when: pace });
  }
  const when = whenOf(decision, prose.duties, locale);
  const status = statusOf(decision, prose.duties)?.text;
  return status ? context.say(words.algorithmDue, { when, status }) : context.say(words.algorithmPlain, { when });
}

function countText(context: ReportContext): string {
  const { gaps, open, result, prose } = context;
  const counts = severities.flatMap((severity) => {
    const count = gaps.filter(({ finding }) => finding.severity === severity).length;
    return count === 0 ? [] : [context.say(prose.summary.count, { severity: prose.severities[severity], count })];
  });
  const main =
    gaps.length === 0
      ? prose.summary.noFindings
      : context.say(prose.summary.countsPlain, { total: gaps.length, list: counts.join(prose.words.listSeparator) });
  const review = open.length === 0 ? '' : context.say(prose.summary.review, { count: open.length });
  const unknown = result.missing.length === 0 ? '' : context.say(prose.summary.unknown, { count: result.missing.length });
  return main + review + unknown;
}

function seriousItems(context: ReportContext): ListItem[] {
  return context.gaps
    .filter(({ finding }) => finding.severity !== 'info')
    .slice(0, MOST_SERIOUS)
    .map(({ finding, rule, number, anchor }) => ({
      text: `${number}  ${context.text(rule.title)}`,
      tag: severityTag(finding.severity, context.prose),
      ...(context.leftOut.includes('findings') ? {} : { target: anchor }),
    }));
}

/** What to do and by when: what must stop, what has a date, soonest first, then what management has to date. */
function actions(context: ReportContext): string[][] {
  const { result, prose, gaps } = context;
  const words = prose.summary;
  const separator = prose.words.listSeparator;
  const numbers = (severity: string) =>
    gaps
      .filter(({ finding }) => finding.severity === severity)
      .map(({ number }) => number)
      .join(separator);
  const [prohibited, high] = [numbers('prohibited'), numbers('high')];
  const later = context.planned ? words.beforeLaunch : words.toBeSet;
  const unknown = result.missing
    .slice(0, MOST_UNKNOWNS)
    .map(({ question }) => context.say(prose.defeat.quoted, { text: context.questionText(question) }));
  const counsel = context.open.filter(({ finding }) => finding.missing.length === 0).map(({ number }) => number);
  const rows: string[][] = [];
  if (prohibited !== '') {
    rows.push([
      context.say(context.planned ? words.nextPlanned : words.nextProhibited, { numbers: prohibited }),
      context.planned ? words.beforeLaunch : words.atOnce,
    ]);
  }
  rows.push(...dated(context));
  if (high !== '') rows.push([context.say(words.nextHigh, { numbers: high }), later]);
  if (unknown.length > 0) rows.push([context.say(words.nextUnknown, { questions: unknown.join(separator) }), later]);
  if (counsel.length > 0) {
    rows.push([context.say(words.nextCounsel, { numbers: counsel.join(separator) }), words.beforeSigning]);
  }
  if (result.conflicts.length > 0) {
    rows.push([context.say(words.nextConflicts, { count: result.conflicts.length }), words.beforeSigning]);
  }
  if (result.mode === 'quick') rows.push([words.nextQuick, later]);
  rows.push([words.nextReview, words.beforeSigning]);
  return rows;
}

/** Duties that are running and dated: what has passed first, then the next; how many more there are. None under a draft. */
function dated(context: ReportContext): string[][] {
  const { prose, locale } = context;
  const words = prose.summary;
  const due = context.duties
    .filter(({ duty, state, deadline }) => state === 'running' && (deadline !== null || duty.verdict === faceFiling))
    .sort((a, b) => urgency(a) - urgency(b));
  const rows = due
    .slice(0, NEXT_DATES)
    .map((decision) => [context.say(words.duty, { title: context.text(decision.duty.title) }), whenText(decision)]);
  const more = due.length - rows.length;
  return more > 0 ? [...rows, [context.say(words.more, { count: more }), '']] : rows;

  function whenText(decision: DutyDecision): string {
    const when = whenOf(decision, prose.duties, locale);
    const status = statusOf(decision, prose.duties)?.text;
    return status ? context.say(words.whenStatus, { when, status }) : when;
  }
}
