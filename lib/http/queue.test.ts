import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queue } from './queue';

test('whatever comes and goes, never more are inside than there is room for, and they go in in the order they came', async () => {
  const steps = fc.array(fc.boolean(), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), steps, async (room, comings) => {
      const { enter } = queue(room, 1000, () => 0);
      const inside: (() => void)[] = [];
      const entered: number[] = [];
      let left = 0;
      for (const [number, comes] of comings.entries()) {
        if (comes) {
          void enter().then((leave) => {
            entered.push(number);
            if (leave) inside.push(leave);
          });
        } else {
          const leave = inside.shift();
          if (leave) left += 1;
          leave?.();
        }
        await new Promise((later) => setImmediate(later));
        expect(inside.length).toBeLessThanOrEqual(room);
      }
      const came = comings.flatMap((comes, number) => (comes ? [number] : []));
      expect(entered).toEqual(came.slice(0, Math.min(came.length, room + left)));
    }),
    { numRuns: 50 },
  );
});

test('once the first in line has waited too long the next is sent away at once, until the line moves again', async () => {
  let clock = 0;
  const { enter } = queue(1, 1000, () => clock);
  const leave = await enter();
  const second = enter();
  clock = 900;
  const third = enter();
  clock = 1001;
  expect(await enter()).toBe(null);
  leave?.();
  (await second)?.();
  expect(await third).not.toBe(null);
  expect(enter()).toBeInstanceOf(Promise);
});
