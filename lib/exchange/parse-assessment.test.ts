import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPack, packs, scenarios } from '../catalog/index';
import { type Answers, type AnswerValue, isCivilDate, NONE, TEXT_LIMIT, UNSURE } from '../schema/answer';
import { riskLevels } from '../schema/field';
import { optionIds, type Question } from '../schema/question';
import { withoutReordering } from '../schema/reordering';
import { exportAssessment } from './export-assessment';
import { packIdOf, parseAssessment } from './parse-assessment';
import { problemLine } from './problem';

const pack = defaultPack();
const scenarioIds = scenarios.map((scenario) => scenario.id);
const parse = (raw: unknown, locale: 'zh' | 'en' = 'en') => parseAssessment(raw, pack, locale, { scenarios: scenarioIds });
const problems = (raw: unknown, locale: 'zh' | 'en' = 'en') => {
  const parsed = parse(raw, locale);
  return parsed.ok ? [] : parsed.problems;
};
const firstLine = (raw: unknown, locale: 'zh' | 'en' = 'en') => {
  const [problem] = problems(raw, locale);
  return problem ? problemLine(problem, locale) : null;
};

const text = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((value) => !value.includes('\u0000'));
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
  .filter(isCivilDate);

function validAnswer(question: Question): fc.Arbitrary<AnswerValue> {
  if (question.kind === 'text') return text;
  if (question.kind === 'date') return fc.oneof(day, fc.constant(UNSURE));
  if (question.kind === 'number') return fc.oneof(fc.integer({ min: question.min, max: question.max }), fc.constant(UNSURE));
  const ids = optionIds(question);
  if (question.kind !== 'multi') return fc.constantFrom(...ids, UNSURE);
  const several = fc.uniqueArray(fc.constantFrom(...ids.filter((id) => id !== NONE), UNSURE), { minLength: 1 });
  return fc.oneof(several, fc.constant(UNSURE), ...(ids.includes(NONE) ? [fc.constant([NONE])] : []));
}

const all = Object.values(pack.questions);
const answers: fc.Arbitrary<Answers> = fc
  .subarray(all)
  .chain((asked) => fc.record(Object.fromEntries(asked.map((question) => [question.id, validAnswer(question)]))));
const notes = fc.dictionary(fc.constantFrom(...all.map(({ id }) => id)), text, { maxKeys: 5, noNullPrototype: true });

const stated = fc.record({ level: fc.constantFrom(...riskLevels), reason: text.filter((value) => value.trim() !== '') });
const overrides = fc.dictionary(fc.constantFrom('leak-impact', 'leak-likelihood', 'function-creep-impact'), stated, {
  noNullPrototype: true,
});
const particulars = fc.dictionary(fc.constantFrom('own-conclusion', 'next-review'), text, { noNullPrototype: true });
const nothingElse = { notes: {}, planned: {}, overrides: {}, particulars: {} };

describe('round trip', () => {
  test('what is exported is read back the same, for any valid answers, notes and settings', () => {
    const input = fc.record({
      answers,
      notes,
      planned: answers,
      overrides,
      particulars,
      title: text.map(withoutReordering),
      mode: fc.constantFrom('quick' as const, 'full' as const),
      scenario: fc.constantFrom(null, ...scenarioIds),
    });
    fc.assert(
      fc.property(input, (given) => {
        const file = JSON.parse(JSON.stringify(exportAssessment(pack, given)));
        const { scenario, ...rest } = given;
        expect(parse(file)).toEqual({ ok: true, ...rest, ...(scenario === null ? {} : { scenario }) });
        expect(packIdOf(file)).toBe(pack.id);
      }),
      { numRuns: 60 },
    );
  });

  test('an export lists answers in the order of the question bank and drops what the pack does not ask', () => {
    const given = { 'scn-type': 'gym', 'org-roles': ['deployer'], 'long-gone': 'yes' };
    const file = exportAssessment(pack, { title: '', mode: 'full', scenario: null, answers: given, notes: {} });
    expect(Object.keys(file.answers)).toEqual(['org-roles', 'scn-type']);
  });

  test('every pack reads what it exports', () => {
    for (const each of packs) {
      const file = exportAssessment(each, {
        title: 't',
        mode: 'quick',
        scenario: null,
        answers: { 'scn-type': 'gym' },
        notes: {},
      });
      expect(parseAssessment(file, each, 'zh')).toMatchObject({ ok: true, mode: 'quick', answers: { 'scn-type': 'gym' } });
    }
  });
});

