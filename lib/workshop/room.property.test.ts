import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnswerValue, checkAnswer } from '../schema/answer';
import type { Question } from '../schema/question';
import type { FacilitatorCommand, ParticipantCommand } from './command';
import { type Decision, decideFacilitator, decideJoin, decideParticipant } from './decide';
import type { RoomEvent } from './event';
import { minutesOf } from './minutes';
import type { Plan } from './plan';
import { applyEvent, emptyRoom, foldEvents, type Room } from './room';
import { deskView, ownView, roomView } from './show';
import { answerKey } from './split';

const text = { zh: '题', en: 'question' };
const common = { text, why: text, basis: [] };
const questions: Readonly<Record<string, Question>> = {
  a: { ...common, id: 'a', kind: 'yes-no' },
  b: { ...common, id: 'b', kind: 'multi', options: ['x', 'y', 'none'].map((id) => ({ id, text })) },
  c: { ...common, id: 'c', kind: 'number', min: 0, max: 9, unit: text },
};
const block = (id: string, ids: readonly string[]) => ({
  id,
  title: id,
  minutes: 10,
  questions: ids.map((question) => ({ question, askedOf: [] })),
});
const plan: Plan = {
  title: '门禁',
  on: null,
  departments: ['法务', '安全'],
  blocks: [block('one', ['a', 'b']), block('two', ['c'])],
};

/** What a phone sends; of a vote the round follows from what it shows when the voter presses. */
type ParticipantPress = Exclude<ParticipantCommand, { do: 'vote' }> | Omit<Extract<ParticipantCommand, { do: 'vote' }>, 'round'>;
type Move =
  | { readonly who: 'facilitator'; readonly command: FacilitatorCommand; readonly stale: boolean }
  | { readonly who: number; readonly command: ParticipantPress; readonly again: boolean; readonly underway: number }
  | { readonly who: 'joiner'; readonly name: number; readonly department: string }
  | { readonly who: 'restart' };

const question = fc.constantFrom('a', 'b', 'c', 'elsewhere');
const answer = fc.constantFrom<AnswerValue>('yes', 'no', 'unknown', ['x'], ['y', 'x'], ['none', 'x'], 3, 99, '');
const facilitator = fc.oneof(
  { weight: 6, arbitrary: question.map((each) => ({ do: 'show', question: each }) as const) },
  { weight: 4, arbitrary: question.map((each) => ({ do: 'reveal', question: each }) as const) },
  { weight: 2, arbitrary: question.map((each) => ({ do: 'vote-again', question: each }) as const) },
  fc.record({ do: fc.constant('record' as const), question, answer, note: fc.constant(''), keepMinority: fc.boolean() }),
  question.map((each) => ({ do: 'park', question: each, owner: { name: '王', member: null }, due: null, note: '' }) as const),
  question.map((each) => ({ do: 'reopen', question: each }) as const),
  fc.constantFrom<FacilitatorCommand>({ do: 'pause' }, { do: 'resume' }, { do: 'renew-code' }, { do: 'open' }),
  fc.record({
    do: fc.constant('suppose' as const),
    answers: fc.dictionary(question, answer, { maxKeys: 3 }),
    wall: fc.boolean(),
  }),
  fc.constantFrom('one', 'two').map((id) => ({ do: 'add-time', block: id, minutes: 5 }) as const),
  fc.nat(4).map((index) => ({ do: 'remove', participant: `p${index}` }) as const),
);
const close = fc.record({ do: fc.constant('close' as const), keepVotes: fc.boolean(), keepNames: fc.boolean() });
const participant: fc.Arbitrary<ParticipantPress> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('vote' as const), question, answer, reason: fc.constantFrom('', '理由') }),
  },
  fc.constantFrom<ParticipantPress>({ do: 'leave' }, { do: 'return' }, { do: 'rename', name: 'Name-9', department: '运营' }),
);
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      who: fc.nat(4),
      command: participant,
      again: fc.boolean(),
      // How many moves of others the room makes before this one arrives.
      underway: fc.constantFrom(0, 0, 0, 1, 2, 5),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      who: fc.constant('facilitator' as const),
      command: facilitator,
      stale: fc.nat(9).map((n) => n === 0),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      who: fc.constant('joiner' as const),
      name: fc.nat(8),
      department: fc.constantFrom('法务', '安全', '供应商', ' '),
    }),
  },
  fc.constant<Move>({ who: 'restart' }),
);
const evening = fc.tuple(fc.array(move, { minLength: 20, maxLength: 90 }), fc.option(close, { nil: null }));

const found = (id: string) => questions[id];
const code = { code: '123456', expiresAt: '2026-11-23T00:00:00.000Z' };
const NOW = Date.parse('2026-11-22T01:00:00Z');

