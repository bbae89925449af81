import { formatDate } from '../../i18n/format';
import type { ReportContext } from '../context';
import type { Block, FactRow } from '../model';
import { provisionRows } from '../provision-rows';

/** 备案判断: whether a filing is due, by when, and how that was decided. */
export function filing(context: ReportContext): Block[] {
  const { prose, result, pack } = context;
  const words = prose.filing;
  const inForce = pack.status === 'in-force';
  const put = new Set(context.asked.flatMap(({ questions }) => questions));
  const blocks: Block[] = [
    inForce ? { kind: 'prose', text: words.lead } : { kind: 'notice', tone: 'caution', paragraphs: [words.neverInForce] },
  ];
  blocks.push({ kind: 'facts', rows: facts(context) });
  if (result.filing.provisional) blocks.push({ kind: 'notice', tone: 'caution', paragraphs: [words.provisional] });
  blocks.push(
    { kind: 'heading', level: 2, title: words.stepsHeading },
    {
      kind: 'table',
      header: [words.step, words.stepAnswer, words.stepQuestions],
      weights: [40, 14, 46],
      rows: result.filing.steps.map((step) => [
        context.text(pack.filing.texts[step.id]),
        prose.truths[step.truth],
        step.questions
          .filter((id) => put.has(id))
          .map((id) => context.answered(id, id === pack.referenceDate ? result.on : undefined))
          .join('\n'),
      ]),
    },
  );
  return blocks;
}

function facts(context: ReportContext): FactRow[] {
  const { prose, result, locale } = context;
  const words = prose.filing;
  const { status, deadline, overdue } = result.filing;
  const rows: FactRow[] = [{ label: words.status, value: prose.filingStatus[status] }];
  if (deadline) {
    rows.push({ label: words.deadline, value: formatDate(deadline, locale) }, { label: words.counted, value: counted(context) });
    const late = { yes: words.overdueYes, no: words.overdueNo, unknown: prose.duties.status.passed }[overdue];
    rows.push({ label: words.overdue, value: late });
  } else if (status === 'required') rows.push({ label: words.deadline, value: words.noDeadline, muted: true });
  const citations = provisionRows(context.pack.filing.provisions, context).flatMap(({ lines }) => lines);
  rows.push({ label: words.provisions, value: citations.join(prose.words.clauseSeparator) });
  return rows;
}

function counted(context: ReportContext): string {
  const { pack, answers, locale, prose } = context;
  const { period } = pack.filing;
  const dayZero = period ? answers[period.dayZero] : undefined;
  if (!period || typeof dayZero !== 'string') return prose.words.unanswered;
  const stock = dayZero < period.stock.before;
  return context.say(stock ? prose.filing.countedStock : prose.filing.countedHow, {
    date: formatDate(dayZero, locale),
    days: period.workingDays,
    before: formatDate(period.stock.before, locale),
    deadline: formatDate(period.stock.deadline, locale),
  });
}
