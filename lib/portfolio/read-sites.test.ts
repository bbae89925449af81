import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cn2025 } from '../../content/packs/cn-2025/pack';
import { portfolioHeadings as headings } from '../../content/portfolio/headings';
import { anyValue } from '../rules/arbitrary-answers';
import { type AnswerValue, checkAnswer, UNSURE } from '../schema/answer';
import type { Question } from '../schema/question';
import { guessColumns } from './columns';
import { groupProblems } from './group-problems';
import { readCell, writeCell } from './read-cell';
import { readSites, type Table } from './read-sites';
import { SITE_COLUMN, type Site } from './site';
import { columnsOf, writeTable } from './write-table';

const { questions } = cn2025;
const bank: readonly Question[] = Object.values(questions);
const question = (id: string): Question => questions[id] as Question;

/** Answers a cell can hold: blank text means nothing there, and a list with a repeated or lone "don't know" is written otherwise. */
const cellAnswer = (each: Question) =>
  anyValue(each).filter(
    (value) =>
      checkAnswer(each, value) === null &&
      !(each.kind === 'text' && (value === UNSURE || String(value).trim() === '')) &&
      !(Array.isArray(value) && value.length === 1 && value[0] === UNSURE),
  );

const asSet = (value: AnswerValue | undefined) => (Array.isArray(value) ? [...value].sort() : value);

const table = (header: string[], ...rows: string[][]): Table => ({
  header,
  rows: rows.map((cells, index) => ({ number: index + 2, cells })),
});

const read = (given: Table) => {
  const columns = guessColumns(given.header, questions, headings).map(({ column }) => column);
  return readSites(given, columns, questions, 'zh');
};

