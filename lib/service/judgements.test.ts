import { expect, test } from 'vitest';
import type { Finding } from '../schema/result';
import { findingBasis, markRefusal, standingOf } from './judgements';

const finding = (parts: Partial<Finding> = {}): Finding => ({
  rule: 'r-a',
  outcome: 'gap',
  severity: 'high',
  because: [{ question: 'q-one', value: 'no', truth: 'yes' }],
  missing: [],
  ...parts,
});
const accepted = { mark: 'accepted-risk', basis: findingBasis(finding()), until: '2026-12-31' } as const;

test('a mark stands while the finding and the answers it rests on are those it was made of', () => {
  expect(standingOf(accepted, finding(), '2026-11-22')).toBe('stands');
  expect(standingOf(accepted, finding({ because: [{ question: 'q-one', value: 'unknown', truth: 'yes' }] }), '2026-11-22')).toBe(
    'changed',
  );
  expect(standingOf(accepted, finding({ severity: 'medium' }), '2026-11-22')).toBe('changed');
  expect(standingOf(accepted, finding({ missing: ['q-two'] }), '2026-11-22')).toBe('changed');
});

test('an accepted risk holds through its last day and no longer', () => {
  expect(standingOf(accepted, finding(), '2026-12-31')).toBe('stands');
  expect(standingOf(accepted, finding(), '2027-01-01')).toBe('expired');
  expect(standingOf({ ...accepted, mark: 'agreed' }, finding(), '2027-01-01')).toBe('stands');
});

test('what is or may be prohibited cannot be accepted, and an acceptance from before does not count', () => {
  for (const outcome of ['gap', 'needs-review'] as const) {
    const forbidden = finding({ outcome, severity: 'prohibited' });
    expect(markRefusal('accepted-risk', forbidden)).toBe('prohibited');
    expect(markRefusal('disputed', forbidden)).toBeNull();
    expect(standingOf(accepted, forbidden, '2026-11-22')).toBe('void');
  }
});
