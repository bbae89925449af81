import type { Block, ReportModel } from '../../report/model';
import type { Plan, PlannedQuestion } from '../../workshop/plan';
import { chapter } from '../build-draft';
import { headRows } from './agenda';
import { type PaperInput, paper, sayer } from './paper';

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
    sheets.map((department, index) => ({
      ...chapter(`sheet-${index + 1}`, department ?? say('everybody'), sheetOf(department, plan, input)),
      ...(index > 0 ? { alone: true as const } : {}),
    })),
    input,
  );
}

function sheetOf(department: string | null, plan: Plan, input: PaperInput): Block[] {
  const say = sayer(input);
  const all = plan.blocks.flatMap(({ questions }) => questions).map((each, index): Numbered => ({ ...each, number: index + 1 }));
  const own = department === null ? [] : all.filter(({ askedOf }) => askedOf.includes(department));
  const common = all.filter(({ askedOf }) => askedOf.length === 0);
  const counts = { department: department ?? '', own: own.length, common: common.length };
  const toAnswer = say(own.length === 0 ? 'toAnswer' : 'toAnswerOwn', counts);
  return [
    { kind: 'facts', rows: [...headRows(plan, input).slice(0, 4), { label: say('questions'), value: toAnswer }] },
    { kind: 'prose', text: say('prepareLead') },
    { kind: 'prose', role: 'note', text: say('prepareNoAnswers') },
    ...[...own, ...common].flatMap((each) => questionBlocks(each, input)),
    ...(own.length + common.length === 0 ? [{ kind: 'prose', text: say('nothingAsked') } as const] : []),
  ];
}

function questionBlocks({ question, askedOf, number }: Numbered, input: PaperInput): Block[] {
  const say = sayer(input);
  const { text, why, answers, proofs, basis } = input.question(question);
  const row = (label: string, value: string) => (value === '' ? [] : [{ label, value }]);
  return [
    { kind: 'heading', level: 3, number: `${number}.`, title: text },
    {
      kind: 'facts',
      rows: [
        { label: say('columnAsked'), value: askedOf.length === 0 ? say('everybody') : askedOf.join(say('separator')) },
        ...row(say('why'), why),
        ...row(say('answers'), answers),
        ...row(say('bring'), proofs.join('\n')),
        ...row(say('basis'), basis.join(say('separator'))),
        { label: say('notes'), value: ROOM },
      ],
    },
  ];
}
