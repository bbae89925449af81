import fc from 'fast-check';
import { expect, test } from 'vitest';
import { places } from './places';

test('nobody holds more places than there are, and one given back, once or twice, is free once', () => {
  const step = fc.record({ holder: fc.constantFrom('ann', 'bob'), take: fc.boolean(), which: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const take = places(3);
      const held: Record<string, (() => void)[]> = { ann: [], bob: [] };
      const returned: (() => void)[] = [];
      for (const { holder, take: taking, which } of steps) {
        const own = held[holder] ?? [];
        if (taking) {
          const place = take(holder);
          expect(place === null).toBe(own.length === 3);
          if (place) own.push(place);
        } else {
          const [back] = own.splice(which % Math.max(1, own.length), 1);
          back?.();
          if (back) returned.push(back);
          returned[which]?.();
        }
      }
    }),
  );
});
