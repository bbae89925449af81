import { formatDate } from '../../i18n/format';
import type { Block, FactRow, ReportModel } from '../../report/model';
import type { AnswerValue } from '../../schema/answer';
import type { MinorityView, Split } from '../../workshop/event';
import type { Plan } from '../../workshop/plan';
import type { Minutes, Outcome } from '../../workshop/view';
import { questionsBefore } from './agenda';
import { numbered, type PaperInput, type Part, paper, sayer } from './paper';

/** What the answers agreed in a workshop changed, and nothing else did: the same assessment judged without and with them. */
export type MinutesVerdict = {
  readonly before: string;
  readonly after: string;
  readonly filingBefore: string;
  readonly filingAfter: string;
  /** Titles of findings that came up, opened, changed their severity, went, or were settled as no gap. */
  readonly changes: Readonly<Record<'fresh' | 'opened' | 'changed' | 'gone' | 'settled', readonly string[]>>;
};

export type MinutesInput = PaperInput & {
  readonly minutes: Minutes;
  readonly plan: Plan;
  /** What whoever recorded is called, by the id events keep. */
  readonly nameOf: (actor: string) => string;
  readonly files: ReadonlyMap<string, { readonly name: string; readonly sha256: string }>;
  /** An answer in words. */
  readonly answer: (question: string, value: AnswerValue) => string;
  /** Null where the answers from before are no longer there. */
  readonly verdict: MinutesVerdict | null;
  /** What became of the single votes and of names: `open` until the workshop is closed. */
  readonly kept: 'open' | { readonly votes: boolean; readonly names: boolean };
};

type Recorded = Extract<Outcome, { state: 'recorded' }>;
type Parked = Extract<Outcome, { state: 'parked' }>;

/** Room to sign by hand. */
const ROOM = '\n\u3000';

/** The minutes: who was there, what was agreed on which facts, minority views, what was parked or not reached, and what it did to the verdict. */
export function workshopMinutes(input: MinutesInput): ReportModel {
  const say = sayer(input);
  const { minutes, kept } = input;
  const recorded = minutes.outcomes.filter((outcome) => outcome.state === 'recorded');
  const parked = minutes.outcomes.filter((outcome) => outcome.state === 'parked');
  return paper(
    say('minutesTitle'),
    numbered(
      [
        { heading: '', blocks: [{ kind: 'facts', rows: head(recorded, parked, input) }] },
        { heading: say('attendanceTitle'), blocks: attendance(input) },
        ...(input.verdict ? [{ heading: say('verdictTitle'), blocks: verdictBlocks(input.verdict, input) }] : []),
        ...agreed(recorded, input),
        { heading: say('parkedTitle'), blocks: parkedBlocks(parked, input) },
        { heading: say('untouchedTitle'), blocks: untouched(input) },
        { heading: say('recordTitle'), blocks: record(input) },
      ],
      input,
    ),
    input,
    kept === 'open' ? say('draft') : null,
  );
}

/** The civil date and the time of day in Asia/Shanghai of an instant. */
function local(at: string): { readonly date: string; readonly clock: string } {
  const shifted = new Date(Date.parse(at) + 8 * 3_600_000).toISOString();
  return { date: shifted.slice(0, 10), clock: shifted.slice(11, 16) };
}

function head(recorded: readonly Recorded[], parked: readonly Parked[], input: MinutesInput): FactRow[] {
  const say = sayer(input);
  const { minutes, plan, locale } = input;
  const from = local(minutes.openedAt);
  const to = minutes.closedAt === null ? null : local(minutes.closedAt);
  const date = formatDate(from.date, locale);
  const until = to && (to.date === from.date ? to.clock : `${formatDate(to.date, locale)} ${to.clock}`);
  const ledBy = [...new Set(minutes.outcomes.map(({ by }) => by))].map(input.nameOf);
  return [
    { label: say('name'), value: minutes.title },
    { label: say('subject'), value: input.subject },
    {
      label: say('time'),
      value: until === null ? say('periodOpen', { date, from: from.clock }) : say('period', { date, from: from.clock, until }),
    },
    ...(ledBy.length > 0 ? [{ label: say('led'), value: ledBy.join(say('separator')) }] : []),
    { label: say('took'), value: say('tookCount', { count: minutes.present.length }) },
    {
      label: say('questions'),
      value: say('agreedCount', {
        count: plan.blocks.reduce((sum, { questions }) => sum + questions.length, 0),
        agreed: recorded.length,
        parked: parked.length,
        untouched: minutes.untouched.length,
      }),
    },
  ];
}

/** How many came from each department, most first. */
export function departmentsOf({
  present,
}: Pick<Minutes, 'present'>): readonly { readonly department: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { department } of present) counts.set(department, (counts.get(department) ?? 0) + 1);
  return [...counts].map(([department, count]) => ({ department, count })).sort((a, b) => b.count - a.count);
}

