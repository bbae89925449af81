import { describe, expect, test } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';
import { defaultPack } from './index';

const today = '2026-11-22';
const gate: Answers = { 'org-roles': ['deployer'], 'scn-function': ['verify-1to1'] };
const pointedOut = (answers: Answers) => evaluatePack(defaultPack(), { ...gate, ...answers }, { today }).conflicts;
const questionsOf = (id: string, answers: Answers) => pointedOut(answers).find(({ conflict }) => conflict === id)?.questions;

/** Answers that cannot be true together, and the same made consistent. */
const cases: readonly (readonly [string, Answers, Answers])[] = [
  [
    'c-used-once-trained',
    { 'col-storage-location': 'not-stored', 'use-secondary': ['training'] },
    { 'col-storage-location': 'device', 'use-secondary': ['training'] },
  ],
  [
    'c-no-other-use',
    { 'org-roles': ['gen-provider'], 'use-secondary': ['none'], 'gen-upload-uses': ['service', 'training'] },
    { 'org-roles': ['gen-provider'], 'use-secondary': ['none'], 'gen-upload-uses': ['service'] },
  ],
  [
    'c-no-expiry-deletes',
    { 'col-storage-location': 'device', 'col-retention-basis': 'indefinite', 'col-deletion-triggers': ['expiry'] },
    { 'col-storage-location': 'device', 'col-retention-basis': 'justified', 'col-deletion-triggers': ['expiry'] },
  ],
  [
    'c-bundled-separate',
    {
      'ntc-legal-basis': 'separate-consent',
      'ntc-consent-form': 'bundled',
      'col-storage-location': 'local',
      'col-internet-transfer': 'with-consent',
    },
    {
      'ntc-legal-basis': 'separate-consent',
      'ntc-consent-form': 'explicit',
      'col-storage-location': 'local',
      'col-internet-transfer': 'with-consent',
    },
  ],
  [
    'c-threshold-dated-count-unsure',
    { 'scn-function': ['identify-1ton'], 'col-persons-stored': 'unknown', 'fil-trigger-date': '2026-01-05' },
    { 'scn-function': ['identify-1ton'], 'col-persons-stored': 120000, 'fil-trigger-date': '2026-01-05' },
  ],
  [
    'c-matched-no-gallery',
    { 'scn-function': ['identify-1ton'], 'col-reference-source': ['none'] },
    { 'scn-function': ['detect-count'], 'col-reference-source': ['none'] },
  ],
  [
    'c-guardian-age-unsure',
    { 'min-under14': 'unknown', 'min-guardian-consent': 'verified' },
    { 'min-under14': 'possible', 'min-guardian-consent': 'verified' },
  ],
  [
    'c-under14-not-minor',
    { 'min-under14': 'regular', 'org-minors-under18': 'no' },
    { 'min-under14': 'regular', 'org-minors-under18': 'yes' },
  ],
  [
    'c-video-no-security',
    { 'scn-place': 'public-place', 'vid-public-system': 'yes', 'scn-public-safety': 'no' },
    { 'scn-place': 'public-place', 'vid-public-system': 'yes', 'scn-public-safety': 'yes-documented' },
  ],
  ['c-household-mixed', { 'org-roles': ['household', 'authority'] }, { 'org-roles': ['household'] }],
  ['c-entrusted-decides', { 'org-roles': ['entrusted', 'deployer'] }, { 'org-roles': ['entrusted', 'product-provider'] }],
  ['c-no-rules-there', { 'org-jurisdictions': ['cn', 'other'] }, { 'org-jurisdictions': ['cn', 'eu'] }],
  [
    'c-stored-above-total',
    { 'org-total-persons': 999, 'col-persons-stored': 1000 },
    { 'org-total-persons': 1000, 'col-persons-stored': 1000 },
  ],
  [
    'c-exports-above-total',
    { 'org-total-persons': 5, 'use-crossborder': 'cleared', 'exp-persons-since-january': 6 },
    { 'org-total-persons': 5, 'use-crossborder': 'no', 'exp-persons-since-january': 6 },
  ],
  [
    'c-projected-below-stored',
    { 'col-persons-stored': 10, 'col-persons-projected': 9 },
    { 'col-persons-stored': 10, 'col-persons-projected': 10 },
  ],
  [
    'c-date-ahead',
    { 'org-assessment-date': today, 'org-stage': 'live', 'org-first-use-date': '2026-11-23' },
    { 'org-assessment-date': today, 'org-stage': 'live', 'org-first-use-date': today },
  ],
  [
    'c-dates-reversed',
    { 'org-stage': 'retired', 'org-first-use-date': '2026-01-02', 'fil-end-date': '2026-01-01' },
    { 'org-stage': 'retired', 'org-first-use-date': '2026-01-01', 'fil-end-date': '2027-06-30' },
  ],
  ['c-reference-ahead', { 'org-assessment-date': '2026-11-23' }, { 'org-assessment-date': today }],
  ['c-reference-before-law', { 'org-assessment-date': '2025-05-31' }, { 'org-assessment-date': '2025-06-01' }],
];

describe('answers that cannot stand together', () => {
  test.each(cases)('%s is pointed out, and not once they are made to fit', (id, clashing, fitting) => {
    expect(pointedOut(clashing).map(({ conflict }) => conflict)).toContain(id);
    expect(pointedOut(fitting).map(({ conflict }) => conflict)).not.toContain(id);
  });

  test('are pointed out at the answers that clash and at no other', () => {
    const late: Answers = {
      'org-assessment-date': today,
      'org-stage': 'live',
      'org-first-use-date': '2026-01-01',
      'sec-incident': 'major',
      'inc-discovered-at': '2027-01-01',
    };
    expect(questionsOf('c-date-ahead', late)).toEqual(['inc-discovered-at']);
    expect(questionsOf('c-stored-above-total', { 'org-total-persons': 1, 'col-persons-stored': 2 })).toEqual([
      'col-persons-stored',
      'org-total-persons',
    ]);
  });

  test('change no finding: every finding is the same with the conflicts left out of the pack', () => {
    const silent = { ...defaultPack(), conflicts: [] };
    for (const { answers } of sampleCases) {
      const { conflicts: _, ...rest } = evaluatePack(defaultPack(), answers, { today });
      expect(evaluatePack(silent, answers, { today })).toEqual({ ...rest, conflicts: [] });
    }
  });

  test('are never found where nothing is answered', () => {
    expect(pointedOut({})).toEqual([]);
  });
});

test('of the sample cases only the portrait app, as first told, and the store that films everybody contradict themselves', () => {
  const found = sampleCases.flatMap(({ id, answers }) => pointedOut(answers).map(({ conflict }) => `${id} ${conflict}`));
  expect(found).toEqual([
    'P05 c-threshold-dated-count-unsure',
    'P05 c-matched-no-gallery',
    'P05 c-passive-no-minors',
    'P10 c-no-other-use',
    'P10 c-no-expiry-deletes',
    'P10 c-bundled-separate',
    'P10 c-guardian-age-unsure',
  ]);
});
