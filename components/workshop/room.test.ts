import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Split } from '@/lib/workshop/event';
import type { ItemState, RoomView } from '@/lib/workshop/view';
import { clock, neighbour, nextOpen, secondsLeft } from './room-steps';
import { tally } from './tally';
import { actOf } from './wall-keys';

const place = (states: readonly ItemState[], at: number | null) => {
  const items = states.map((state, index) => ({ question: `q${index}`, block: 'b', state }));
  const current = at === null ? null : ({ question: `q${at}` } as RoomView['current']);
  return { items, current };
};

test('forward and back walk through the whole plan without leaving it', () => {
  const room = (at: number | null) => place(['recorded', 'open', 'open'], at);
  expect(neighbour(room(null), 1)).toBe('q0');
  expect(neighbour(room(null), -1)).toBeNull();
  expect(neighbour(room(0), 1)).toBe('q1');
  expect(neighbour(room(0), -1)).toBeNull();
  expect(neighbour(room(2), 1)).toBeNull();
});

test('the next open question is never one that is settled, and is found wherever it stands', () => {
  const states = fc.array(fc.constantFrom<ItemState>('open', 'recorded', 'parked', 'revealed'), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(states, fc.nat(7), (list, at) => {
      const here = at % list.length;
      const next = nextOpen(place(list, here));
      const others = list.some((state, index) => index !== here && (state === 'open' || state === 'revealed'));
      expect(next !== null).toBe(others);
      if (next !== null) expect(['open', 'revealed']).toContain(list[Number(next.slice(1))]);
    }),
  );
});

test('the clock of a block stands while paused and goes below nothing when the time is over', () => {
  const timer = { block: 'b', minutes: 10, used: 590, running: true };
  expect(clock(secondsLeft(timer, 5.9))).toBe('0:05');
  expect(clock(secondsLeft(timer, 75))).toBe('−1:05');
  expect(clock(secondsLeft({ ...timer, running: false }, 75))).toBe('0:10');
});

test('votes add up by answer whatever departments they come from, and a list is the same in any order', () => {
  const split: Split[] = [
    {
      department: '法务',
      answers: [
        { answer: 'no', count: 2 },
        { answer: ['a', 'b'], count: 1 },
      ],
    },
    {
      department: '运营',
      answers: [
        { answer: 'yes', count: 2 },
        { answer: ['b', 'a'], count: 2 },
      ],
    },
  ];
  const rows = tally(split, ['yes', 'no']);
  expect(rows.map(({ answer, count }) => [answer, count])).toEqual([
    [['a', 'b'], 3],
    ['yes', 2],
    ['no', 2],
  ]);
  expect(rows[0]?.departments).toEqual([
    { department: '法务', count: 1 },
    { department: '运营', count: 2 },
  ]);
});

test('a presenter clicker and the keyboard ask for the same, and a key held with another or typed into a field asks for nothing', () => {
  const key = (name: string, more = {}) => actOf({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...more });
  expect(key('PageDown')).toBe(key('ArrowRight'));
  expect(key('PageUp')).toBe(key('ArrowLeft'));
  expect(key(' ')).toBe('reveal');
  expect(key('Enter')).toBe('reveal');
  expect([key('t'), key('J'), key('f'), key('?'), key('w')]).toEqual(['timer', 'code', 'full', 'help', 'what-if']);
  expect(key('f', { ctrlKey: true })).toBeNull();
  expect(key('x')).toBeNull();
});
