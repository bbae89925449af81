import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cn2025 } from '../../content/packs/cn-2025/pack';
import { portfolioHeadings } from '../../content/portfolio/headings';
import { namedColumn } from './columns';
import { findTable, type Sheet } from './find-table';
import { SITES_LIMIT } from './site';

const columnOf = namedColumn(cn2025.questions, portfolioHeadings);
const sheet = (...rows: string[][]): Sheet => ({
  name: '',
  rows: rows.map((cells, index) => ({ number: index + 1, cells })),
  filled: 0,
});
const heading = ['站点', '存储人数', '登记省份'];
const site = ['一号店', '10', '浙江'];
const found = (...sheets: Sheet[]) => {
  const at = findTable(sheets, columnOf);
  return 'problem' in at ? at.problem : { ...at.place, header: at.table.header, rows: at.table.rows.map(({ number }) => number) };
};

test('the headings are found below a title, notes and a group of headings, on whichever sheet they stand', () => {
  const title = ['2026年门店清单'];
  const groups = ['站点', '', '基本情况'];
  expect(found(sheet(heading, site))).toEqual({ sheet: 0, header: heading, rows: [2] });
  expect(found(sheet(title, ['制表：张三', '2026-11-01'], groups, heading, site))).toEqual({
    sheet: 0,
    header: heading,
    rows: [5],
  });
  expect(found(sheet(['填表说明']), sheet(), sheet(title, heading, site))).toEqual({ sheet: 2, header: heading, rows: [3] });
});

test('where no heading is known, the first row of several cells heads the table, and somebody may say otherwise', () => {
  const unknown = sheet(['清单'], ['foo', 'bar'], ['a', 'b'], ['c', 'd']);
  expect(found(unknown)).toEqual({ sheet: 0, header: ['foo', 'bar'], rows: [3, 4] });
  const told = findTable([sheet(heading, site), unknown], columnOf, { sheet: 1, header: 3 });
  expect(told).toMatchObject({ place: { sheet: 1, header: 3 }, table: { header: ['a', 'b'], rows: [{ number: 4 }] } });
  expect(findTable([sheet(heading, site)], columnOf, { sheet: 7 })).toEqual({ problem: 'empty' });
});

test('any rows of text, anywhere, give a table or say why not, and a table never holds its own headings', () => {
  const cell = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('站点', '存储人数', '', '__proto__'));
  const rows = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 20 });
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 3 }), fc.option(fc.nat({ max: 25 }), { nil: undefined }), (sheets, header) => {
      const given = sheets.map((each) => {
        const read = sheet(...each);
        return { ...read, rows: read.rows.filter(({ cells }) => cells.some((text) => text.trim() !== '')) };
      });
      const at = findTable(given, columnOf, header === undefined ? {} : { header });
      if ('problem' in at) expect(at.problem).toBe('empty');
      else {
        expect(at.table.rows.length).toBeGreaterThan(0);
        expect(at.table.rows.every(({ number }) => number > at.place.header)).toBe(true);
      }
    }),
  );
});

test('more sites or columns than are taken in are refused by name', () => {
  const many = Array.from({ length: SITES_LIMIT + 1 }, () => site);
  expect(found(sheet(heading, ...many))).toBe('too-many-rows');
  expect(found(sheet(['站点', ...Array.from({ length: 200 }, () => 'x')], site))).toBe('too-many-columns');
});