function attendance(input: MinutesInput): Block[] {
  const say = sayer(input);
  const { minutes, kept } = input;
  if (minutes.present.length === 0) return [{ kind: 'prose', text: say('nobody') }];
  const named = minutes.present.some(({ name }) => name !== null);
  const note: Block[] =
    kept === 'open' ? [] : [{ kind: 'prose', role: 'note', text: say(kept.names ? 'namesKept' : 'namesDropped') }];
  if (!named)
    return [
      {
        kind: 'table',
        header: [say('columnDepartment'), say('columnPersons')],
        weights: [70, 30],
        rows: departmentsOf(minutes).map(({ department, count }) => [department, String(count)]),
      },
      ...note,
    ];
  return [
    {
      kind: 'table',
      header: [say('columnDepartment'), say('columnPerson'), say('columnFrom'), say('columnUntil')],
      weights: [34, 34, 16, 16],
      rows: minutes.present.map(({ department, name, from, until }) => [
        department,
        name ?? '',
        local(from).clock,
        until === null ? say('toTheEnd') : local(until).clock,
      ]),
    },
    ...note,
  ];
}

function verdictBlocks({ before, after, filingBefore, filingAfter, changes }: MinutesVerdict, input: MinutesInput): Block[] {
  const say = sayer(input);
  const kinds = ['fresh', 'changed', 'opened', 'gone', 'settled'] as const;
  const lists = kinds.flatMap((kind): Block[] =>
    changes[kind].length === 0
      ? []
      : [
          { kind: 'heading', level: 3, title: say(kind, { count: changes[kind].length }) },
          { kind: 'list', ordered: false, items: changes[kind].map((text) => ({ text })) },
        ],
  );
  const told = (from: string, to: string) =>
    from === to ? say('unchanged', { value: from }) : `${say('atStart', { value: from })}\n${say('afterwards', { value: to })}`;
  return [
    { kind: 'prose', text: say('verdictLead') },
    {
      kind: 'facts',
      rows: [
        { label: say('verdict'), value: told(before, after) },
        { label: say('filing'), value: told(filingBefore, filingAfter) },
      ],
    },
    ...(lists.length === 0 ? [{ kind: 'prose', text: say('noChange') } as const] : lists),
  ];
}

/** What was agreed, a part for each block in which anything was. */
function agreed(recorded: readonly Recorded[], input: MinutesInput): Part[] {
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

function agreedRows(outcome: Recorded, input: MinutesInput): FactRow[] {
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

function parkedBlocks(parked: readonly Parked[], input: MinutesInput): Block[] {
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
function questionLine({ question }: Outcome, input: MinutesInput): Block {
  return { kind: 'heading', level: 3, number: `${placeOf(question, input.plan)}.`, title: input.question(question).text };
}

function placeOf(question: string, plan: Plan): number {
  return plan.blocks.reduce((found, { questions }, index) => {
    const at = questions.findIndex((each) => each.question === question);
    return at === -1 ? found : questionsBefore(plan, index) + at + 1;
  }, 0);
}

function filesText({ evidence }: Outcome, input: MinutesInput): string {
  const say = sayer(input);
  const lines = evidence.flatMap((id) => {
    const file = input.files.get(id);
    return file ? [say('file', file)] : [];
  });
  return lines.length === 0 ? say('noFacts') : lines.join('\n');
}

function splitText(question: string, split: readonly Split[], input: MinutesInput): string {
  const say = sayer(input);
  const lines = split.flatMap(({ department, answers }) => {
    if (answers.length === 0) return [];
    const said = answers.map(({ answer, count }) => say('splitAnswer', { answer: input.answer(question, answer), count }));
    return [say('splitLine', { department, answers: said.join(say('separator')) })];
  });
  return lines.length === 0 ? say('noVotes') : lines.join('\n');
}

function minorityText(question: string, { department, answer, count, reasons }: MinorityView, input: MinutesInput): string {
  const say = sayer(input);
  const line = say('minorityLine', { department, count, answer: input.answer(question, answer) });
  const given = reasons.filter((reason) => reason.trim() !== '');
  return given.length === 0 ? line : `${line}\n${say('reasons', { reasons: given.join(say('separator')) })}`;
}

function recordedRow({ at, by }: Outcome, input: MinutesInput): FactRow {
  const say = sayer(input);
  return { label: say('recorded'), value: say('recordedBy', { time: local(at).clock, name: input.nameOf(by) }) };
}

function untouched(input: MinutesInput): Block[] {
  const say = sayer(input);
  const { minutes, plan } = input;
  if (minutes.untouched.length === 0) return [{ kind: 'prose', text: say('untouchedNone') }];
  return [
    {
      kind: 'table',
      header: [say('columnNumber'), say('columnQuestion')],
      weights: [10, 90],
      rows: minutes.untouched.map((id) => [String(placeOf(id, plan)), input.question(id).text]),
    },
  ];
}

function record(input: MinutesInput): Block[] {
  const say = sayer(input);
  const { kept } = input;
  const votes = kept === 'open' ? 'votesStill' : kept.votes ? 'votesKept' : 'votesDeleted';
  return [
    { kind: 'list', ordered: false, items: [say(votes), say('madeFrom')].map((text) => ({ text })) },
    { kind: 'prose', text: say('signTitle') },
    {
      kind: 'table',
      header: [say('signRole'), say('signName'), say('signature'), say('signDate')],
      weights: [22, 26, 30, 22],
      rows: [say('facilitator'), say('keeper')].map((role) => [`${role}${ROOM}`, '', '', '']),
    },
  ];
}
