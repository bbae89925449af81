import { formatDate } from '../../i18n/format';
import type { Block, ReportModel } from '../../report/model';
import type { Plan, Block as PlannedBlock } from '../../workshop/plan';
import { numbered, type PaperInput, paper, sayer } from './paper';

/** The agenda: when which block is dealt with, its questions, and who in particular answers them. Times count from the start, which is written in by hand. */
export function workshopAgenda(plan: Plan, input: PaperInput): ReportModel {
  const say = sayer(input);
  return paper(
    say('agendaTitle'),
    numbered(
      [
        { heading: '', blocks: [{ kind: 'facts', rows: headRows(plan, input) }] },
        { heading: say('planTitle'), blocks: [schedule(plan, input)] },
        {
          heading: say('questionsTitle'),
          blocks: plan.blocks.flatMap((block, index) => blockQuestions(block, index, plan, input)),
        },
        {
          heading: say('rulesTitle'),
          blocks: [{ kind: 'list', ordered: true, items: input.words.rules.map((text) => ({ text: text[input.locale] })) }],
        },
      ],
      input,
    ),
    input,
  );
}

/** What heads agenda and preparation sheet alike. */
export function headRows(plan: Plan, input: PaperInput) {
  const say = sayer(input);
  return [
    { label: say('name'), value: plan.title },
    { label: say('subject'), value: input.subject },
    { label: say('date'), value: plan.on === null ? say('dateOpen') : formatDate(plan.on, input.locale) },
    { label: say('time'), value: say('timeAgenda', { minutes: plan.blocks.reduce((sum, { minutes }) => sum + minutes, 0) }) },
    {
      label: say('departments'),
      value: plan.departments.length === 0 ? say('noDepartments') : plan.departments.join(say('separator')),
    },
    {
      label: say('questions'),
      value: say('questionCount', { count: plan.blocks.reduce((sum, { questions }) => sum + questions.length, 0) }),
    },
  ];
}

/** How many questions of the plan come before a block. */
export function questionsBefore(plan: Plan, index: number): number {
  return plan.blocks.slice(0, index).reduce((sum, { questions }) => sum + questions.length, 0);
}

function schedule(plan: Plan, input: PaperInput): Block {
  const say = sayer(input);
  let from = 0;
  return {
    kind: 'table',
    header: [say('columnTime'), say('columnBlock'), say('columnQuestions'), say('columnAsked')],
    weights: [20, 36, 12, 32],
    rows: plan.blocks.map(({ title, minutes, questions }) => {
      const to = from + minutes;
      const when = say('minutesFromTo', { from, to });
      from = to;
      return [
        when,
        title,
        String(questions.length),
        askedBy(
          questions.map(({ askedOf }) => askedOf),
          input,
        ),
      ];
    }),
  };
}

/** The departments asked somewhere in a block; everybody where some question is for all. */
function askedBy(asked: readonly (readonly string[])[], input: PaperInput): string {
  const say = sayer(input);
  if (asked.some((each) => each.length === 0)) return say('everybody');
  return [...new Set(asked.flat())].join(say('separator'));
}

function blockQuestions({ title, minutes, questions }: PlannedBlock, index: number, plan: Plan, input: PaperInput): Block[] {
  const say = sayer(input);
  const before = questionsBefore(plan, index);
  return [
    { kind: 'heading', level: 3, title: say('blockHeading', { number: index + 1, title, minutes }) },
    {
      kind: 'table',
      header: [say('columnNumber'), say('columnQuestion'), say('columnAsked')],
      weights: [8, 66, 26],
      rows: questions.map(({ question, askedOf }, at) => [
        String(before + at + 1),
        input.question(question).text,
        askedBy([askedOf], input),
      ]),
    },
  ];
}
