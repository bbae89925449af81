import { expect, test } from 'vitest';
import { throttle } from './throttle';

test('a key may do so much in a window, others as much beside it, and again once the window is over', () => {
  let time = 0;
  const limit = throttle(3, 60_000, () => time);
  expect(['a', 'a', 'b', 'a', 'a', 'b'].map((key) => limit.hit(key) > 0)).toEqual([false, false, false, false, true, false]);
  time = 45_000;
  expect(limit.hit('a')).toBe(15);
  time = 60_001;
  expect(limit.hit('a')).toBe(0);
});

test('asking whether a key has to wait counts nothing', () => {
  const limit = throttle(2, 60_000, () => 0);
  for (let asked = 0; asked < 9; asked += 1) expect(limit.waiting('a')).toBe(0);
  limit.hit('a');
  expect(limit.waiting('a')).toBe(0);
  limit.hit('a');
  expect(limit.waiting('a')).toBe(60);
});