/** Plays a workshop as the service would: decides, numbers, stores, applies; what was sent before is answered as before. */
function play() {
  let room: Room = emptyRoom(plan);
  const stored: RoomEvent[] = [];
  const known = new Set<string>();
  const take = (by: string, key: string, decision: Decision) => {
    if ('refused' in decision || !decision.happens || known.has(key)) return null;
    known.add(key);
    const at = new Date(Date.parse('2026-11-22T00:00:00Z') + stored.length * 1000).toISOString();
    const event: RoomEvent = { ...decision.happens, seq: room.seq + 1, at, by };
    stored.push(event);
    room = applyEvent(room, event);
    return event;
  };
  const underway: { readonly until: number; readonly arrive: () => void }[] = [];
  const one = (each: Move, index: number) => {
    for (const sent of underway.filter(({ until }) => until <= index)) {
      underway.splice(underway.indexOf(sent), 1);
      sent.arrive();
    }
    const before = room;
    if (each.who === 'restart') room = foldEvents(emptyRoom(plan), JSON.parse(JSON.stringify(stored)));
    else if (each.who === 'joiner') {
      const id = `p${room.people.size}`;
      take(id, `join-${index}`, decideJoin(room, id, { name: `Name-${each.name}`, department: each.department }));
    } else if (each.who === 'facilitator') {
      const seq = each.stale ? room.moved - 1 : room.seq;
      const decision = decideFacilitator(room, { command: each.command, seq }, { question: found, frozen: false, code });
      take('f', `f-${index}`, decision);
    } else {
      const command = pressed(room, each.command);
      const decide = () => decideParticipant(room, `p${each.who}`, command, { question: found });
      const key = `p${each.who}-${index}`;
      const arrive = () => {
        const [now, item] = [room, command.do === 'vote' ? room.items.get(command.question) : undefined];
        take(`p${each.who}`, key, decide());
        if (command.do === 'vote' && item?.round !== command.round) expect(room).toBe(now);
        if (each.again) expect(take(`p${each.who}`, key, decide())).toBeNull();
      };
      if (each.underway === 0) arrive();
      else underway.push({ until: index + each.underway, arrive });
    }
    check(before, room, each);
  };
  return { one, state: () => room, stored };
}

/** A press as it goes out: a vote with the round the room is in now. */
function pressed({ items }: Room, press: ParticipantPress): ParticipantCommand {
  return press.do === 'vote' ? { ...press, round: items.get(press.question)?.round ?? 1 } : press;
}

/** What must hold after every single move. */
function check(before: Room, room: Room, each: Move) {
  const view = roomView(room, NOW);
  const written = JSON.stringify(view);
  expect(written).not.toContain('Name-');
  expect(written).not.toContain('理由');
  const item = room.items.get(room.current ?? '');
  if (view.current && !item?.revealed) expect(view.current.split).toBeNull();
  if (view.current?.split && !item?.settled) {
    const counted = view.current.split.flatMap(({ answers }) => answers).reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(item?.votes.size);
  }
  if (!item?.revealed) expect(deskView(room, NOW).reasons).toEqual([]);
  const stale = each.who === 'facilitator' && each.stale;
  if (stale && ['show', 'reveal', 'vote-again', 'record', 'park', 'reopen'].includes(each.command.do)) {
    expect(room).toBe(before);
  }
}

const open: Move = { who: 'facilitator', command: { do: 'open' }, stale: false };

test('however people vote, join, leave and facilitators press: events folded anew are the room, and nothing shows too early', () => {
  fc.assert(
    fc.property(evening, ([moves, closing]) => {
      const { one, state, stored } = play();
      const all: readonly Move[] = [
        open,
        ...moves,
        ...(closing ? [{ who: 'facilitator', command: closing, stale: false } as const] : []),
      ];
      for (const [index, each] of all.entries()) one(each, index);
      expect(foldEvents(emptyRoom(plan), JSON.parse(JSON.stringify(stored)))).toEqual(state());
      for (const [at, event] of stored.entries()) expect(event.seq).toBe(at + 1);
    }),
    { numRuns: 60 },
  );
});

test('a vote that was acknowledged counts, once, until its voter changes it, votes start anew or the voter is removed', () => {
  fc.assert(
    fc.property(fc.array(move, { minLength: 20, maxLength: 90 }), (moves) => {
      const { one, state, stored } = play();
      for (const [index, each] of [open, ...moves].entries()) one(each, index);
      const expected = new Map<string, string>();
      for (const event of stored) {
        if (event.type === 'voted') expected.set(`${event.question} ${event.participant}`, answerKey(event.answer));
        const dropped = (key: string) =>
          (event.type === 'vote-again' && key.startsWith(`${event.question} `)) ||
          (event.type === 'removed' && key.endsWith(` ${event.participant}`) && !settled(stored, event, key));
        for (const key of expected.keys()) if (dropped(key)) expected.delete(key);
      }
      for (const event of stored) if (event.type === 'voted') expect(event.round).toBe(roundBefore(stored, event));
      const actual = new Map<string, string>();
      for (const [id, { votes }] of state().items)
        for (const [who, vote] of votes) actual.set(`${id} ${who}`, answerKey(vote.answer));
      expect(actual).toEqual(expected);
      for (const who of state().people.keys()) {
        const own = ownView(state(), who)?.vote;
        if (own) expect(answerKey(own.answer)).toBe(expected.get(`${own.question} ${who}`));
      }
    }),
    { numRuns: 60 },
  );
});

