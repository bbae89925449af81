import type { Block, ReportModel } from '../../report/model';
import type { Plan, PlannedQuestion } from '../../workshop/plan';
import { headRows } from './agenda';
import { numbered, type PaperInput, paper, sayer } from './paper';

/** Room to write by hand. */
const ROOM = '\u3000\n\u3000\n\u3000';

type Numbered = PlannedQuestion & { readonly number: number };

/**
 * What to think over and bring, a sheet for each department that begins a page of its own: first what it is asked in
 * particular, then what everybody is asked. Says nothing of answers given so far. `only` is the one department wanted.
 */
export function preparationSheet(plan: Plan, input: PaperInput, only: string | null = null): ReportModel {
  const say = sayer(input);
  const wanted = only === null ? plan.departments : plan.departments.filter((department) => department === only);
  const sheets = wanted.length === 0 ? [null] : wanted;
  return paper(
    say('preparationTitle'),
    numbered(
      sheets.map((department, index) => ({
        heading: department ?? say('everybody'),
        blocks: sheetOf(department, plan, input),
        ...(index > 0 ? { alone: true as const } : {}),
      })),
      input,
    ),
    input,
  );
}

function sheetOf(department: string | null, plan: Plan, input: PaperInput): Block[] {
  const say = sayer(input);
  const all = plan.blocks.flatMap(({ questions }) => questions).map((each, index): Numbered => ({ ...each, number: index + 1 }));
  const own = department === null ? [] : all.filter(({ askedOf }) => askedOf.includes(department));
  const common = all.filter(({ askedOf }) => askedOf.length === 0);
  const part = (title: string, questions: readonly Numbered[]): Block[] =>
    questions.length === 0
      ? []
      : [{ kind: 'heading', level: 3, title }, ...questions.flatMap((each) => questionBlocks(each, input))];
  return [
    { kind: 'facts', rows: headRows(plan, input).slice(0, 4) },
    { kind: 'prose', text: say('prepareLead') },
    { kind: 'prose', role: 'note', text: say('prepareNoAnswers') },
    ...part(say('askedHeading', { department: department ?? '', count: own.length }), own),
    ...part(say('everybodyHeading', { count: common.length }), common),
    ...(own.length + common.length === 0 ? [{ kind: 'prose', text: say('nothingAsked') } as const] : []),
  ];
}

function questionBlocks({ question, number }: Numbered, input: PaperInput): Block[] {
  const say = sayer(input);
  const { text, why, answers, proofs, basis } = input.question(question);
  const row = (label: string, value: string) => (value === '' ? [] : [{ label, value }]);
  return [
    { kind: 'prose', strong: `${number}.`, text },
    {
      kind: 'facts',
      rows: [
        ...row(say('why'), why),
        ...row(say('answers'), answers),
        ...row(say('bring'), proofs.join('\n')),
        ...row(say('basis'), basis.join(say('separator'))),
        { label: say('notes'), value: ROOM },
      ],
    },
  ];
}
