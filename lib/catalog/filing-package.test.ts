import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportDocx } from '../../components/docx/report-docx';
import { p01 } from '../../content/personas/p01';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';
import { filingPackage, type Render } from './filing-package';
import { defaultPack } from './index';

const pack = defaultPack();
const input = (answers: Answers, title = '') => ({
  ...{ pack, answers, notes: {}, locale: 'en' as const, title, reportNumber: 'MJ-1', generatedOn: '2026-11-22' },
  result: evaluatePack(pack, answers, { today: '2026-11-22' }),
});
const animals = { ...p01.answers, 'org-name': '云雀动物园' };
/** Word for real, and the title in place of a PDF. */
const render: Render = async (model, format) =>
  format === 'docx' ? reportDocx(model) : new TextEncoder().encode(`%PDF ${model.title}`);
const names = async (answers: Answers) => {
  const { name, bytes } = await filingPackage(input(answers), async ({ title }) => new TextEncoder().encode(title));
  return { name, files: Object.keys(unzipSync(bytes)) };
};

/** The general flags of every entry in the central directory, as a reader on Windows sees them. */
function flagsOf(zip: Uint8Array): number[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const flags: number[] = [];
  for (let at = 0; at < zip.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) flags.push(view.getUint16(at + 8, true));
  return flags;
}

describe('the package', () => {
  // Made once for all that is said of it: each making lays out the whole report in Word.
  let made: Awaited<ReturnType<typeof filingPackage>>;
  beforeAll(async () => {
    made = await filingPackage(input(animals), render);
  });

  test('is in Chinese, in the order of the provincial lists, and every file in it opens', () => {
    expect(made.name).toMatch(/^人脸识别备案材料-.+\.zip$/);
    const files = unzipSync(made.bytes);
    const listed = Object.keys(files).map((path) => path.split('/').slice(1).join('/'));
    expect(listed).toEqual(listed.toSorted((a, b) => a.slice(0, 4).localeCompare(b.slice(0, 4))));
    expect(listed[0]).toBe('00-1 备案材料清单.docx');
    expect(listed).toContain('03 个人信息保护影响评估报告.pdf');
    for (const [path, file] of Object.entries(files)) {
      if (path.endsWith('.pdf')) expect(strFromU8(file)).toMatch(/^%PDF/);
      else expect(strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array())).toMatch(/[一-龥]/);
    }
    const flags = flagsOf(made.bytes);
    expect(flags).toHaveLength(listed.length);
    for (const each of flags) expect(each & 0x800).toBe(0x800);
  });

  test('has the same bytes again for the same assessment', async () => {
    expect(Buffer.from((await filingPackage(input(animals), render)).bytes).equals(Buffer.from(made.bytes))).toBe(true);
  }, 60_000);

  test('has a checklist that names every file in it and none that is not', () => {
    const files = unzipSync(made.bytes);
    const list = Object.entries(files).find(([path]) => path.includes('备案材料清单'))?.[1] ?? new Uint8Array();
    const text = strFromU8(unzipSync(list)['word/document.xml'] ?? new Uint8Array());
    for (const path of Object.keys(files)) {
      const file = path.split('/')[1] ?? '';
      if (!file.startsWith('00-')) expect(text).toContain(file);
    }
    const named = text.match(/0\d(?:-\d)? [^<>]{2,40}\.(?:docx|pdf)/g) ?? [];
    for (const file of named)
      expect(
        Object.keys(files).some((path) => path.endsWith(`/${file}`)),
        file,
      ).toBe(true);
  });
});

test('whatever system and operator are called, no path leaves its folder or breaks a file system', async () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '../../x',
      'CON',
      'a/b\\c',
      '"<>|?*:',
      '\u202egpj.exe',
      '👨‍👩‍👧'.repeat(60),
      '名'.repeat(300),
      '\u0001',
      '.',
      ' . ',
    ),
    fc.string({ maxLength: 300 }),
  );
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (system, organisation) => {
      const { name, files } = await names({ 'org-system-name': system, 'org-name': organisation });
      expect(new Set(files).size).toBe(files.length);
      for (const path of [...files, name]) {
        expect(path.split('/').length).toBeLessThanOrEqual(2);
        expect(path).not.toMatch(/[\p{Cc}\p{Cf}\\:*?"<>|]|\.\.|(^|\/)\s|[.\s](\/|$)/u);
        expect(path.length).toBeLessThan(200);
      }
    }),
    { numRuns: 12 },
  );
}, 60_000);