/** Which vote on its question the room was in when an event happened. */
function roundBefore(stored: readonly RoomEvent[], { seq, question: about }: Extract<RoomEvent, { type: 'voted' }>): number {
  return 1 + stored.filter((each) => each.type === 'vote-again' && each.question === about && each.seq < seq).length;
}

test('a vote of a room stored before votes knew their round counts as it did', () => {
  const at = '2026-11-22T00:00:00.000Z';
  const common = { at, by: 'p', question: 'a' } as const;
  const person = { type: 'joined', participant: 'p', name: '李', department: '法务', at, by: 'p' } as const;
  const vote = { ...common, type: 'voted', participant: 'p', answer: 'no', reason: '' } as const;
  const happened = [
    person,
    { ...common, type: 'shown' as const },
    vote,
    { ...common, type: 'vote-again' as const },
    { ...vote, answer: 'yes' },
    { ...vote, answer: 'no', round: 1 },
  ];
  const room = foldEvents(
    emptyRoom(plan),
    happened.map((each, index) => ({ ...each, seq: index + 1 })),
  );
  expect([...(room.items.get('a')?.votes ?? [])]).toEqual([['p', { answer: 'yes', reason: '' }]]);
});

/** Whether a question was settled when an event happened. */
function settled(stored: readonly RoomEvent[], event: RoomEvent, key: string): boolean {
  const [about] = key.split(' ');
  const last = stored.findLast(
    (each) =>
      each.seq < event.seq &&
      (each.type === 'recorded' || each.type === 'parked' || each.type === 'reopened') &&
      each.question === about,
  );
  return last !== undefined && last.type !== 'reopened';
}

test('what is tried out stays as it was put, changes nothing that phones or minutes show, and leaves the wall when the room moves on', () => {
  const movesOn = ['shown', 'revealed', 'vote-again', 'recorded', 'parked', 'reopened', 'closed'];
  fc.assert(
    fc.property(evening, ([moves, closing]) => {
      const { one, stored } = play();
      const all = [open, ...moves, ...(closing ? [{ who: 'facilitator', command: closing, stale: false } as const] : [])];
      for (const [index, each] of all.entries()) one(each, index);
      let room = emptyRoom(plan);
      for (const event of stored) {
        const before = room;
        room = applyEvent(room, event);
        if (event.type === 'supposed') {
          expect(room.supposed).toEqual({ answers: event.answers, wall: event.wall });
          expect(roomView({ ...room, seq: before.seq }, NOW)).toEqual(roomView(before, NOW));
          expect(minutesOf(room)).toEqual(minutesOf(before));
          expect(room.moved).toBe(before.moved);
          for (const [id, value] of Object.entries(event.answers))
            expect(checkAnswer(questions[id] as Question, value)).toBeNull();
        } else if (movesOn.includes(event.type)) expect(room.supposed.wall).toBe(false);
        else expect(room.supposed).toEqual(before.supposed);
      }
    }),
    { numRuns: 40 },
  );
});

test('a closed room keeps outcomes and splits, and of votes and names only what was kept on purpose', () => {
  fc.assert(
    fc.property(fc.array(move, { minLength: 20, maxLength: 60 }), close, (moves, closing) => {
      const { one, state, stored } = play();
      for (const [index, each] of [open, ...moves].entries()) one(each, index);
      const before = minutesOf(state());
      one({ who: 'facilitator', command: closing, stale: false }, moves.length + 1);
      const after = minutesOf(state());
      expect(after?.outcomes).toEqual(before?.outcomes);
      expect(after?.untouched).toEqual(before?.untouched);
      if (!closing.keepVotes) expect([...state().items.values()].every(({ votes }) => votes.size === 0)).toBe(true);
      if (!closing.keepNames) expect(after?.present.every(({ name }) => name === null)).toBe(true);
      // As storage keeps them: votes deleted, names taken out.
      const kept = stored
        .filter(({ type }) => closing.keepVotes || type !== 'voted')
        .map((event) =>
          !closing.keepNames && (event.type === 'joined' || event.type === 'renamed') ? { ...event, name: '' } : event,
        );
      expect(foldEvents(emptyRoom(plan), kept)).toEqual(state());
    }),
    { numRuns: 40 },
  );
});
