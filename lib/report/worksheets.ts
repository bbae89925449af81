import { type ReportInput, reportContext } from './context';
import { oneWording } from './one-wording';
import { findingsChapter } from './outline';
import { provisionRows } from './provision-rows';

/** A sheet of a workbook: texts only, so that nothing in it can be taken for a formula. Widths in characters. */
export type Worksheet = {
  readonly name: string;
  readonly header: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
};

/**
 * The working papers beside the report: the remediation plan to fill in, the findings with their pinpoints, and every
 * answer with its note. The numbers of findings are those of the report.
 */
export function worksheets(input: ReportInput): Worksheet[] {
  const context = reportContext(input, findingsChapter(input.options?.without));
  const { prose, gaps, open, asked, notes, pack } = context;
  const words = prose.sheets;
  const severity = (id: keyof typeof prose.severities) => prose.severities[id];
  const provisions = (rule: (typeof gaps)[number]['rule']) =>
    provisionRows(rule.provisions, context).flatMap(({ lines }) => lines);
  const todo = gaps.filter(({ finding }) => finding.severity !== 'info');
  return [
    {
      name: words.plan,
      header: [words.number, words.severity, words.task, words.finding, words.owner, words.proof, words.due, words.status],
      widths: [8, 8, 56, 36, 16, 40, 14, 14],
      rows: todo.map(({ number, finding, rule }) => [
        number,
        severity(finding.severity),
        context.text(rule.remedy),
        context.text(rule.title),
        rule.task ? words.owners[rule.task.owner] : '',
        rule.task ? context.text(rule.task.proof) : '',
        '',
        '',
      ]),
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
          context.answer(id),
          notes[id] ?? '',
        ]),
      ),
    },
  ];
}
