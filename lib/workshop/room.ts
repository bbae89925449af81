import type { Answers, AnswerValue } from '../schema/answer';
import type { MinorityView, ParkedOwner, RoomEvent, Split } from './event';
import type { Plan } from './plan';

export type Vote = { readonly answer: AnswerValue; readonly reason: string };

/** Somebody who joined; `removed` for good, `here` as far as the room knows. Times are instants. */
export type Person = {
  readonly name: string;
  readonly department: string;
  readonly here: boolean;
  readonly removed: boolean;
  readonly from: string;
  readonly until: string | null;
};

/** What became of a question, without its place in the plan. */
export type Settled = { readonly at: string; readonly by: string; readonly split: readonly Split[]; readonly note: string } & (
  | { readonly state: 'recorded'; readonly answer: AnswerValue; readonly minority: readonly MinorityView[] }
  | { readonly state: 'parked'; readonly owner: ParkedOwner; readonly due: string | null }
);

/** A question in the room: votes of this round by participant, open to see once `revealed`. */
export type Item = {
  readonly shown: boolean;
  readonly revealed: boolean;
  /** Counts up with every new vote, from 1. */
  readonly round: number;
  readonly votes: ReadonlyMap<string, Vote>;
  readonly settled: Settled | null;
  readonly evidence: readonly string[];
};

/** Milliseconds a block has run, and since which instant it runs; null while it stands. */
type Clock = { readonly ms: number; readonly since: number | null; readonly added: number };

/** Answers tried out and not recorded; shown on the wall while `wall`. */
export type Supposed = { readonly answers: Answers; readonly wall: boolean };

/** A room as its events made it; it knows the plan and nothing of the questions. */
export type Room = {
  readonly plan: Plan;
  readonly seq: number;
  /** The last event by which a facilitator moved the room on. */
  readonly moved: number;
  readonly status: 'prepared' | 'open' | 'paused' | 'closed';
  readonly code: string | null;
  readonly expiresAt: string | null;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly people: ReadonlyMap<string, Person>;
  readonly items: ReadonlyMap<string, Item>;
  readonly current: string | null;
  readonly clocks: ReadonlyMap<string, Clock>;
  readonly supposed: Supposed;
};

const nothingSupposed: Supposed = { answers: {}, wall: false };
const untouched: Item = { shown: false, revealed: false, round: 1, votes: new Map(), settled: null, evidence: [] };

/** A room in which nothing has happened yet. */
export function emptyRoom(plan: Plan): Room {
  return {
    plan,
    seq: 0,
    moved: 0,
    status: 'prepared',
    code: null,
    expiresAt: null,
    openedAt: null,
    closedAt: null,
    people: new Map(),
    items: new Map(plan.blocks.flatMap(({ questions }) => questions.map(({ question }) => [question, untouched]))),
    current: null,
    clocks: new Map(plan.blocks.map(({ id }) => [id, { ms: 0, since: null, added: 0 }])),
    supposed: nothingSupposed,
  };
}

/** The room after some events, in the order of their numbers. Numbers may be missing: those of votes deleted at the end. */
export function foldEvents(room: Room, events: Iterable<RoomEvent>): Room {
  let now = room;
  for (const event of events) now = applyEvent(now, event);
  return now;
}

/** The room after one event. What names a question or a participant the room does not have changes nothing but the number. */
export function applyEvent(before: Room, event: RoomEvent): Room {
  const room = { ...before, seq: event.seq };
  switch (event.type) {
    case 'opened':
      return { ...moved(room, event), status: 'open', openedAt: event.at, code: event.code, expiresAt: event.expiresAt };
    case 'code-renewed':
      return { ...room, code: event.code, expiresAt: event.expiresAt };
    case 'joined': {
      const { name, department, at } = event;
      return withPerson(room, event.participant, { name, department, here: true, removed: false, from: at, until: null });
    }
    case 'renamed':
      return changePerson(room, event.participant, { name: event.name, department: event.department });
    case 'left':
      return changePerson(room, event.participant, { here: false, until: event.at });
    case 'returned':
      return changePerson(room, event.participant, { here: true, until: null });
    case 'removed':
      return withoutVotesOf(
        changePerson(room, event.participant, { here: false, removed: true, until: event.at }),
        event.participant,
      );
    case 'shown':
      return showing(moved(room, event), event.question, event.at);
    case 'voted': {
      const { participant, answer, reason } = event;
      return changeItem(room, event.question, ({ round, votes }) =>
        (event.round ?? round) === round ? { votes: new Map(votes).set(participant, { answer, reason }) } : {},
      );
    }
    case 'revealed':
      return changeItem(moved(room, event), event.question, () => ({ revealed: true }));
    case 'vote-again':
      return changeItem(moved(room, event), event.question, ({ round }) => ({
        round: round + 1,
        revealed: false,
        votes: new Map(),
      }));
    case 'recorded': {
      const { at, by, split, note, answer, minority } = event;
      const settled = { state: 'recorded', at, by, split, note, answer, minority } as const;
      return changeItem(moved(room, event), event.question, () => ({ revealed: true, settled }));
    }
    case 'parked': {
      const { at, by, split, note, owner, due } = event;
      const settled = { state: 'parked', at, by, split, note, owner, due } as const;
      return changeItem(moved(room, event), event.question, () => ({ revealed: true, settled }));
    }
    case 'reopened':
      return changeItem(moved(room, event), event.question, ({ votes }) => ({ settled: null, revealed: votes.size > 0 }));
    case 'attached':
      return changeItem(room, event.question, ({ evidence }) => ({ evidence: [...evidence, event.evidence] }));
    case 'supposed':
      return { ...room, supposed: { answers: event.answers, wall: event.wall } };
    case 'paused':
      return { ...stopClocks(moved(room, event), event.at), status: 'paused', supposed: room.supposed };
    case 'resumed':
      return { ...startClock({ ...moved(room, event), status: 'open' }, event.at), supposed: room.supposed };
    case 'time-added':
      return changeClock(room, event.block, ({ added }) => ({ added: added + event.minutes }));
    case 'closed':
      return closed(moved(room, event), event);
  }
}