describe('a table of sites', () => {
  test('every answer written into a cell reads back as the same answer, in both languages', () => {
    for (const each of bank) {
      fc.assert(
        fc.property(cellAnswer(each), fc.constantFrom('zh' as const, 'en' as const), (value, locale) => {
          const back = readCell(each, writeCell(each, value, locale), locale);
          expect('value' in back ? asSet(back.value ?? undefined) : back, each.id).toEqual(asSet(value));
        }),
        { numRuns: 12 },
      );
    }
  });

  test('any table our exporter writes reads back as the same sites, with its columns found by their headings', () => {
    const some = fc.subarray(bank as Question[], { minLength: 1, maxLength: 12 }).chain((chosen) =>
      fc.array(fc.record(Object.fromEntries(chosen.map((each) => [each.id, cellAnswer(each)])), { requiredKeys: [] }), {
        minLength: 1,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(some, fc.constantFrom('zh' as const, 'en' as const), (differences, locale) => {
        const sites = differences.map(
          (each, index): Site => ({ name: `站点 ${index}`, differences: each as Site['differences'] }),
        );
        const columns = columnsOf(sites, questions);
        const written = writeTable(sites, columns, questions, headings, locale);
        expect(guessColumns(written.header, questions, headings)).toEqual(columns.map((column) => ({ column, sure: true })));
        const { sites: back, problems } = readSites(written, columns, questions, locale);
        expect(problems).toEqual([]);
        const plain = ({ name, differences: own }: Site) => [
          name,
          Object.fromEntries(Object.entries(own).map(([id, value]) => [id, asSet(value)])),
        ];
        expect(back.map(plain)).toEqual(sites.map(plain));
      }),
      { numRuns: 40 },
    );
  });

  test('whatever the cells say, reading never throws, takes only valid answers, and names each row it does not take', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '=HYPERLINK("http://x")',
        '__proto__',
        'constructor',
        '是',
        '\u202e是',
        '1e9',
        '９９',
        '',
        ' ',
        '-1',
        '不清楚；是',
        'x'.repeat(3000),
      ),
    );
    const header = ['站点', 'col-persons-stored', 'org-roles', 'org-name', 'fil-trigger-date', '__proto__'];
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { maxLength: 8 }), { maxLength: 8 }), (rows) => {
        const { sites, problems, badRows } = read(table(header, ...rows));
        expect(sites.length + badRows).toBe(rows.length);
        expect(new Set(problems.map(({ row }) => row)).size).toBe(badRows);
        for (const { name, differences } of sites) {
          expect(name).not.toBe('');
          for (const [id, value] of Object.entries(differences)) expect(checkAnswer(question(id), value)).toBeNull();
        }
        for (const { shown } of problems) expect(shown.length).toBeLessThan(800);
      }),
    );
  });

  test('an empty cell says nothing, never no and never zero', () => {
    const { sites } = read(table(['站点', '存储人数', 'org-roles'], ['A', '', ' ']));
    expect(sites).toEqual([{ name: 'A', differences: {} }]);
  });

  test('headings are taken by id, short heading or the question itself; what only resembles one is not sure', () => {
    const full = question('col-count-method').text;
    const guesses = guessColumns(['门店', 'COL_PERSONS_STORED', full.zh, 'org-provnce', '电话', '存储人数'], questions, headings);
    expect(guesses).toEqual([
      { column: SITE_COLUMN, sure: true },
      { column: 'col-persons-stored', sure: true },
      { column: 'col-count-method', sure: true },
      { column: 'org-province', sure: false },
      { column: null, sure: false },
      { column: null, sure: false },
    ]);
  });

  test('a bad cell is named by row, column and value, with the closest correct writing', () => {
    const given = table(
      ['站点', '存储人数', '登记省份', 'fil-trigger-date'],
      ['A', '120人', '北京市', '20260305'],
      ['A', '5', '浙江', '45992'],
    );
    expect(read(given).problems).toMatchObject([
      { row: 2, heading: '存储人数', shown: '120人', code: 'not-a-number', suggestion: '120' },
      { row: 2, heading: '登记省份', shown: '北京市', code: 'not-an-option', suggestion: '北京' },
      { row: 2, heading: 'fil-trigger-date', shown: '20260305', code: 'not-a-date', suggestion: '2026-03-05' },
      { row: 3, heading: 'fil-trigger-date', code: 'not-a-date', suggestion: '2025-12-01' },
      { row: 3, heading: '站点', code: 'repeated-site', first: 2 },
    ]);
  });

  test('a row without a name, or with more cells than headings, is refused', () => {
    const { sites, problems } = read(table(['存储人数', '站点'], ['5'], ['6', 'B', 'x'], ['7', 'C', ' ']));
    expect(sites).toEqual([{ name: 'C', differences: { 'col-persons-stored': 7 } }]);
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [2, 'no-site-name'],
      [3, 'extra-cells'],
    ]);
  });

  test('a formula without a result and a line of totals are named, never read as nothing or as a site', () => {
    const header = ['站点', '存储人数', 'org-name', '备注'];
    const rows = [
      { number: 2, cells: ['A', '=SUM(B1)', '甲', '=X()'], failed: [1, 3] },
      { number: 3, cells: ['B', '5', '#N/A', ''] },
      { number: 4, cells: ['合 计', '5', '', ''] },
      { number: 5, cells: ['Grand total:', '5', '', ''] },
    ];
    const { sites, problems, unread } = read({ header, rows });
    expect(sites).toEqual([]);
    expect(problems.map(({ row, heading, code }) => [row, heading, code])).toEqual([
      [2, '存储人数', 'formula'],
      [3, 'org-name', 'formula'],
      [4, '站点', 'total-row'],
      [5, '站点', 'total-row'],
    ]);
    expect(unread).toEqual(['A', 'B', '合 计', 'Grand total:']);
  });

  test('cells alike are one problem, and once it is said what they mean, their rows are read so', () => {
    const header = ['站点', '备案情况', '存储人数'];
    const given = table(header, ['A', '未备案', '1'], ['B', '未备案', '2人'], ['C', '没有备案', '3'], ['D', '没填', '4']);
    const columns = ['site', 'fil-status', 'col-persons-stored'];
    const { problems } = readSites(given, columns, questions, 'zh');
    expect(groupProblems(problems).map(({ said, count, rows }) => [said, count, rows])).toEqual([
      ['未备案', 2, [2, 3]],
      ['2人', 1, [3]],
      ['没填', 1, [5]],
    ]);
    const meanings = { 'fil-status': { 未备案: 'not-filed', 没填: '' }, 'col-persons-stored': { '2人': '2' } };
    expect(readSites(given, columns, questions, 'zh', meanings).sites).toEqual([
      { name: 'A', differences: { 'fil-status': 'not-filed', 'col-persons-stored': 1 } },
      { name: 'B', differences: { 'fil-status': 'not-filed', 'col-persons-stored': 2 } },
      { name: 'C', differences: { 'fil-status': 'not-filed', 'col-persons-stored': 3 } },
      { name: 'D', differences: { 'col-persons-stored': 4 } },
    ]);
    const nonsense = readSites(given, columns, questions, 'zh', { 'fil-status': { 未备案: '随便' } });
    expect(nonsense.sites.map(({ name }) => name)).toEqual(['C']);
  });

  test('without a column of names no row is a site', () => {
    expect(readSites(table(['存储人数'], ['5']), ['col-persons-stored'], questions, 'zh')).toMatchObject({
      sites: [],
      badRows: 1,
    });
  });

  test('the short headings name questions there are', () => {
    for (const id of Object.keys(headings.questions)) expect(questions).toHaveProperty([id]);
  });
});
