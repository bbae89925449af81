import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluatePack } from '../../../lib/rules/evaluate-pack';
import type { Answers } from '../../../lib/schema/answer';
import { p09 } from '../../personas/p09';
import { cn2025 } from './pack';

const assess = (answers: Answers) => evaluatePack(cn2025, answers, { today: '2026-11-22' });
const outcome = (answers: Answers, rule: string) => assess(answers).findings.find((finding) => finding.rule === rule)?.outcome;

/** The well-run bank case, turned into unprompted recognition of shop customers with explicit consent. */
const retail: Answers = {
  ...p09.answers,
  'scn-type': 'retail-analytics',
  'scn-place': 'operating-place',
  'vid-public-system': 'no',
  'scn-function': ['identify-1ton'],
  'scn-capture-mode': 'passive',
  'scn-remote-id-basis': 'none',
  'scn-public-safety': 'no',
};

describe('installing in a public place is a test of purpose', () => {
  const excuses = fc.record({
    'ntc-legal-basis': fc.constantFrom('separate-consent', 'written-consent', 'statutory', 'contract-hr'),
    'ntc-consent-form': fc.constantFrom('explicit', 'written', 'bundled'),
    'scn-legal-mandate': fc.constantFrom('law-face', 'law-identity', 'guidance', 'none'),
    'scn-function': fc.constantFrom(['payment'], ['verify-1to1'], ['identify-1ton', 'attributes'], ['watchlist']),
  });

  test('so no consent, mandate or kind of recognition, payment included, saves a public place without public security', () => {
    fc.assert(
      fc.property(excuses, (excuse) => {
        const answers = { ...retail, 'scn-place': 'public-place', ...excuse };
        expect(outcome(answers, 'r-public-no-basis')).toBe('gap');
        expect(assess(answers).overall.floor).toBe('stop');
      }),
    );
  });

  test('and business premises are left to counsel, since the law does not settle which of them are public', () => {
    expect(outcome(retail, 'r-public-no-basis')).toBe('needs-review');
    expect(assess(retail).overall.ceiling).toBe('stop');
  });

  test('unless their cameras belong to a public-security video system', () => {
    expect(outcome({ ...retail, 'vid-public-system': 'yes' }, 'r-public-no-basis')).toBe('gap');
  });

  test('and analysis without identification answers to the PIPL, not to the Measures', () => {
    const analysis = { ...retail, 'scn-place': 'public-place', 'scn-function': ['attributes'] };
    expect(outcome(analysis, 'r-public-no-basis')).toBe('not-applicable');
    expect(outcome(analysis, 'r-public-analysis')).toBe('gap');
    const rule = cn2025.rules.find(({ id }) => id === 'r-public-analysis');
    expect(rule?.provisions.map(({ instrument }) => instrument)).not.toContain('measures-2025');
  });
});

describe('the face as the only way to verify', () => {
  const sole = ['r-sole-property', 'r-sole-medical', 'r-sole-operating', 'r-sole-other'];
  const only: Answers = {
    ...p09.answers,
    'scn-legal-mandate': 'none',
    'nec-nonbio-equivalent': 'yes',
    'nec-alternative-offered': 'no',
    'nec-refusal': 'denied',
  };
  const settings = fc.record({
    'scn-type': fc.constantFrom('property-gate', 'medical-id', 'gym', 'bank-remote', 'workplace', 'app-login'),
    'scn-place': fc.constantFrom('public-place', 'operating-place', 'residential', 'workplace', 'online'),
  });
  const soleFindings = (answers: Answers) => assess(answers).findings.filter(({ rule }) => sole.includes(rule));

  test('is one breach of one severity, whatever the setting', () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const gaps = soleFindings({ ...only, ...setting }).filter((finding) => finding.outcome === 'gap');
        expect(gaps.map(({ severity }) => severity)).toEqual(['prohibited']);
      }),
    );
  });

  test('is left to counsel, never passed, where a state rule is said to prescribe it', () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const findings = soleFindings({ ...only, ...setting, 'scn-legal-mandate': 'law-face', 'scn-legal-citation': '第X条' });
        const outcomes = findings.map((finding) => finding.outcome).filter((each) => each !== 'not-applicable');
        expect(outcomes).toEqual(['needs-review']);
      }),
    );
  });
});

test('the Shanghai rule speaks only where the organisation is registered in Shanghai', () => {
  const gate: Answers = { ...p09.answers, 'scn-type': 'property-gate', 'scn-place': 'residential', 'scn-signage': 'none' };
  expect(outcome({ ...gate, 'org-province': 'shanghai' }, 'r-local-shanghai')).toBe('gap');
  expect(outcome({ ...gate, 'org-province': 'beijing' }, 'r-local-shanghai')).toBe('not-applicable');
});
