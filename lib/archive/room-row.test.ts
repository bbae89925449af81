import { expect, test } from 'vitest';
import type { Happening } from '../workshop/event';
import { roomEventFits, workshopFits } from './room-row';

const at = '2026-11-22T01:00:00.000Z';
const question = 'consent';
const split = [{ department: '法务', answers: [{ answer: ['a', 'b'], count: 2 }] }];
const happenings: { readonly [T in Happening['type']]: Extract<Happening, { type: T }> } = {
  opened: { type: 'opened', code: '123456', expiresAt: at },
  'code-renewed': { type: 'code-renewed', code: '123456', expiresAt: at },
  joined: { type: 'joined', participant: 'p', name: '李', department: '法务' },
  renamed: { type: 'renamed', participant: 'p', name: '李', department: '法务' },
  left: { type: 'left', participant: 'p' },
  returned: { type: 'returned', participant: 'p' },
  removed: { type: 'removed', participant: 'p' },
  shown: { type: 'shown', question },
  voted: { type: 'voted', participant: 'p', question, round: 2, answer: 7, reason: '' },
  revealed: { type: 'revealed', question },
  'vote-again': { type: 'vote-again', question },
  recorded: {
    type: 'recorded',
    question,
    answer: 'no',
    note: '',
    split,
    minority: [{ department: '法务', answer: 'yes', count: 1, reasons: ['x'] }],
  },
  parked: { type: 'parked', question, owner: { name: '王', member: null }, due: '2026-12-01', note: '', split: [] },
  reopened: { type: 'reopened', question },
  attached: { type: 'attached', participant: null, question, evidence: 'e' },
  supposed: { type: 'supposed', answers: { [question]: ['a', 'b'] }, wall: true },
  paused: { type: 'paused' },
  resumed: { type: 'resumed' },
  'time-added': { type: 'time-added', block: 'b', minutes: 5 },
  closed: { type: 'closed', keepVotes: false, keepNames: true },
};

/** As storage keeps it: the name apart. */
const row = ({ type, ...given }: Happening) => {
  const { name: _, ...event } = { name: undefined, ...given };
  return { type, at, event: JSON.stringify({ type, ...event }) };
};

test('everything that happens in a room can travel, and nothing else: no part missing, none too many, none of another kind', () => {
  for (const each of Object.values(happenings)) {
    const good = row(each);
    expect(roomEventFits(good), each.type).toBe(true);
    expect(roomEventFits({ ...good, at: 'yesterday' })).toBe(false);
    expect(roomEventFits({ ...good, type: each.type === 'paused' ? 'resumed' : 'paused' })).toBe(false);
    const event = JSON.parse(good.event);
    expect(roomEventFits({ ...good, event: JSON.stringify({ ...event, more: 1 }) })).toBe(false);
    for (const part of Object.keys(event)) {
      expect(
        roomEventFits({ ...good, event: JSON.stringify({ ...event, [part]: { odd: { odd: [] } } }) }),
        `${each.type} ${part}`,
      ).toBe(false);
      const { [part]: _, ...less } = event;
      expect(roomEventFits({ ...good, event: JSON.stringify(less) }), `${each.type} ${part}`).toBe(part === 'round');
    }
  }
  const { round: _, ...before } = happenings.voted;
  expect(roomEventFits(row(before))).toBe(true);
  expect(roomEventFits({ type: 'constructor', at, event: '{"type":"constructor"}' })).toBe(false);
});

test('a workshop that could not have been prepared does not travel', () => {
  const plan = JSON.stringify({ title: '门禁', on: null, departments: ['法务'], blocks: [] });
  expect(workshopFits({ plan, closed_at: null })).toBe(true);
  expect(workshopFits({ plan, closed_at: 'soon' })).toBe(false);
  expect(workshopFits({ plan: '{"title":""}', closed_at: null })).toBe(false);
});
