import { createPublicKey, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import { defaultPack } from '../catalog/index';
import { exportAssessment } from '../exchange/export-assessment';
import { evaluatePack } from '../rules/evaluate-pack';
import { canonicalJson } from './canonical';
import { judgeSeal, keyIdOf, makeKey, sealed } from './seal';
import { answersHash, outlineOf, resultHash, statementOf } from './statement';

const pack = defaultPack();
const [sample] = sampleCases;
const answers = sample?.answers ?? {};
const result = evaluatePack(pack, answers, { today: '2026-11-22' });
const file = exportAssessment(pack, { title: '门禁', mode: 'full', scenario: null, answers, notes: { 'org-stage': '备注' } });
const key = makeKey();
const statement = statementOf({
  assessmentId: 'a',
  seq: 3,
  reportNumber: 'MJ-A-3',
  evaluatedOn: '2026-11-22',
  issuedAt: '2026-11-22T01:02:03.004Z',
  keyId: key.id,
  file,
  result,
});
const seal = sealed(statement, key);

describe('a seal', () => {
  test('made here proves the file it is in, also after a way through JSON', () => {
    expect(judgeSeal({ ...file, seal }, [key.publicKey])).toEqual({ status: 'genuine', statement, signature: seal.signature });
    const travelled = JSON.parse(JSON.stringify({ seal, ...file }));
    expect(judgeSeal(travelled, [key.publicKey]).status).toBe('genuine');
  });

  test('can be checked by anybody with the public key and the canonical JSON of the statement', () => {
    const content = Buffer.from(canonicalJson(statement));
    expect(verify(null, content, createPublicKey(key.publicKey), Buffer.from(seal.signature, 'base64'))).toBe(true);
  });

  test('of the same statement is the same, and never holds the private key', () => {
    expect(sealed(statement, key)).toEqual(seal);
    expect(JSON.stringify(seal)).not.toContain('PRIVATE');
  });

  test('breaks when any answer, note, setting or the title is changed, and the statement is still believed', () => {
    const changes: object[] = [
      { title: '别的' },
      { mode: 'quick' },
      { scenario: 'school' },
      { pack: 'cn-draft-2023' },
      { notes: {} },
      { planned: { 'org-stage': 'unknown' } },
      { extra: 1 },
      ...Object.keys(answers).map((id) => ({ answers: { ...answers, [id]: 'unknown-to-anybody' } })),
    ];
    for (const change of changes) {
      expect(judgeSeal({ ...file, ...change, seal }, [key.publicKey])).toEqual({ status: 'altered', statement, signed: true });
    }
  });

  test('breaks when anything it states is changed', () => {
    const changes: Partial<typeof statement>[] = [
      { seq: 4 },
      { assessmentId: 'b' },
      { reportNumber: 'MJ-B-4' },
      { on: '2025-01-01' },
      { evaluatedOn: '2025-01-01' },
      { issuedAt: '2020-01-01T00:00:00.000Z' },
      { resultHash: '0'.repeat(64) },
      { pack: { id: 'cn-2025', version: 'x' } },
      { outline: { ...statement.outline, overall: { floor: 'low', ceiling: 'low' } } },
    ];
    for (const change of changes) {
      const forged = { ...seal, statement: { ...statement, ...change } };
      expect(judgeSeal({ ...file, seal: forged }, [key.publicKey])).toMatchObject({ status: 'altered', signed: false });
    }
  });

  test('of another key is told apart, and believed of no key but the one named', () => {
    const other = makeKey();
    const theirs = sealed({ ...statement, keyId: other.id }, other);
    const judged = judgeSeal({ ...file, seal: theirs }, [key.publicKey]);
    expect(judged).toMatchObject({ status: 'other-key', consistent: true });
    expect(judgeSeal({ ...file, title: 'x', seal: theirs }, [key.publicKey])).toMatchObject({ consistent: false });
    const posing = sealed(statement, other);
    expect(judgeSeal({ ...file, seal: posing }, [key.publicKey])).toMatchObject({ status: 'altered', signed: false });
    const swapped = { ...theirs, publicKey: key.publicKey };
    expect(judgeSeal({ ...file, seal: swapped }, [key.publicKey])).toMatchObject({ status: 'other-key', consistent: false });
  });

  test('that is no seal is malformed, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(judgeSeal({ ...file, seal: value }, [key.publicKey])).toEqual({ status: 'malformed' });
      }),
    );
    for (const publicKey of ['', 'x', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n']) {
      const broken = { ...seal, publicKey, statement: { ...statement, keyId: 'other' } };
      expect(judgeSeal({ ...file, seal: broken }, [key.publicKey])).toMatchObject({ status: 'other-key', consistent: false });
    }
    for (const signature of ['', '!!', 'AAAA', seal.publicKey]) {
      expect(judgeSeal({ ...file, seal: { ...seal, signature } }, [key.publicKey])).toMatchObject({ status: 'altered' });
    }
  });
});

describe('hashes', () => {
  test('of the answers do not depend on order, title, schema or seal', () => {
    const turned = Object.fromEntries(Object.entries(answers).reverse());
    expect(answersHash({ ...file, answers: turned, title: 'x', $schema: 'y', seal })).toBe(answersHash(file));
  });

  test('of the result change with the day and the answers it was computed from', () => {
    const other = evaluatePack(pack, { ...answers, 'org-assessment-date': '2024-01-01' }, { today: '2026-11-22' });
    expect(resultHash(other)).not.toBe(resultHash(result));
    expect(resultHash(evaluatePack(pack, answers, { today: '2026-11-22' }))).toBe(resultHash(result));
  });

  test('the outline tells every finding that is not met', () => {
    const outline = outlineOf(result);
    const open = result.findings.filter(({ outcome }) => !['met', 'not-applicable'].includes(outcome));
    expect(Object.keys(outline.findings)).toEqual(open.map(({ rule }) => rule));
    expect(outline.overall).toEqual(result.overall);
  });
});

test('a key is named by its public half, and what is no Ed25519 key has no name', () => {
  expect(key.id).toMatch(/^[0-9a-f]{32}$/);
  expect(keyIdOf(makeKey().publicKey)).not.toBe(key.id);
  expect(keyIdOf('nonsense')).toBeNull();
});
