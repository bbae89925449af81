import { describe, expect, test } from 'vitest';
import { bareFacts } from '../../../lib/rules/assessment-facts';
import { evaluateCondition } from '../../../lib/rules/evaluate-condition';
import type { Answers } from '../../../lib/schema/answer';
import { bindingKinds, type InstrumentKind } from '../../../lib/schema/provision';
import type { Rule, Severity } from '../../../lib/schema/rule';
import { instruments } from '../../articles/instruments';
import { cn2025 } from './pack';

const rules = cn2025.rules.filter(({ dimension }) => 'EFGHI'.includes(dimension));
const kindsOf = (rule: Rule): InstrumentKind[] =>
  rule.provisions.map(({ instrument }) => instruments[instrument as keyof typeof instruments].kind);
const isBinding = (kind: InstrumentKind) => bindingKinds.includes(kind);

describe('a finding on minors, storage, use, synthesis or security', () => {
  test('says in legal words what is not met, why it matters, who acts and what proves it', () => {
    const bare = rules.filter(({ legal, matters, task }) => !legal || !matters || !task);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('that rests on nothing binding is advice: low at most, and never speaks of a breach', () => {
    const advice = rules.filter((rule) => !kindsOf(rule).some(isBinding));
    expect(advice.map(({ id }) => id)).not.toEqual([]);
    for (const { id, severity, title, finding, remedy } of advice) {
      const words = [title, finding, remedy].flatMap(({ zh, en }) => [zh, en]).join(' ');
      expect({ id, severity, breach: words.match(/违法|违反|必须|不得|unlawful|violat|prohibit/i)?.[0] }).toEqual({
        id,
        severity: 'low',
        breach: undefined,
      });
    }
  });

  test('that rests on binding law cites no draft, foreign law, report or self-regulation beside it', () => {
    const lighter: InstrumentKind[] = ['draft', 'foreign', 'foreign-bill', 'report', 'self-regulation'];
    const mixed = rules.filter((rule) => {
      const kinds = kindsOf(rule);
      return kinds.some(isBinding) && kinds.some((kind) => lighter.includes(kind));
    });
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });

  test('shows a gap, a met and a needs-review that rests on a "don\'t know"', () => {
    const poor = rules.filter(({ examples }) => {
      const open = examples.filter(({ outcome }) => outcome === 'needs-review');
      return (
        !examples.some(({ outcome }) => outcome === 'gap') ||
        !examples.some(({ outcome }) => outcome === 'met') ||
        !open.some(({ answers }) => Object.values(answers).flat().includes('unknown'))
      );
    });
    expect(poor.map(({ id }) => id)).toEqual([]);
  });
});

/** The severity of a gap, or the two it may still have while the easing is open. */
function weightOf(id: string, answers: Answers): Severity | [Severity, Severity] | 'no gap' {
  const rule = rules.find((candidate) => candidate.id === id) as Rule;
  const facts = bareFacts(cn2025, answers, '2026-11-22');
  if (evaluateCondition(rule.gapWhen, facts) !== 'yes') return 'no gap';
  const eased = rule.eased ? evaluateCondition(rule.eased.when, facts) : 'no';
  if (eased === 'no') return rule.severity;
  const lighter = rule.eased?.severity as Severity;
  return eased === 'yes' ? lighter : [lighter, rule.severity];
}

const officer = { 'org-pi-officer': 'no' };
const onConsent = { 'ntc-legal-basis': 'separate-consent' };

describe('a duty and the advice beside it weigh differently:', () => {
  test.each<[string, string, Answers, ReturnType<typeof weightOf>]>([
    ['an officer is a duty from the number on', 'r-pi-officer', { ...officer, 'org-total-persons': 1_000_000 }, 'medium'],
    [
      'below the number an officer is advice',
      'r-pi-officer',
      { ...officer, 'org-total-persons': 999_999, 'col-persons-stored': 999_999 },
      'low',
    ],
    [
      'as many stored faces are as many persons, whatever the total is said to be',
      'r-pi-officer',
      { ...officer, 'org-total-persons': 10, 'col-persons-stored': 1_000_000 },
      'medium',
    ],
    ['an unknown total leaves both open', 'r-pi-officer', { ...officer, 'org-total-persons': 'unknown' }, ['low', 'medium']],
    [
      'children met by chance without guardian consent are not yet certain',
      'r-minor-no-guardian',
      { 'min-under14': 'possible', 'min-guardian-consent': 'none', ...onConsent },
      'high',
    ],
    [
      'children scanned regularly without guardian consent are',
      'r-minor-no-guardian',
      { 'min-under14': 'regular', 'min-guardian-consent': 'none', ...onConsent },
      'prohibited',
    ],
    ['sending faces out without a ground', 'r-internet-transfer', { 'col-internet-transfer': 'without' }, 'high'],
    [
      'a cloud gallery on a contract alone',
      'r-internet-transfer',
      { 'col-internet-transfer': 'no', 'col-storage-location': 'own-cloud', 'ntc-legal-basis': 'contract-hr' },
      'high',
    ],
    [
      'a local server on a contract alone is an open question, not',
      'r-internet-transfer',
      { 'col-internet-transfer': 'no', 'col-storage-location': 'local', 'ntc-legal-basis': 'contract-hr' },
      'no gap',
    ],
    [
      'separation is required of medical institutions',
      'r-no-separation',
      { 'col-separation': 'none', 'scn-type': 'medical-id' },
      'medium',
    ],
    ['and advice to others', 'r-no-separation', { 'col-separation': 'none', 'scn-type': 'gym' }, 'low'],
    ['a prompt to users is what the law asks', 'r-gen-subject-consent', { 'gen-subject-consent': 'prompt' }, 'low'],
    ['nothing at all is not', 'r-gen-subject-consent', { 'gen-subject-consent': 'none' }, 'high'],
    ['deleting only when asked', 'r-gen-no-delete', { 'gen-delete': 'on-request' }, 'medium'],
    [
      'the duty to label is the provider’s',
      'r-gen-no-label',
      { 'gen-explicit-label': 'missing', 'org-roles': ['gen-user'] },
      'low',
    ],
    [
      'the yearly device test alone is advice',
      'r-security-programme',
      {
        'sec-controls': ['least-privilege', 'training', 'confidentiality'],
        'sec-monitoring': ['audit-log', 'intrusion', 'vuln'],
        'sec-periodic': ['pi-audit'],
      },
      'low',
    ],
    [
      'a vendor contract missing',
      'r-vendor-contract',
      { 'org-backend-operator': 'entrusted', 'org-vendor-contract': ['none'] },
      'high',
    ],
    [
      'a platform that handles faces by itself is not an entrusted party',
      'r-vendor-contract',
      { 'org-backend-operator': 'platform', 'org-vendor-contract': ['none'] },
      'low',
    ],
  ])('%s', (_, id, answers, weight) => {
    expect(weightOf(id, answers)).toEqual(weight);
  });
});
