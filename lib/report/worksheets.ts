import { type ReportContext, type ReportInput, reportContext } from './context';
import { dueOf } from './due';
import { countingSentences, statusOf, urgency, whenOf } from './duty-words';
import type { ReportTask } from './enclosures';
import { toCorrect } from './evidence';
import { oneWording } from './one-wording';
import { findingsChapter } from './outline';
import { furtherTasks, ownerOf, taskFor } from './planned-task';
import { provisionRows } from './provision-rows';

/**
 * A cell: text, which is never taken for a formula, or a value of its own kind: a civil date, or a whole number with its unit.
 * An empty date waits to be filled in.
 */
export type SheetCell =
  | string
  | { readonly kind: 'date'; readonly day: string | null }
  | { readonly kind: 'number'; readonly value: number; readonly unit: string };

/** A sheet of a workbook. Widths in characters. */
export type Worksheet = {
  readonly name: string;
  readonly header: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
};

/**
 * The working papers beside the report: the remediation plan to fill in, the findings with their pinpoints, and every
 * answer with its note, and the duties with their days. The numbers of findings are those of the report.
 */
export function worksheets(input: ReportInput): Worksheet[] {
  const context = reportContext(input, findingsChapter(input.options?.without));
  const { prose, gaps, open, asked, notes, pack } = context;
  const words = prose.sheets;
  const severity = (id: keyof typeof prose.severities) => prose.severities[id];
  const provisions = (rule: (typeof gaps)[number]['rule']) =>
    provisionRows(rule.provisions, context).flatMap(({ lines }) => lines);
  return [
    {
      name: words.plan,
      header: [words.number, words.severity, words.task, words.finding, words.owner, words.proof, words.due, words.status],
      widths: [8, 8, 56, 36, 16, 40, 14, 14],
      rows: planRows(context),
    },
    {
      name: words.findings,
      header: [words.number, words.outcome, words.severity, words.finding, words.explanation, words.answers, words.provisions],
      widths: [8, 10, 8, 36, 60, 50, 44],
      rows: [...gaps, ...open].map(({ number, finding, rule }) => [
        number,
        finding.outcome === 'gap' ? words.gap : words.review,
        severity(finding.severity),
        context.text(rule.title),
        oneWording(rule, context).join('\n'),
        finding.because.map(({ question, value }) => context.answered(question, value)).join('\n'),
        provisions(rule).join('\n'),
      ]),
    },
    {
      name: words.answersSheet,
      header: [words.step, words.question, words.answer, words.note],
      widths: [18, 56, 50, 50],
      rows: pack.steps.flatMap((step) =>
        (asked.find(({ id }) => id === step.id)?.questions ?? []).map((id) => [
          context.text(step.title),
          context.questionText(id),
          answerCell(id, context),
          notes[id] ?? '',
        ]),
      ),
    },
    dutySheet(context),
  ];
}

/** The plan to work by: what each task says goes before what is usual; tasks without a finding stand after. */
function planRows(context: ReportContext): SheetCell[][] {
  const { prose } = context;
  const states = prose.record.tasks;
  const dueCell = (due: string | null | undefined): SheetCell[] => (due ? [{ kind: 'date', day: due }] : []);
  const told = (task: ReportTask | undefined) =>
    task?.state === 'dropped' ? `${states.dropped}: ${task.reason}` : task ? states[task.state] : '';
  const found = toCorrect(context).map((entry): SheetCell[] => {
    const task = taskFor(entry.rule.id, context);
    const usual = entry.rule.task ? context.text(entry.rule.task.proof) : '';
    const [due = dueOf(entry, context)] = dueCell(task?.due);
    return [
      entry.number,
      prose.severities[entry.finding.severity],
      task && task.title.trim() !== '' ? task.title : context.text(entry.rule.remedy),
      context.text(entry.rule.title),
      ownerOf(entry, context),
      task && task.proof.trim() !== '' ? task.proof : usual,
      due,
      told(task),
    ];
  });
  const further = furtherTasks(context).map((task): SheetCell[] => {
    const rule = task.rule === null ? undefined : context.rule(task.rule);
    const [due = ''] = dueCell(task.due);
    const remedy = rule ? context.text(rule.remedy) : '';
    return [
      '',
      '',
      task.title.trim() !== '' ? task.title : remedy,
      rule ? context.text(rule.title) : '',
      task.owner,
      task.proof,
      due,
      told(task),
    ];
  });
  return [...found, ...further];
}

/** A number or a date as a value one can sort and reckon with; any other answer in words. */
function answerCell(id: string, context: ReportContext): SheetCell {
  const value = context.answers[id];
  const question = context.pack.questions[id];
  if (question?.kind === 'number' && typeof value === 'number') {
    return { kind: 'number', value, unit: context.text(question.unit) };
  }
  if (question?.kind === 'date' && typeof value === 'string' && isDay(value)) return { kind: 'date', day: value };
  return context.answer(id);
}

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Every duty that arises or may arise: how urgent, from when, until when, how counted. */
function dutySheet(context: ReportContext): Worksheet {
  const { prose, locale, duties } = context;
  const { sheets: words, duties: said } = prose;
  const arising = duties.filter(({ state }) => state !== 'none').sort((a, b) => urgency(a) - urgency(b));
  return {
    name: words.duties,
    header: [
      said.columns.duty,
      words.state,
      said.columns.status,
      words.dayZero,
      words.lastDay,
      words.advised,
      said.columns.when,
      said.columns.task,
      said.columns.authority,
      said.columns.counted,
      said.columns.provisions,
    ],
    widths: [30, 16, 12, 13, 13, 13, 24, 48, 24, 48, 40],
    rows: arising.map((decision) => {
      const { duty, state, dayZero, deadline, passed } = decision;
      return [
        context.text(duty.title),
        said.headings[state === 'none' ? 'conditional' : state],
        statusOf(decision, said)?.text ?? '',
        { kind: 'date', day: dayZero },
        { kind: 'date', day: deadline?.date ?? null },
        { kind: 'date', day: deadline && passed === 'no' && deadline.by !== 'fixed' ? deadline.advised : null },
        whenOf(decision, said, locale),
        context.text(duty.task),
        duty.authority ? context.text(duty.authority) : '',
        countingSentences(decision, said, locale).join(locale === 'zh' ? '' : ' '),
        provisionRows(duty.provisions, context)
          .flatMap(({ lines }) => lines)
          .join('\n'),
      ];
    }),
  };
}
