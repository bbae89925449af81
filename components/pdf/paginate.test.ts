import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from './paginate';
import { heightOf, type Unit } from './unit';

const unit = (height: number, rest: Partial<Unit> = {}): Unit => ({ height, draw: () => null, ...rest });
const anyUnit = fc.record({
  height: fc.integer({ min: 1, max: 140 }),
  space: fc.integer({ min: 0, max: 20 }),
  keep: fc.boolean(),
  presence: fc.constantFrom(0, 0, 40),
  always: fc.constantFrom(false, false, false, true),
});

describe('pages', () => {
  it('hold every unit once, in order, and overflow only for a unit taller than a page', () => {
    fc.assert(
      fc.property(fc.array(anyUnit, { maxLength: 60 }), (choices) => {
        const units = choices.map(({ height, always, ...rest }, index) =>
          unit(height, { ...rest, ...(always ? { fresh: 'always' } : {}), anchor: { id: `${index}`, title: '', level: 2 } }),
        );
        const pages = paginate(units, 100);
        expect(pages.flat().map(({ anchor }) => anchor?.id)).toEqual(units.map(({ anchor }) => anchor?.id));
        for (const page of pages) if (page.length > 1) expect(heightOf(page)).toBeLessThanOrEqual(100);
        expect(pages.every(({ length }) => length > 0)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('move a title with what follows it', () => {
    const pages = paginate([unit(80), unit(15, { keep: true }), unit(30)], 100);
    expect(pages.map((page) => page.map(({ height }) => height))).toEqual([[80], [15, 30]]);
  });

  it('do not end with a title that wants more below it', () => {
    const pages = paginate([unit(50), unit(10, { keep: true, presence: 45 }), unit(10)], 100);
    expect(pages).toHaveLength(2);
  });

  it('repeat the header of a table at the top of each page it reaches', () => {
    const head = unit(10);
    const rows = Array.from({ length: 5 }, () => unit(40, { head }));
    const pages = paginate([{ ...head, keep: true }, ...rows], 100);
    expect(pages.map((page) => page.map(({ height }) => height))).toEqual([
      [10, 40, 40],
      [10, 40, 40],
      [10, 40],
    ]);
  });

  it('leave out the space above the first unit of a page', () => {
    const pages = paginate([unit(100, { space: 20 }), unit(100, { space: 20 })], 100);
    expect(pages).toHaveLength(2);
  });
});
