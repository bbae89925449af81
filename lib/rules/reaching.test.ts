import { describe, expect, test } from 'vitest';
import { cn2025 } from '../../content/packs/cn-2025/pack';
import type { Answers } from '../schema/answer';
import { evaluatePack } from './evaluate-pack';
import { legalTexts, reachingOnly } from './reaching';

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

describe('the consumer law', () => {
  const noGround = cn2025.rules.find(({ id }) => id === 'r-no-legal-basis');
  const said = (answers: Answers) => {
    if (!noGround) throw new Error('r-no-legal-basis is gone.');
    const reaching = reachingOnly(cn2025, answers, '2026-11-22');
    const articles = reaching(noGround.provisions).filter(({ instrument }) => instrument === 'consumer-law');
    const words = legalTexts(noGround, reaching)
      .map(({ zh }) => zh)
      .join('');
    return { articles: articles.map(({ article }) => article), named: words.includes('《消费者权益保护法》') };
  };

  test('is cited and argued where customers are before the camera, and while the scene is not known', () => {
    for (const scene of ['retail-analytics', 'sales-office', 'gym', 'other', 'unknown'])
      expect([scene, said({ 'scn-type': scene })]).toEqual([scene, { articles: ['29', '56'], named: true }]);
  });

  test('is neither cited nor argued where the people are staff, pupils or residents', () => {
    for (const scene of ['workplace', 'school', 'property-gate', 'gov-service'])
      expect([scene, said({ 'scn-type': scene })]).toEqual([scene, { articles: [], named: false }]);
  });

  test('of which the day of commencement is not known, does not make a rule speak before its other law', () => {
    const office: Answers = { 'org-roles': ['deployer'], 'scn-function': ['verify-1to1'], 'ntc-legal-basis': 'none' };
    const outcome = (today: string) =>
      evaluatePack(cn2025, office, { today }).findings.find(({ rule }) => rule === 'r-no-legal-basis')?.outcome;
    expect(outcome('2021-07-31')).toBe('not-applicable');
    expect(outcome('2026-11-22')).toBe('gap');
  });
});
