import { describe, expect, test } from 'vitest';
import { cn2025 } from '../../content/packs/cn-2025/pack';
import { evaluatePack } from '../rules/evaluate-pack';
import { reachingOnly } from '../rules/reaching';
import type { Answers } from '../schema/answer';
import { legalTexts } from './legal-texts';

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