/** Moving on brings the wall back to the question; what was tried out can be put there again. */
function moved(room: Room, { seq }: RoomEvent): Room {
  return { ...room, moved: seq, supposed: { ...room.supposed, wall: false } };
}

function withPerson(room: Room, id: string, person: Person): Room {
  return { ...room, people: new Map(room.people).set(id, person) };
}

function changePerson(room: Room, id: string, change: Partial<Person>): Room {
  const person = room.people.get(id);
  return person ? withPerson(room, id, { ...person, ...change }) : room;
}

function changeItem(room: Room, question: string, change: (item: Item) => Partial<Item>): Room {
  const item = room.items.get(question);
  return item ? { ...room, items: new Map(room.items).set(question, { ...item, ...change(item) }) } : room;
}

/** The votes of somebody removed no longer count where nothing is settled yet. */
function withoutVotesOf(room: Room, participant: string): Room {
  const items = new Map(room.items);
  for (const [question, item] of items) {
    if (item.settled || !item.votes.has(participant)) continue;
    const votes = new Map(item.votes);
    votes.delete(participant);
    items.set(question, { ...item, votes });
  }
  return { ...room, items };
}

function showing(room: Room, question: string, at: string): Room {
  if (!room.items.has(question)) return room;
  const shown = changeItem({ ...stopClocks(room, at), current: question }, question, () => ({ shown: true }));
  return shown.status === 'open' ? startClock(shown, at) : shown;
}

/** The block of the plan a question stands in; undefined for a question not in the plan. */
export function blockOf({ blocks }: Plan, question: string | null) {
  return blocks.find(({ questions }) => questions.some((each) => each.question === question));
}

function changeClock(room: Room, block: string, change: (clock: Clock) => Partial<Clock>): Room {
  const clock = room.clocks.get(block);
  return clock ? { ...room, clocks: new Map(room.clocks).set(block, { ...clock, ...change(clock) }) } : room;
}

function stopClocks(room: Room, at: string): Room {
  const stop = (clock: Clock) => ({ ...clock, ms: msOf(clock, Date.parse(at)), since: null });
  return { ...room, clocks: new Map([...room.clocks].map(([id, clock]) => [id, clock.since === null ? clock : stop(clock)])) };
}

function startClock(room: Room, at: string): Room {
  const block = blockOf(room.plan, room.current);
  return block ? changeClock(room, block.id, () => ({ since: Date.parse(at) })) : room;
}

/** Milliseconds a clock shows at an instant. */
export function msOf({ ms, since }: Clock, now: number): number {
  return ms + (since === null ? 0 : Math.max(0, now - since));
}

function closed(room: Room, event: Extract<RoomEvent, { type: 'closed' }>): Room {
  const nameless = ([id, person]: readonly [string, Person]) => [id, { ...person, name: '' }] as const;
  const voteless = ([question, item]: readonly [string, Item]) => [question, { ...item, votes: new Map() }] as const;
  return {
    ...stopClocks(room, event.at),
    status: 'closed',
    closedAt: event.at,
    code: null,
    expiresAt: null,
    people: event.keepNames ? room.people : new Map([...room.people].map(nameless)),
    items: event.keepVotes ? room.items : new Map([...room.items].map(voteless)),
    supposed: nothingSupposed,
  };
}
