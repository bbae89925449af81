import { describe, expect, test } from 'vitest';
import { toyPack, toyRule } from '../rules/toy-pack';
import type { Answers } from '../schema/answer';
import type { LeverBook, Move } from '../schema/lever';
import type { Pack } from '../schema/pack';
import { shortestPaths } from './shortest-path';

const text = { zh: '做', en: 'do' };
const deed = { effort: 1, practice: text } as const;
const yes = (question: string) => ({ op: 'is', question, value: 'yes' }) as const;
const no = (question: string) => ({ op: 'is', question, value: 'no' }) as const;
const signUp: Move = { from: ['no', 'new'], to: 'yes', ...deed };

const paths = (pack: Pack, moves: LeverBook['moves'], answers: Answers) =>
  shortestPaths(pack, { moves, facts: {} }, answers, { today: '2026-11-22' });
const low = (found: ReturnType<typeof paths>) => found.reached.find(({ level }) => level === 'low');

describe('a change that brings up a new question', () => {
  const showSign = { sign: { op: 'is', question: 'place', value: 'shop' } } as const;
  const rules = [toyRule('r-street', { op: 'is', question: 'place', value: 'street' }), toyRule('r-sign', no('sign'))];
  const pack = toyPack(showSign, { rules });
  const toShop: Move = { from: ['street'], to: 'shop', ...deed };

  test('counts the answer to it as a change', () => {
    const found = paths(pack, { place: [toShop], sign: [signUp] }, { place: 'street' });
    expect(low(found)?.sets.map(({ planned }) => planned)).toEqual([{ place: 'shop', sign: 'yes' }]);
    expect(low(found)?.sets[0]?.changes.find(({ question }) => question === 'sign')).not.toHaveProperty('from');
  });

  test('is said to open a finding where nobody controls the answer', () => {
    const found = paths(pack, { place: [toShop] }, { place: 'street' });
    expect(low(found)?.sets[0]?.opened).toEqual([{ rule: 'r-sign', questions: ['sign'] }]);
  });
});

test('a change that gives rise to another finding as grave needs a further change', () => {
  const rules = [
    toyRule('r-follow', { op: 'has', question: 'uses', value: 'follow' }),
    toyRule('r-none', { op: 'has', question: 'uses', value: 'none' }),
  ];
  const moves: LeverBook['moves'] = {
    uses: [
      { act: 'drop', options: ['follow'], ...deed },
      { act: 'add', options: ['verify'], ...deed },
    ],
  };
  const found = paths(toyPack({}, { rules }), moves, { uses: ['follow'] });
  expect(low(found)?.sets.map(({ planned }) => planned)).toEqual([{ uses: ['verify'] }]);
});

test('of sets of one size the one with less effort comes first, the other as an alternative', () => {
  const rules = [toyRule('r-both', { op: 'all', of: [no('sign'), { op: 'is', question: 'place', value: 'street' }] })];
  const moves: LeverBook['moves'] = {
    place: [{ from: ['street'], to: 'shop', effort: 3, practice: text }],
    sign: [signUp],
  };
  const found = paths(toyPack({}, { rules }), moves, { place: 'street', sign: 'no' });
  expect(low(found)?.sets.map(({ planned }) => planned)).toEqual([{ sign: 'yes' }, { place: 'shop' }]);
});

test('a change that would contradict another answer is not proposed', () => {
  const rules = [toyRule('r-sign', no('sign'))];
  const conflicts = [
    { id: 'c', when: { op: 'all', of: [yes('sign'), { op: 'is', question: 'place', value: 'home' }] } as const, text },
  ];
  const found = paths(toyPack({}, { rules, conflicts }), { sign: [signUp] }, { sign: 'no', place: 'home' });
  expect(found.reached).toEqual([]);
  expect(found.unreached.map(({ blockers }) => blockers)).toEqual(
    found.unreached.map(() => [{ rule: 'r-sign', questions: ['sign'] }]),
  );
});

test('a change that is only true together with another brings the other with it', () => {
  const rules = [toyRule('r-sign', no('sign'))];
  const moves: LeverBook['moves'] = {
    sign: [{ ...signUp, when: { op: 'is', question: 'place', value: 'shop' } }],
    place: [{ from: ['street'], to: 'shop', ...deed }],
  };
  const found = paths(toyPack({}, { rules }), moves, { sign: 'no', place: 'street' });
  expect(low(found)?.sets.map(({ planned }) => planned)).toEqual([{ sign: 'yes', place: 'shop' }]);
});

test('where the smallest set gives up a function, the smallest that keeps all of them is offered too', () => {
  const rules = [
    toyRule('r-both', { op: 'all', of: [no('sign'), { op: 'has', question: 'uses', value: 'follow' }] }),
    toyRule('r-follow', {
      op: 'all',
      of: [
        { op: 'has', question: 'uses', value: 'follow' },
        { op: 'is', question: 'place', value: 'street' },
      ],
    }),
  ];
  const moves: LeverBook['moves'] = {
    uses: [{ act: 'drop', options: ['follow'], givesUp: true, ...deed }],
    sign: [signUp],
    place: [{ from: ['street'], to: 'shop', ...deed }],
  };
  const found = paths(toyPack({}, { rules }), moves, { uses: ['follow'], sign: 'no', place: 'street' });
  expect(low(found)?.sets.map(({ planned }) => planned)).toEqual([{ uses: ['none'] }]);
  expect(low(found)?.keeping?.planned).toEqual({ sign: 'yes', place: 'shop' });
});