describe('what is accepted', () => {
  test('a bare answers object is enough', () => {
    expect(parse({ answers: {} })).toEqual({ ok: true, answers: {}, ...nothingElse, mode: 'full' });
  });

  test('null and undefined mean unanswered', () => {
    expect(parse({ answers: { 'scn-type': null, 'org-roles': undefined }, mode: null, title: null, notes: null })).toEqual({
      ok: true,
      answers: {},
      ...nothingElse,
      mode: 'full',
    });
  });

  test('a stated risk level without a written reason, a level or a cell is refused by its path', () => {
    const given = {
      'leak-impact': { level: 'high', reason: ' ' },
      'leak-likelihood': { level: 'huge', reason: 'x' },
      leak: { level: 'low', reason: 'x' },
      'misuse-impact': 'high',
    };
    const paths = problems({ answers: {}, overrides: given }).map(({ path }) => path);
    expect(paths).toEqual(Object.keys(given).map((cell) => `overrides.${cell}`));
  });

  test('a stated risk level on a cell there is not is refused with the one that was meant, where the cells are known', () => {
    const raw = { answers: {}, overrides: { 'leek-impact': { level: 'low', reason: 'x' } } };
    const parsed = parseAssessment(raw, pack, 'en', { cells: ['leak-impact', 'leak-likelihood'] });
    expect(parsed).toMatchObject({ ok: false, problems: [{ path: 'overrides.leek-impact', suggestion: 'leak-impact' }] });
    expect(parseAssessment(raw, pack, 'en').ok).toBe(true);
  });

  test('a particular of the report is refused by its path, with the one that was meant', () => {
    const known = { particulars: ['own-conclusion', 'next-review'] };
    const read = (particulars: unknown) => {
      const parsed = parseAssessment({ answers: {}, particulars }, pack, 'en', known);
      return parsed.ok ? parsed.particulars : parsed.problems.map(({ path, suggestion }) => [path, suggestion]);
    };
    expect(read({ 'own-conclusion': 'Fine.', 'next-review': null })).toEqual({ 'own-conclusion': 'Fine.' });
    expect(read({ 'own-conclusions': 'x' })).toEqual([['particulars.own-conclusions', 'own-conclusion']]);
    expect(read({ 'own-conclusion': 7 })).toEqual([['particulars.own-conclusion', undefined]]);
    expect(read({ 'own-conclusion': 'x'.repeat(10_001) })).toEqual([['particulars.own-conclusion', undefined]]);
    expect(read(['x'])).toEqual([['particulars', undefined]]);
  });

  test('a planned answer is checked like an answer', () => {
    expect(firstLine({ answers: {}, planned: { 'scn-type': 'gymm' } })).toContain('planned');
  });

  test('fields of other tools are left alone', () => {
    expect(parse({ answers: {}, id: 7, model: 'x', date: '2026', file: 'a', comment: {} }).ok).toBe(true);
  });
});

