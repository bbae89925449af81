import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levels } from '../schema/result';
import { handlerKey } from './handlers';
import { type JudgedSite, RollUpSum } from './roll-up';

const limits = { threshold: 100_000, caution: 80_000 };
const site = (parts: Partial<JudgedSite> = {}): JudgedSite => ({
  floor: 'low',
  ceiling: 'medium',
  filing: 'not-required',
  gaps: [],
  open: [],
  persons: 10,
  handler: '云雀酒店（虚构）',
  ...parts,
});
const sum = (sites: readonly JudgedSite[], pending = 0) => {
  const rollUp = new RollUpSum();
  for (const each of sites) rollUp.add(each);
  for (let index = 0; index < pending; index += 1) rollUp.addPending();
  return rollUp.total(limits);
};

describe('the roll-up of a portfolio', () => {
  test('the persons of a handler are bounded by its largest site and by the sum, whatever people its sites share', () => {
    const shops = fc.array(fc.uniqueArray(fc.nat(40), { maxLength: 20 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(shops, (shared) => {
        const distinct = new Set(shared.flat()).size;
        const [handler] = sum(shared.map((people) => site({ persons: people.length }))).handlers;
        expect(handler?.own.least).toBeLessThanOrEqual(distinct);
        expect(handler?.own.most).toBeGreaterThanOrEqual(distinct);
      }),
    );
  });

  test('a number learnt later only narrows what was said before', () => {
    const persons = fc.option(fc.nat(120_000), { freq: 3 });
    fc.assert(
      fc.property(fc.array(persons, { minLength: 1, maxLength: 6 }), fc.nat(120_000), (numbers, learnt) => {
        const before = sum(numbers.map((each) => site({ persons: each }))).handlers[0];
        const after = sum(numbers.map((each) => site({ persons: each ?? learnt }))).handlers[0];
        expect(after?.own.least).toBeGreaterThanOrEqual(before?.own.least ?? 0);
        if (before?.own.most != null) expect(after?.own.most).toBe(before.own.most);
        if (before?.standing !== 'cannot-tell') expect(after?.standing).toBe(before?.standing);
      }),
    );
  });

  test('the threshold: reached by one site alone, not to be told by the sum, near and below only where certain', () => {
    const standing = (...persons: (number | null)[]) => sum(persons.map((each) => site({ persons: each }))).handlers[0]?.standing;
    expect(standing(99_999)).toBe('near');
    expect(standing(100_000)).toBe('reached');
    expect(standing(100_000, null)).toBe('reached');
    expect(standing(50_000, 50_000)).toBe('cannot-tell');
    expect(standing(50_000, 49_999)).toBe('near');
    expect(standing(40_000, 39_999)).toBe('below');
    expect(standing(1, null)).toBe('cannot-tell');
    const [handler] = sum([60_000, 70_000, null].map((persons) => site({ persons }))).handlers;
    expect(handler).toMatchObject({ own: { least: 70_000, most: null }, known: 130_000, unknown: 1 });
  });

  test('sites that name no handler may be anybody’s, and keep every handler from being certainly below', () => {
    const { handlers, together } = sum([site({ persons: 60_000 }), site({ persons: 50_000, handler: null })]);
    expect(handlers).toMatchObject([
      { sites: 1, own: { least: 60_000, most: 60_000 }, atMost: 110_000, standing: 'cannot-tell' },
      { name: null, own: { least: 50_000, most: 50_000 }, standing: 'cannot-tell' },
    ]);
    expect(together).toEqual({ least: 60_000, most: 110_000 });
  });

  test('two companies are added up apart, one company under one code however its name is written', () => {
    const code = '91110000MA0000000X';
    const { handlers } = sum([
      site({ handler: `云雀（${code}）` }),
      site({ handler: `云雀酒店 ${code.toLowerCase()}` }),
      site({ handler: '百灵' }),
    ]);
    expect(handlers.map(({ sites, own }) => [sites, own.most])).toEqual([
      [2, 20],
      [1, 10],
    ]);
    expect(handlerKey('云雀 酒店')).toBe(handlerKey('云雀酒店'));
    expect(handlers[0]).toMatchObject({ key: code, spellings: [`云雀（${code}）`, `云雀酒店 ${code.toLowerCase()}`] });
  });

  test('the handler that most needs looking at comes first, the sites of nobody last', () => {
    const { handlers } = sum([
      site({ handler: '小', persons: 5 }),
      site({ handler: '近', persons: 85_000 }),
      site({ handler: '满', persons: 100_000 }),
      site({ handler: '不知', persons: 99_000 }),
      site({ handler: '不知', persons: 99_000 }),
    ]);
    expect(handlers.map(({ name }) => name)).toEqual(['满', '不知', '近', '小']);
    const withNobody = sum([site({ handler: null, persons: 500_000 }), site({ handler: '小', persons: 5 })]).handlers;
    expect(withNobody.map(({ key }) => key)).toEqual(['小', '']);
  });

  test('a site where no filing can arise adds nobody', () => {
    expect(sum([site({ filing: 'out-of-scope', persons: 200_000 })]).handlers).toEqual([]);
  });

  test('the worst site sets the floor and the most doubtful one the ceiling; counts add up to the sites', () => {
    const level = fc.nat(3);
    const one = fc
      .tuple(level, level)
      .map(([a, b]) => site({ floor: levels[Math.min(a, b)] ?? 'low', ceiling: levels[Math.max(a, b)] ?? 'low' }));
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 10 }), (sites) => {
        const { worst, verdicts } = sum(sites);
        expect(levels.indexOf(worst?.floor ?? 'low')).toBe(Math.max(...sites.map(({ floor }) => levels.indexOf(floor))));
        expect(levels.indexOf(worst?.ceiling ?? 'low')).toBe(Math.max(...sites.map(({ ceiling }) => levels.indexOf(ceiling))));
        expect(verdicts.reduce((count, each) => count + each.sites, 0)).toBe(sites.length);
      }),
    );
  });

  test('a site not judged yet never makes the whole look better', () => {
    const { worst, pending, handlers, together } = sum([site()], 1);
    expect({ worst, pending, together }).toEqual({
      worst: { floor: 'low', ceiling: 'stop' },
      pending: 1,
      together: { least: 10, most: null },
    });
    expect(handlers[0]?.standing).toBe('cannot-tell');
  });

  test('findings are counted by site, certain and open apart, the most frequent first', () => {
    const { findings } = sum([site({ gaps: ['a'], open: ['b'] }), site({ gaps: ['b', 'a'] })]);
    expect(findings).toEqual([
      { rule: 'a', gaps: 2, open: 0 },
      { rule: 'b', gaps: 1, open: 1 },
    ]);
  });
});
