import { describe, expect, test } from 'vitest';
import { dutiesFor } from '../../../lib/rules/duties';
import { evaluatePack } from '../../../lib/rules/evaluate-pack';
import type { Answers } from '../../../lib/schema/answer';
import { bindingKinds, type Instrument } from '../../../lib/schema/provision';
import { instruments } from '../../articles/instruments';
import { cn2025Levers } from './levers';
import { cn2025 } from './pack';

const today = '2026-11-22';
const found = (answers: Answers, rule: string, on = today) =>
  evaluatePack(cn2025, { 'org-roles': ['deployer'], 'scn-function': ['verify-1to1'], ...answers }, { today: on }).findings.find(
    (finding) => finding.rule === rule,
  );
const outcome = (answers: Answers, rule: string) => found(answers, rule)?.outcome;

describe('local rules', () => {
  const gate: Answers = {
    'org-province': 'zhejiang',
    'org-cities': ['hangzhou'],
    'scn-type': 'property-gate',
    'scn-place': 'residential',
    'nec-alternative-offered': 'no',
  };

  test('of a city hold there and nowhere else', () => {
    expect(outcome(gate, 'r-local-hangzhou')).toBe('gap');
    expect(outcome({ ...gate, 'org-cities': ['elsewhere'] }, 'r-local-hangzhou')).toBe('not-applicable');
    expect(outcome({ ...gate, 'org-province': 'jiangsu' }, 'r-local-hangzhou')).toBe('not-applicable');
    expect(outcome({ ...gate, 'org-cities': ['shenzhen'], 'org-province': 'guangdong' }, 'r-local-hangzhou')).toBe(
      'not-applicable',
    );
  });

  test('stay open while the city is not known', () => {
    expect(found({ ...gate, 'org-cities': ['unknown'] }, 'r-local-hangzhou')).toMatchObject({
      outcome: 'needs-review',
      missing: ['org-cities'],
    });
  });

  test('of Shenzhen ask for another way beside consent, and leave a written claim of no other way to counsel', () => {
    const scan: Answers = {
      'org-province': 'guangdong',
      'org-cities': ['shenzhen'],
      'scn-type': 'gym',
      'scn-place': 'operating-place',
      'ntc-legal-basis': 'separate-consent',
      'nec-alternative-offered': 'no',
      'nec-refusal': 'denied',
      'use-secondary': ['none'],
    };
    expect(outcome({ ...scan, 'nec-nonbio-equivalent': 'yes' }, 'r-local-shenzhen')).toBe('gap');
    expect(found({ ...scan, 'nec-nonbio-equivalent': 'no-documented' }, 'r-local-shenzhen')).toMatchObject({
      outcome: 'needs-review',
      missing: [],
    });
    expect(outcome({ ...scan, 'nec-alternative-offered': 'equal', 'nec-refusal': 'none' }, 'r-local-shenzhen')).toBe('met');
  });

  test('whose text was not seen, or that were not collected, are notices that move nothing', () => {
    const known: Readonly<Record<string, Instrument>> = instruments;
    const local = cn2025.rules.filter(({ id }) => id.startsWith('r-local-'));
    for (const { id, severity, provisions } of local) {
      const seen = provisions.every(({ instrument }) => known[instrument]?.grade === 'text');
      const binds = provisions.some(({ instrument }) => bindingKinds.includes(known[instrument]?.kind ?? 'draft'));
      if (!seen || !binds) expect([id, severity]).toEqual([id, 'info']);
    }
    const whole: Answers = { 'org-roles': ['deployer'], 'scn-function': ['verify-1to1'] };
    const [here, there] = ['chongqing', 'sichuan'].map((province) =>
      evaluatePack(cn2025, { ...whole, ...gate, 'org-province': province }, { today }),
    );
    expect(here?.findings.find(({ rule }) => rule === 'r-local-chongqing')?.outcome).toBe('gap');
    expect(there?.findings.find(({ rule }) => rule === 'r-local-chongqing')?.outcome).toBe('not-applicable');
    expect(here?.overall).toEqual(there?.overall);
  });
});

describe('a past event that was put right', () => {
  const once: Answers = { 'nec-switched': 'cured', 'ntc-enrolled-after-refusal': 'cured', 'ntc-change-renotice': 'yes' };

  test('is no gap, and a notice says that the report must tell it', () => {
    expect(outcome(once, 'r-change-without-consent')).toBe('met');
    expect(outcome({ ...once, 'ntc-legal-basis': 'separate-consent' }, 'r-enrolled-after-refusal')).toBe('met');
    expect(found(once, 'r-past-event-cured')).toMatchObject({ outcome: 'gap', severity: 'info' });
  });

  test('is what its lever leads to: nobody is led to say that it never happened', () => {
    for (const id of ['nec-switched', 'ntc-enrolled-after-refusal'])
      expect([id, cn2025Levers.moves[id]?.map((move) => 'to' in move && move.to)]).toEqual([id, ['cured']]);
  });
});

describe('one measure for a filing that is late: graver once its period has run out', () => {
  const service: Answers = {
    'org-roles': ['gen-provider'],
    'scn-function': ['synthesis'],
    'org-stage': 'live',
    'alg-public-opinion': 'yes',
    'fil-algorithm': 'not-filed',
  };
  const algorithm = (more: Answers) => {
    const finding = found({ ...service, ...more }, 'r-algorithm-filing');
    return [finding?.atLeast ?? finding?.severity, finding?.severity];
  };
  const faces = (day: Answers) => {
    const stored: Answers = { 'col-persons-stored': 100_000, 'fil-status': 'not-filed', ...day };
    const finding = found(stored, 'r-file25-unfiled');
    return [finding?.atLeast ?? finding?.severity, finding?.severity];
  };

  test('holds for algorithms and for faces alike', () => {
    expect(algorithm({ 'org-first-use-date': '2026-11-20' })).toEqual(['medium', 'medium']);
    expect(faces({ 'fil-trigger-date': '2026-11-20' })).toEqual(['medium', 'medium']);
    expect(algorithm({ 'org-first-use-date': '2026-10-09' })).toEqual(['high', 'high']);
    expect(faces({ 'fil-trigger-date': '2026-09-01' })).toEqual(['high', 'high']);
    expect(algorithm({})).toEqual(['medium', 'high']);
    expect(faces({})).toEqual(['medium', 'high']);
  });

  test('agrees with the duty on its last day and on the day after', () => {
    const use = { 'org-first-use-date': '2026-06-18' };
    const last = dutiesFor(cn2025, { ...service, ...use }, today).find(({ duty }) => duty.id === 'algorithm-filing')?.deadline;
    expect(last?.date).toBe('2026-07-03');
    const severityOn = (day: string) => found({ ...service, ...use }, 'r-algorithm-filing', day)?.severity;
    expect([severityOn('2026-07-03'), severityOn('2026-07-04')]).toEqual(['medium', 'high']);
  });

  test('is lighter before use begins and where only the number is not shown', () => {
    expect(algorithm({ 'org-stage': 'planned' })).toEqual(['medium', 'medium']);
    expect(algorithm({ 'fil-algorithm': 'filed-hidden', 'org-first-use-date': '2023-08-20' })).toEqual(['medium', 'medium']);
  });
});
