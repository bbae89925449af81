import { formatDate } from '../../i18n/format';
import type { Block, FactRow, ReportModel } from '../../report/model';
import type { Minutes } from '../../workshop/view';
import { agreedParts, localTime, type OutcomesInput, parkedBlocks, placeOf } from './outcomes';
import { numbered, paper, sayer } from './paper';

/** What the answers agreed in a workshop changed, and nothing else did: the same assessment judged without and with them. */
export type MinutesVerdict = {
  readonly before: string;
  readonly after: string;
  readonly filingBefore: string;
  readonly filingAfter: string;
  /** Titles of findings that came up, opened, changed their severity, went, or were settled as no gap. */
  readonly changes: Readonly<Record<'fresh' | 'opened' | 'changed' | 'gone' | 'settled', readonly string[]>>;
};

export type MinutesInput = OutcomesInput & {
  readonly minutes: Minutes;
  /** Null where the answers from before are no longer there. */
  readonly verdict: MinutesVerdict | null;
  /** What became of the single votes and of names: `open` until the workshop is closed. */
  readonly kept: 'open' | { readonly votes: boolean; readonly names: boolean };
};

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
        { heading: '', blocks: [{ kind: 'facts', rows: head({ agreed: recorded.length, parked: parked.length }, input) }] },
        { heading: say('attendanceTitle'), blocks: attendance(input) },
        ...(input.verdict ? [{ heading: say('verdictTitle'), blocks: verdictBlocks(input.verdict, input) }] : []),
        ...agreedParts(recorded, input),
        { heading: say('parkedTitle'), blocks: parkedBlocks(parked, input) },
        { heading: say('untouchedTitle'), blocks: untouched(input) },
        { heading: say('recordTitle'), blocks: record(input) },
      ],
      input,
    ),
    input,
    { mark: kept === 'open' ? say('draft') : null, disclaimer: say('minutesDisclaimer') },
  );
}

function head(counts: { readonly agreed: number; readonly parked: number }, input: MinutesInput): FactRow[] {
  const say = sayer(input);
  const { minutes, plan, locale } = input;
  const from = localTime(minutes.openedAt);
  const to = minutes.closedAt === null ? null : localTime(minutes.closedAt);
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
        ...counts,
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
        localTime(from).clock,
        until === null ? say('toTheEnd') : localTime(until).clock,
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
