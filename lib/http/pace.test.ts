import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pacer } from './pace';

test('nobody is served more often than the burst and what the minutes since allow, and whoever waits as told is served', () => {
  const waits = fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(waits, fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 60 }), (pauses, burst, perMinute) => {
      let time = 0;
      const ask = pacer({ burst, perMinute }, () => time);
      let served = 0;
      for (const pause of pauses) {
        time += pause;
        if (ask('ann') === 0) served += 1;
        expect(served).toBeLessThanOrEqual(burst + (time / 60_000) * perMinute + 1e-6);
      }
      const wait = ask('ann');
      time += wait * 1000;
      if (wait > 0) expect(ask('ann')).toBe(0);
    }),
  );
});

test('one who asks too often takes nothing from another', () => {
  const ask = pacer({ burst: 2, perMinute: 1 }, () => 0);
  expect([ask('ann'), ask('ann'), ask('ann'), ask('bob')]).toEqual([0, 0, 60, 0]);
});