describe('what is refused, with its path', () => {
  test.each<[string, unknown, string, string?]>([
    ['a misspelt question', { 'scn-typ': 'gym' }, 'answers.scn-typ', 'scn-type'],
    ['a misspelt option', { 'scn-type': 'gymm' }, 'answers.scn-type', 'gym'],
    ['a misspelt option in a list', { 'org-roles': ['deployer', 'deplyer'] }, 'answers.org-roles[1]', 'deployer'],
    ['a label in place of an option', { 'scn-type': 'Airport security or boarding' }, 'answers.scn-type', 'airport'],
    ['true in place of yes', { 'org-pi-officer': true }, 'answers.org-pi-officer', 'yes'],
    ['one option where a list belongs', { 'org-roles': 'deployer' }, 'answers.org-roles', '["deployer"]'],
    ['a list where one option belongs', { 'scn-type': ['gym'] }, 'answers.scn-type', 'gym'],
    ['a number in quotes', { 'col-persons-stored': '12' }, 'answers.col-persons-stored', '12'],
    ['a fraction', { 'col-persons-stored': 1.5 }, 'answers.col-persons-stored'],
    ['a number below the range', { 'col-persons-stored': -1 }, 'answers.col-persons-stored'],
    ['a number above the range', { 'col-persons-stored': 1e300 }, 'answers.col-persons-stored'],
    ['a day that does not exist', { 'org-assessment-date': '2026-02-30' }, 'answers.org-assessment-date'],
    ['a date in another form', { 'org-assessment-date': '2026.3.5' }, 'answers.org-assessment-date', '2026-03-05'],
    ['a number for a text', { 'org-name': 5 }, 'answers.org-name'],
    ['an overlong text', { 'org-name': 'x'.repeat(TEXT_LIMIT + 1) }, 'answers.org-name'],
    ['half a character', { 'org-name': '\ud800' }, 'answers.org-name'],
    ['an empty list', { 'org-roles': [] }, 'answers.org-roles'],
    ['an option twice', { 'org-roles': ['deployer', 'deployer'] }, 'answers.org-roles'],
    ['none beside others', { 'nec-inducement': ['none', 'bundled'] }, 'answers.nec-inducement'],
    ['an object for an answer', { 'scn-type': { value: 'gym' } }, 'answers.scn-type'],
    ['the prototype', JSON.parse('{"__proto__": {"scn-type": "gym"}}'), 'answers.__proto__'],
    ['the constructor', { constructor: 'gym' }, 'answers.constructor'],
    ['a method of every object', { toString: 'gym', valueOf: 'gym' }, 'answers.toString'],
    ['an odd key', { 'a b': 1 }, 'answers["a b"]'],
  ])('%s', (_name, given, path, suggestion) => {
    const [problem] = problems({ answers: given });
    expect(problem?.path).toBe(path);
    expect(problem?.suggestion).toBe(suggestion);
    const [inChinese] = problems({ answers: given }, 'zh');
    expect(inChinese?.path).toBe(path);
    expect(inChinese?.message).not.toBe(problem?.message);
    expect(inChinese?.message).toMatch(/\p{Script=Han}/u);
    expect(problem?.message).not.toMatch(/\p{Script=Han}/u);
  });

  test.each<[string, unknown, string]>([
    ['no object at all', [1], ''],
    ['null', null, ''],
    ['a text', 'answers', ''],
    ['a file from elsewhere', { surveys: [] }, ''],
    ['answers in a list', { answers: [] }, 'answers'],
    ['answers only in the prototype', JSON.parse('{"__proto__": {"answers": {}}}'), '__proto__'],
    ['a misspelt field', { answres: {} }, 'answres'],
    ['another format', { format: 'pia', version: 1, answers: {} }, 'format'],
    ['a newer version', { format: 'mianjian-assessment', version: 2, answers: {} }, 'version'],
    ['no version', { format: 'mianjian-assessment', answers: {} }, 'version'],
    ['a pack that is no text', { pack: 5, answers: {} }, 'pack'],
    ['an unknown mode', { mode: 'fast', answers: {} }, 'mode'],
    ['an unknown scenario', { scenario: 'gymm', answers: {} }, 'scenario'],
    ['a title that is no text', { title: { zh: 'x' }, answers: {} }, 'title'],
    ['an overlong title', { title: 'x'.repeat(201), answers: {} }, 'title'],
    ['a title turned round', { title: '门禁\u202e统系', answers: {} }, 'title'],
    ['a title with NUL', { title: 'a\u0000b', answers: {} }, 'title'],
    ['notes in a list', { notes: [], answers: {} }, 'notes'],
    ['a note on nothing', { notes: { 'scn-typ': 'x' }, answers: {} }, 'notes.scn-typ'],
    ['a note that is no text', { notes: { 'scn-type': 5 }, answers: {} }, 'notes.scn-type'],
    ['an overlong note', { notes: { 'scn-type': 'x'.repeat(TEXT_LIMIT + 1) }, answers: {} }, 'notes.scn-type'],
  ])('%s', (_name, raw, path) => {
    expect(problems(raw)[0]?.path).toBe(path);
    expect(problems(raw, 'zh')[0]?.message).toMatch(/\p{Script=Han}/u);
  });

  test('a newer version is told apart from a wrong one', () => {
    expect(firstLine({ format: 'mianjian-assessment', version: 2, answers: {} })).toContain('newer MianJian');
    expect(firstLine({ format: 'mianjian-assessment', version: '1', answers: {} })).toContain('must be 1');
  });

  test('a line reads path, message and suggestion in either language', () => {
    expect(firstLine({ answers: { 'scn-typ': 1 } })).toMatch(/^answers\.scn-typ: .*retired.*; did you mean scn-type\?$/);
    expect(firstLine({ answers: { 'scn-typ': 1 } }, 'zh')).toMatch(/^answers\.scn-typ：.*停用.*；是不是想写 scn-type？$/);
  });

  test('terminal codes and direction marks in a file are never echoed', () => {
    const line = firstLine({ answers: { '\u001b[2J\u202e': 1 } });
    for (const character of ['\u001b', '\u202e']) expect(line?.includes(character)).toBe(false);
    expect(firstLine({ answers: { 'scn-type': `\u001b]0;${'x'.repeat(500)}` } })?.length).toBeLessThan(300);
  });
});

describe('bounds', () => {
  test('all problems are counted and the first twenty listed', () => {
    const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`scn-type${index}`, 1]));
    const parsed = parse({ answers: many });
    expect(parsed).toMatchObject({ ok: false, total: 200_000 });
    expect(problems({ answers: many })).toHaveLength(20);
  });

  test('an enormous list is refused without reading it through', () => {
    const started = performance.now();
    expect(problems({ answers: { 'org-roles': Array.from({ length: 1_000_000 }, () => 'x') } })[0]?.path).toBe(
      'answers.org-roles[0]',
    );
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('whatever comes in, reading it never throws and never yields an answer the pack would not take', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ answers: fc.anything(), notes: fc.anything() })), (raw) => {
        const parsed = parse(raw);
        if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
        else for (const id of Object.keys(parsed.answers)) expect(Object.hasOwn(pack.questions, id)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
