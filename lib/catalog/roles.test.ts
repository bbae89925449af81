import { describe, expect, test } from 'vitest';
import { p14 } from '../../content/personas/p14';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';
import { defaultPack } from './index';

/** Staff attendance without any ground, consent, assessment or encryption. */
const bad: Answers = {
  ...p14.answers,
  'ntc-legal-basis': 'none',
  'ntc-notice-form': 'none',
  'fil-pia': 'none',
  'sec-controls': ['none'],
  'rgt-deletion': 'no',
  'use-sharing': ['sale'],
};
const assess = (roles: readonly string[], more: Answers = {}) =>
  evaluatePack(defaultPack(), { ...bad, ...more, 'org-roles': roles }, { today: '2026-11-22' });
const outcomes = (roles: readonly string[], more: Answers = {}) =>
  new Map(assess(roles, more).findings.map(({ rule, outcome }) => [rule, outcome]));

describe('each role answers for its own duties:', () => {
  test('whoever decides answers for ground, notice, assessment and security alike', () => {
    const found = outcomes(['deployer']);
    for (const rule of ['r-no-legal-basis', 'r-notice-none', 'r-pia-none', 'r-weak-credentials', 'r-sale'])
      expect([rule, found.get(rule)]).toEqual([rule, 'gap']);
    expect(found.get('r-entrusted-scope')).toBe('met');
  });

  test('an entrusted party answers for security, deletion and what it does on its own, not for the ground or the assessment', () => {
    const found = outcomes(['entrusted', 'product-provider']);
    for (const rule of ['r-no-legal-basis', 'r-notice-none', 'r-pia-none', 'r-file25-unfiled'])
      expect([rule, found.get(rule)]).toEqual([rule, 'not-applicable']);
    for (const rule of ['r-weak-credentials', 'r-deletion-unavailable', 'r-sale', 'r-entrusted-scope'])
      expect([rule, found.get(rule)]).toEqual([rule, 'gap']);
  });

  test('deciding as well puts every duty back', () => {
    expect(outcomes(['entrusted', 'deployer']).get('r-pia-none')).toBe('gap');
  });

  test('a state organ keeps the duties of a handler and is told that there are special rules', () => {
    const found = outcomes(['authority']);
    expect([found.get('r-authority-scope'), found.get('r-pia-none'), found.get('r-weak-credentials')]).toEqual([
      'gap',
      'gap',
      'gap',
    ]);
  });

  test('a household answers only for what neighbours and strangers may expect', () => {
    const found = outcomes(['household']);
    expect([found.get('r-household-scope'), found.get('r-sale'), found.get('r-pia-none')]).toEqual([
      'gap',
      'gap',
      'not-applicable',
    ]);
  });

  test('a household with another role is no household', () => {
    expect(outcomes(['household', 'deployer']).get('r-pia-none')).toBe('gap');
  });

  test('unknown roles leave the handler’s duties open rather than dropped', () => {
    expect(outcomes(['entrusted', 'unknown']).get('r-pia-none')).toBe('needs-review');
  });

  test.each([
    ['product-provider', 'use-provider', 'r-provider-gaps'],
    ['tech-provider', 'use-tech', 'r-techprovider-gaps'],
    ['gatekeeper', 'use-gatekeeper', 'r-gatekeeper-gaps'],
    ['gen-tech', 'gen-source-controls', 'r-gen-tech-duties'],
    ['gen-provider', 'gen-user-mgmt', 'r-gen-provider-duties'],
    ['gen-user', 'gen-user-conduct', 'r-gen-user-conduct'],
  ])('%s is asked %s and judged by %s, and nobody else is', (role, question, rule) => {
    const lacking: Answers = { [question]: ['none'] };
    expect(outcomes([role], lacking).get(rule)).toBe('gap');
    expect(outcomes(['deployer'], lacking).get(rule)).not.toBe('gap');
  });
});
