import { describe, expect, test } from 'vitest';
import { cn2025 } from '../../content/packs/cn-2025/pack';
import type { Answers } from '../schema/answer';
import { reachingOnly } from './reaching';

const provisions = [
  { instrument: 'pipl', article: '29' },
  { instrument: 'measures-2025', article: '6' },
];
const cited = (answers: Answers, of = provisions) =>
  reachingOnly(cn2025, answers, '2026-11-22')(of).map(({ instrument }) => instrument);

describe('the Measures are cited', () => {
  test('where people are identified, and while it is not known whether they are', () => {
    expect(cited({ 'scn-function': ['verify-1to1'], 'scn-research-only': 'no' })).toContain('measures-2025');
    expect(cited({})).toContain('measures-2025');
    expect(cited({ 'scn-function': ['synthesis', 'unknown'] })).toContain('measures-2025');
  });

  test('not where nobody is identified, nor for research and training alone', () => {
    expect(cited({ 'scn-function': ['synthesis'] })).toEqual(['pipl']);
    expect(cited({ 'scn-function': ['verify-1to1'], 'scn-research-only': 'yes' })).toEqual(['pipl']);
  });

  test('where they are all that a statement rests on', () => {
    expect(cited({ 'scn-function': ['synthesis'] }, provisions.slice(1))).toEqual(['measures-2025']);
  });
});
