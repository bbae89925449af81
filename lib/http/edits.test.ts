import { expect, test } from 'vitest';
import { defaultPack } from '../catalog/index';
import { riskCells } from '../catalog/risk';
import { parseEdits } from './edits';

const pack = defaultPack();
const edit = (parts: object = {}) => ({ op: 'op-00000001', field: 'q:org-name', value: 'x', base: 0, ...parts });
const parse = (...edits: unknown[]) => parseEdits({ edits }, pack, riskCells);
const codes = (...edits: unknown[]) => {
  const parsed = parse(...edits);
  return parsed.ok ? parsed.refused.map(({ code }) => code) : parsed.problems.map(({ path }) => path);
};

test('edits that fit pass as they are', () => {
  const edits = [edit(), edit({ field: 'n:org-name', value: null }), edit({ after: ['op-00000000'], base: 3 })];
  expect(parse(...edits)).toEqual({ ok: true, edits, refused: [] });
});

test('an edit of the wrong form is named by its path', () => {
  expect(codes(edit(), edit({ base: -1 }))).toEqual(['edits.1.base']);
  expect(codes(edit({ base: 1.5 }))).toEqual(['edits.0.base']);
  expect(codes(edit({ op: 'short' }))).toEqual(['edits.0.op']);
  expect(codes(edit({ op: 'with space!' }))).toEqual(['edits.0.op']);
  expect(codes(edit({ field: 'org-name' }))).toEqual(['edits.0.field']);
  expect(codes(edit({ field: 'q:../../etc' }))).toEqual(['edits.0.field']);
  expect(codes(edit({ value: true }))).toEqual(['edits.0.value']);
  expect(codes(edit({ value: undefined }))).toEqual(['edits.0.value']);
  expect(codes(edit({ value: Array.from({ length: 101 }, () => 'x') }))).toEqual(['edits.0.value']);
  expect(codes(edit({ after: Array.from({ length: 101 }, () => 'op-00000000') }))).toEqual(['edits.0.after']);
  expect(codes(edit({ extra: 1 }))).toEqual(['edits.0']);
});

test.each([null, [], 'edits', { edits: [] }, { edits: {} }, { edits: [null] }, {}])('%j is no list of edits', (body) => {
  expect(parseEdits(body, pack, riskCells).ok).toBe(false);
});

test('at most 300 edits come at once', () => {
  expect(parse(...Array.from({ length: 300 }, () => edit())).ok).toBe(true);
  expect(parse(...Array.from({ length: 301 }, () => edit())).ok).toBe(false);
});

test('a value that does not fit its question is refused alone', () => {
  const parsed = parse(edit({ field: 'q:org-stage', value: 'nowhere' }), edit());
  expect(parsed).toMatchObject({
    ok: true,
    edits: [{ field: 'q:org-name' }],
    refused: [{ field: 'q:org-stage', code: 'not-an-option' }],
  });
  expect(codes(edit({ field: 'q:col-persons-stored', value: Number.MAX_VALUE }))).toEqual(['too-large']);
  expect(codes(edit({ field: 'q:org-roles', value: ['none', 'deployer'] }))).toEqual(['not-an-option']);
});

test.each(['constructor', 'to-string', 'no-such-question', 'has-own-property'])('"%s" is no question', (id) => {
  expect(codes(edit({ field: `q:${id}` }))).toEqual(['unknown-question']);
});

test('a note is a text that can be stored', () => {
  const note = (value: unknown) => codes(edit({ field: 'n:org-name', value }));
  expect(note('𠮷 ok')).toEqual([]);
  expect(note('x'.repeat(10_000))).toEqual([]);
  expect(note('x'.repeat(10_001))).toEqual(['too-long']);
  expect(note('a\u0000b')).toEqual(['bad-characters']);
  expect(note('half \ud83d')).toEqual(['bad-characters']);
  expect(note(5)).toEqual(['not-a-text']);
  expect(note(['x'])).toEqual(['not-a-text']);
});

test('a planned answer must fit its question, a stated risk level must be one, and its reason is a text', () => {
  const field = (name: string, value: unknown) => codes(edit({ field: name, value }));
  expect(field('p:org-stage', 'nowhere')).toEqual(['not-an-option']);
  expect(field('p:org-stage', null)).toEqual([]);
  expect(field('p:leak-impact', 'high')).toEqual(['unknown-question']);
  expect(field('l:leak-impact', 'high')).toEqual([]);
  expect(field('l:leak-impact', 'huge')).toEqual(['not-an-option']);
  expect(field('l:leak', 'high')).toEqual(['unknown-question']);
  expect(field('w:leak-likelihood', 'seen at a partner')).toEqual([]);
  expect(field('w:leak-likelihood', 3)).toEqual(['not-a-text']);
});

test('a level or reason is taken for a risk cell there is, and for no other', () => {
  expect(codes(edit({ field: 'l:leak-impact', value: 'low' }), edit({ field: 'w:leak-impact', value: 'because' }))).toEqual([]);
  for (const field of ['l:leak', 'l:no-such-impact', 'w:leak-impact2', 'w:no-such-likelihood'])
    expect(codes(edit({ field, value: 'low' }))).toEqual(['unknown-question']);
});

test('a particular of the report is taken where there is such a one, as a text that can be stored', () => {
  const write = (name: string, value: unknown) => {
    const parsed = parseEdits({ edits: [edit({ field: name, value })] }, pack, riskCells, ['own-conclusion']);
    return parsed.ok ? parsed.refused.map(({ code }) => code) : parsed.problems.map(({ path }) => path);
  };
  expect(write('r:own-conclusion', '可以继续。')).toEqual([]);
  expect(write('r:own-conclusion', null)).toEqual([]);
  expect(write('r:own-conclusion', 'x'.repeat(10_001))).toEqual(['too-long']);
  expect(write('r:own-conclusion', ['x'])).toEqual(['not-a-text']);
  expect(write('r:org-name', 'x')).toEqual(['unknown-question']);
});
