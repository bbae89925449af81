import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import { defaultPack, findPack, packs } from '../catalog/index';
import { writtenIds } from '../catalog/paper-fields';
import { riskCells } from '../catalog/risk';
import { jsonResult } from '../cli/json-result';
import { resultJsonSchema } from '../cli/result-schema';
import { evaluatePack } from '../rules/evaluate-pack';
import { makeKey, sealed } from '../seal/seal';
import { statementOf } from '../seal/statement';
import { assessmentJsonSchema } from './assessment-schema';
import { exportAssessment } from './export-assessment';

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, formats: { date: true } });
const assessment = ajv.compile(assessmentJsonSchema(packs, riskCells, writtenIds));
const result = ajv.compile(resultJsonSchema());
const key = makeKey();
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const faults = (check: typeof assessment, value: unknown) => {
  check(plain(value));
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe.each(sampleCases.map((sample) => [sample.id, sample] as const))('sample case %s', (id, { answers }) => {
  const today = '2026-11-22';

  test('its file, sealed and with notes, plan and levels, fits the published schema', () => {
    const some = Object.keys(answers).slice(0, 5);
    const file = exportAssessment(defaultPack(), {
      title: id,
      mode: 'full',
      scenario: null,
      answers,
      notes: Object.fromEntries(some.map((question) => [question, '备注'])),
      planned: Object.fromEntries(some.map((question) => [question, answers[question] ?? ''])),
      overrides: { 'leak-impact': { level: 'high', reason: '看过' } },
      particulars: Object.fromEntries(writtenIds.map((field) => [field, '由三人组成。'])),
    });
    expect(faults(assessment, file)).toEqual([]);
    const made = evaluatePack(defaultPack(), answers, { today });
    const given = { assessmentId: id, seq: 1, reportNumber: 'MJ', evaluatedOn: today, issuedAt: `${today}T00:00:00.000Z` };
    const seal = sealed(statementOf({ ...given, keyId: key.id, file, result: made }), key);
    expect(faults(assessment, { ...file, seal })).toEqual([]);
    expect(faults(assessment, { answers })).toEqual([]);
  });

  test('what the command line prints of it, whole and in batches, under every pack and mode, fits the published schema', () => {
    for (const pack of packs) {
      for (const mode of ['quick', 'full'] as const) {
        for (const compact of [false, true]) {
          const made = evaluatePack(pack, answers, { today, mode });
          const printed = jsonResult({ pack, result: made, answers }, 'zh', { compact });
          expect(faults(result, printed)).toEqual([]);
        }
      }
    }
  });
});

describe('the schema refuses', () => {
  test.each<[string, unknown, string]>([
    ['a question there is not', { answers: { 'no-such': 'yes' } }, '/answers must NOT have additional properties'],
    ['an option there is not', { answers: { 'scn-type': 'gymm' } }, '/answers/scn-type'],
    ['a fraction', { answers: { 'col-persons-stored': 1.5 } }, '/answers/col-persons-stored'],
    ['an option given twice', { answers: { 'org-roles': ['deployer', 'deployer'] } }, '/answers/org-roles'],
    ['a date in another form', { answers: { 'org-assessment-date': '2026.3.5' } }, '/answers/org-assessment-date'],
    ['a file without answers', { title: 'x' }, "must have required property 'answers'"],
    ['a level without a reason', { answers: {}, overrides: { 'leak-impact': { level: 'high' } } }, '/overrides/leak-impact'],
    ['a risk cell there is not', { answers: {}, overrides: { 'x-impact': { level: 'low', reason: 'x' } } }, '/overrides'],
    ['a note on a question there is not', { answers: {}, notes: { 'no-such': 'x' } }, '/notes'],
    ['half a seal', { answers: {}, seal: { signature: 'x' } }, '/seal'],
  ])('%s', (_, value, fault) => {
    expect(faults(assessment, value).join('\n')).toContain(fault);
  });
});

test('a result with a finding of no known outcome, or without a verdict, does not fit', () => {
  const pack = findPack('cn-2025') ?? defaultPack();
  const made = evaluatePack(pack, {}, { today: '2026-11-22' });
  const printed = jsonResult({ pack, result: made, answers: {} }, 'zh', { compact: true });
  expect(faults(result, { ...printed, overall: undefined }).join()).toContain("'overall'");
  const odd = { ...printed, findings: [{ ...printed.findings[0], outcome: 'perhaps' }] };
  expect(faults(result, odd).join()).toContain('/findings/0/outcome');
});
