import { describe, expect, test } from 'vitest';
import { clashWords } from '../../components/wizard/changes';
import { assessmentFacts } from '../rules/assessment-facts';
import { evaluatePack } from '../rules/evaluate-pack';
import { askedQuestions } from '../rules/visible-steps';
import type { Answers } from '../schema/answer';
import { locales } from '../schema/text';
import { assessmentReport } from './assessment-report';
import { packFor } from './index';
import { wizardTexts } from './wizard-texts';

const today = '2026-11-22';
const gate: Answers = { 'org-roles': ['deployer'], 'scn-function': ['verify-1to1'] };

/** Every kind of bad input, with an example, the contradiction that points it out and the answer it is shown at. */
const kinds: readonly (readonly [string, string, string, Answers])[] = [
  [
    'answers that contradict',
    'c-stored-nowhere',
    'col-storage-location',
    { 'col-storage-location': 'not-stored', 'col-persons-stored': 5 },
  ],
  ['a date in the future', 'c-date-ahead', 'org-first-use-date', { 'org-stage': 'live', 'org-first-use-date': '2027-01-01' }],
  ['a reference date in the future', 'c-reference-ahead', 'org-assessment-date', { 'org-assessment-date': '2027-01-01' }],
  ['a date before the Measures', 'c-reference-before-law', 'org-assessment-date', { 'org-assessment-date': '2024-01-01' }],
  ['a date before any law covered', 'c-reference-not-covered', 'org-assessment-date', { 'org-assessment-date': '2019-01-01' }],
  [
    'dates in the wrong order',
    'c-dates-reversed',
    'fil-end-date',
    { 'org-stage': 'retired', 'org-first-use-date': '2026-01-02', 'fil-end-date': '2026-01-01' },
  ],
  [
    'counts that do not add up',
    'c-stored-above-total',
    'col-persons-stored',
    { 'org-total-persons': 10, 'col-persons-stored': 11 },
  ],
  ['a jurisdiction without rules', 'c-no-rules-there', 'org-jurisdictions', { 'org-jurisdictions': ['cn', 'other'] }],
  ['a household with other roles', 'c-household-mixed', 'org-roles', { 'org-roles': ['household', 'deployer'] }],
  ['a processor that decides', 'c-entrusted-decides', 'org-roles', { 'org-roles': ['entrusted', 'deployer'] }],
  ['a processor that is an authority', 'c-entrusted-decides', 'org-roles', { 'org-roles': ['entrusted', 'authority'] }],
];

describe.each(locales)('bad input, in %s', (locale) => {
  test.each(kinds)('%s is kept, pointed out at the answer, and open in the report', (_, id, question, input) => {
    const answers = { ...gate, ...input };
    const pack = packFor('cn-2025', answers, { today });
    const result = evaluatePack(pack, answers, { today });
    const found = result.conflicts.find(({ conflict }) => conflict === id);
    const text = pack.conflicts.find((conflict) => conflict.id === id)?.text[locale] ?? '-';
    expect(found?.questions).toContain(question);
    expect(clashWords(result, wizardTexts(pack, locale).conflicts, question).split('\n')).toContain(text);
    const asked = askedQuestions(pack, assessmentFacts(pack, answers, result.on), 'full').flatMap((step) => step.questions);
    expect(asked).toContain(question);

    const report = assessmentReport({
      ...{ pack, result, answers, locale, planned: {}, overrides: {}, notes: {} },
      ...{ title: 'T', reportNumber: '', generatedOn: today },
    });
    const chapter = report.chapters.find((each) => each.id === 'chapter-unknowns');
    const rows = chapter?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])) ?? [];
    const row = rows.find(([first]) => first === text);
    expect(row?.[1]).toContain(pack.questions[question]?.text[locale].replace(/[。.：:]$/, ''));
  });
});
