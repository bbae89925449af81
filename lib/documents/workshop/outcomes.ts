import { formatDate } from '../../i18n/format';
import type { Block, FactRow } from '../../report/model';
import type { AnswerValue } from '../../schema/answer';
import type { MinorityView, Split } from '../../workshop/event';
import type { Plan } from '../../workshop/plan';
import type { Outcome } from '../../workshop/view';
import { questionsBefore } from './agenda';
import { type PaperInput, type Part, sayer } from './paper';

/** What is said of the questions of a workshop. */
export type OutcomesInput = PaperInput & {
  readonly plan: Plan;
  /** What whoever recorded is called, by the id events keep. */
  readonly nameOf: (actor: string) => string;
  readonly files: ReadonlyMap<string, { readonly name: string; readonly sha256: string }>;
  /** An answer in words. */
  readonly answer: (question: string, value: AnswerValue) => string;
};

type Recorded = Extract<Outcome, { state: 'recorded' }>;
type Parked = Extract<Outcome, { state: 'parked' }>;

/** The civil date and the time of day in Asia/Shanghai of an instant. */
export function localTime(at: string): { readonly date: string; readonly clock: string } {
  const shifted = new Date(Date.parse(at) + 8 * 3_600_000).toISOString();
  return { date: shifted.slice(0, 10), clock: shifted.slice(11, 16) };
}

/** What was agreed, a part for each block in which anything was. */
export function agreedParts(recorded: readonly Recorded[], input: OutcomesInput): Part[] {
  const say = sayer(input);
  if (recorded.length === 0) return [{ heading: say('agreedTitle'), blocks: [{ kind: 'prose', text: say('agreedNone') }] }];
  return input.plan.blocks.flatMap(({ id, title }) => {
    const here = recorded.filter(({ block }) => block === id);
    if (here.length === 0) return [];
    const blocks = here.flatMap((outcome): Block[] => [
      questionLine(outcome, input),
      { kind: 'facts', rows: agreedRows(outcome, input) },
    ]);
    return [{ heading: say('agreedIn', { block: title }), blocks }];
  });
}

function agreedRows(outcome: Recorded, input: OutcomesInput): FactRow[] {
  const say = sayer(input);
  const { question, answer, note, minority } = outcome;
  return [
    { label: say('answer'), value: input.answer(question, answer) },
    ...(note.trim() === '' ? [] : [{ label: say('note'), value: note }]),
    { label: say('facts'), value: filesText(outcome, input) },
    { label: say('split'), value: splitText(question, outcome.split, input) },
    ...(minority.length === 0
      ? []
      : [{ label: say('minority'), value: minority.map((view) => minorityText(question, view, input)).join('\n') }]),
    recordedRow(outcome, input),
  ];
}

/** What was parked: who looks into it by when, and how the votes fell. */
export function parkedBlocks(parked: readonly Parked[], input: OutcomesInput): Block[] {
  const say = sayer(input);
  if (parked.length === 0) return [{ kind: 'prose', text: say('parkedNone') }];
  return parked.flatMap((outcome): Block[] => [
    questionLine(outcome, input),
    {
      kind: 'facts',
      rows: [
        { label: say('owner'), value: outcome.owner.name },
        { label: say('due'), value: outcome.due === null ? say('dueOpen') : formatDate(outcome.due, input.locale) },
        ...(outcome.note.trim() === '' ? [] : [{ label: say('note'), value: outcome.note }]),
        ...(outcome.evidence.length === 0 ? [] : [{ label: say('facts'), value: filesText(outcome, input) }]),
        { label: say('split'), value: splitText(outcome.question, outcome.split, input) },
        recordedRow(outcome, input),
      ],
    },
  ]);
}

/** A question under its number in the plan. */
function questionLine({ question }: Outcome, input: OutcomesInput): Block {
  return { kind: 'heading', level: 3, number: `${placeOf(question, input.plan)}.`, title: input.question(question).text };
}

/** The number of a question in the plan, from 1. */
export function placeOf(question: string, plan: Plan): number {
  return plan.blocks.reduce((found, { questions }, index) => {
    const at = questions.findIndex((each) => each.question === question);
    return at === -1 ? found : questionsBefore(plan, index) + at + 1;
  }, 0);
}

function filesText({ evidence }: Outcome, input: OutcomesInput): string {
  const say = sayer(input);
  const lines = evidence.flatMap((id) => {
    const file = input.files.get(id);
    return file ? [say('file', file)] : [];
  });
  return lines.length === 0 ? say('noFacts') : lines.join('\n');
}

function splitText(question: string, split: readonly Split[], input: OutcomesInput): string {
  const say = sayer(input);
  const lines = split.flatMap(({ department, answers }) => {
    if (answers.length === 0) return [];
    const said = answers.map(({ answer, count }) => say('splitAnswer', { answer: input.answer(question, answer), count }));
    return [say('splitLine', { department, answers: said.join(say('separator')) })];
  });
  return lines.length === 0 ? say('noVotes') : lines.join('\n');
}

function minorityText(question: string, { department, answer, count, reasons }: MinorityView, input: OutcomesInput): string {
  const say = sayer(input);
  const line = say('minorityLine', { department, count, answer: input.answer(question, answer) });
  const given = reasons.filter((reason) => reason.trim() !== '');
  return given.length === 0 ? line : `${line}\n${say('reasons', { reasons: given.join(say('separator')) })}`;
}

function recordedRow({ at, by }: Outcome, input: OutcomesInput): FactRow {
  const say = sayer(input);
  return { label: say('recorded'), value: say('recordedBy', { time: localTime(at).clock, name: input.nameOf(by) }) };
}
