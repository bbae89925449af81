import { expect, it } from 'vitest';
import { shanghaiEnd, shanghaiTime } from './shanghai-time';

it('an end names its date only where it is another one in Shanghai', () => {
  const from = '2026-11-23T15:30:00Z';
  expect(shanghaiTime(from, 'zh')).toBe('2026年11月23日 23:30');
  expect(shanghaiEnd(from, '2026-11-23T15:45:00Z', 'zh')).toBe('23:45');
  expect(shanghaiEnd(from, '2026-11-23T16:05:00Z', 'zh')).toBe('2026年11月24日 00:05');
  expect(shanghaiEnd(from, '2026-11-23T16:05:00Z', 'en')).toBe('24 Nov 2026, 00:05');
});
