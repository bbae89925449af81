import { formatDate } from '../../i18n/format';
import type { DutyDecision } from '../../schema/duty-decision';
import { levels } from '../../schema/result';
import { severities } from '../../schema/rule';
import type { ReportContext } from '../context';
import { paceOf, statusOf, whenOf } from '../duty-words';
import type { Block, ListItem } from '../model';
import { levelTag, severityTag } from '../tags';
import { verdictText } from '../verdict';

const MOST_SERIOUS = 5;
const MOST_UNKNOWNS = 3;
const NEXT_DATES = 3;
const algorithmFiling = 'algorithm-filing';

/** 摘要: the verdict as a range, the filings, the gravest findings, the next due dates and what to do next. */
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
  blocks.push({ kind: 'prose', strong: prose.summary.filing, text: filingText(context) }, ...algorithmBlocks(context), {
    kind: 'prose',
    strong: prose.summary.counts,
    text: countText(context),
  });
  const serious = seriousItems(context);
  if (serious.length > 0) {
    blocks.push(
      { kind: 'heading', level: 2, title: prose.summary.seriousHeading },
      { kind: 'list', ordered: false, items: serious },
    );
  }
  return [...blocks, ...dueBlocks(context), ...nextBlocks(context)];
}

function nextBlocks(context: ReportContext): Block[] {
  return [
    { kind: 'heading', level: 2, title: context.prose.summary.nextHeading },
    { kind: 'list', ordered: true, items: nextItems(context) },
  ];
}

function filingText(context: ReportContext): string {
  const { result, prose, locale } = context;
  const { filing } = result;
  const status = prose.filingStatus[filing.status];
  if (!filing.deadline) return status;
  const wording = filing.deadline < result.on ? prose.summary.filingOverdue : prose.summary.filingDeadline;
  return status + context.say(wording, { date: formatDate(filing.deadline, locale) });
}

/** The algorithm filing, where it applies or may apply. */
function algorithmBlocks(context: ReportContext): Block[] {
  const { prose, locale } = context;
  const decision = context.duties.find(({ duty }) => duty.id === algorithmFiling);
  if (!decision || decision.state === 'none') return [];
  return [{ kind: 'prose', strong: prose.summary.algorithm, text: algorithmText(decision) }];

  function algorithmText(each: DutyDecision): string {
    const words = prose.summary;
    const when = whenOf(each, prose.duties, locale);
    if (each.state === 'done') return words.algorithmDone;
    if (each.state === 'undetermined') {
      const questions = each.missing.map((id) => context.say(prose.defeat.quoted, { text: context.questionText(id) }));
      return context.say(words.algorithmOpen, { questions: questions.join(prose.words.listSeparator) });
    }
    if (each.state === 'conditional') {
      const pace = paceOf(each.duty, prose.duties, locale);
      return context.say(words.algorithmLater, { trigger: context.text(each.duty.trigger), when: pace });
    }
    const status = statusOf(each, prose.duties)?.text;
    return status ? context.say(words.algorithmDue, { when, status }) : context.say(words.algorithmPlain, { when });
  }
}

/** The next dates that lie ahead, and what has passed. Nothing under a draft, which makes no duty. */
function dueBlocks(context: ReportContext): Block[] {
  const { prose, locale, pack } = context;
  const words = prose.summary;
  if (pack.duties.length === 0) return [];
  const dated = context.duties.filter(({ state, deadline }) => state === 'running' && deadline !== null);
  const passed = dated.filter((each) => each.passed === 'yes');
  const ahead = dated
    .filter((each) => each.passed !== 'yes')
    .sort((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0))
    .slice(0, NEXT_DATES);
  const rows = ahead.map((each) => [
    whenOf(each, prose.duties, locale),
    context.text(each.duty.title),
    statusOf(each, prose.duties)?.text ?? '',
  ]);
  const late = passed.map(({ duty }) => context.text(duty.title)).join(prose.words.listSeparator);
  return [
    { kind: 'heading', level: 2, title: words.dueHeading },
    rows.length > 0
      ? { kind: 'table', header: [words.dueDate, words.dueDuty, words.dueStatus], weights: [34, 46, 20], rows }
      : { kind: 'prose', text: words.dueNone },
    ...(passed.length > 0 ? [{ kind: 'prose' as const, text: context.say(words.duePassed, { list: late }) }] : []),
  ];
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

function nextItems(context: ReportContext): ListItem[] {
  const { result, prose, gaps, locale } = context;
  const next = prose.summary;
  const numbers = (severity: string) => gaps.filter(({ finding }) => finding.severity === severity).map(({ number }) => number);
  const separator = prose.words.listSeparator;
  const items: string[] = [];
  const prohibited = numbers('prohibited');
  const high = numbers('high');
  if (prohibited.length > 0) {
    items.push(context.say(context.planned ? next.nextPlanned : next.nextProhibited, { numbers: prohibited.join(separator) }));
  }
  if (high.length > 0) items.push(context.say(next.nextHigh, { numbers: high.join(separator) }));
  if (result.filing.status === 'required') {
    const date = result.filing.deadline ? formatDate(result.filing.deadline, locale) : prose.words.unanswered;
    items.push(context.say(next.nextFile, { date }));
  }
  const unknown = result.missing
    .slice(0, MOST_UNKNOWNS)
    .map(({ question }) => context.say(prose.defeat.quoted, { text: context.questionText(question) }));
  if (unknown.length > 0) items.push(context.say(next.nextUnknown, { questions: unknown.join(separator) }));
  const counsel = context.open.filter(({ finding }) => finding.missing.length === 0).map(({ number }) => number);
  if (counsel.length > 0) items.push(context.say(next.nextCounsel, { numbers: counsel.join(separator) }));
  if (result.conflicts.length > 0) items.push(context.say(next.nextConflicts, { count: result.conflicts.length }));
  if (result.mode === 'quick') items.push(next.nextQuick);
  items.push(next.nextReview, next.nextAgain);
  return items.map((text) => ({ text }));
}
