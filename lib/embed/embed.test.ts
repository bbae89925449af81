import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportDocx } from '../../components/docx/report-docx';
import { foreignPdf } from '../../components/pdf/foreign-pdf.fixture';
import { renderReport } from '../../components/pdf/render-report';
import { sampleCases } from '../../content/personas/index';
import { findPack, packs } from '../catalog/index';
import { writtenIds } from '../catalog/paper-fields';
import { exportAssessment } from '../exchange/export-assessment';
import { parseAssessment } from '../exchange/parse-assessment';
import { sampleReport, tinyReport } from '../report/sample-report.fixture';
import { attachToDocx } from './docx-attach';

import { DATA_LIMIT, UNPACKED_LIMIT } from './limits';
import { attachToPdf } from './pdf-attach';
import { readFile } from './read-file';

const at = '2026-11-22T01:02:03.004Z';
const model = tinyReport([{ kind: 'prose', text: '一份很短的报告。' }]);
const folder = mkdtempSync(join(tmpdir(), 'mianjian-embed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let pdf: Uint8Array;
let docx: Uint8Array;
beforeAll(async () => {
  pdf = await renderReport(model);
  docx = await reportDocx(model);
});

const dataOf = async (bytes: Uint8Array) => {
  const carried = await readFile(bytes);
  return 'problem' in carried ? carried.problem : carried.data;
};
const strange = fc.string({ unit: 'binary', maxLength: 200 }).map((text) => JSON.stringify({ text, 面: '😀\u202E\u0000]]>' }));

describe('a report and the assessment in it', () => {
  const forms = [
    ['PDF', (data: string) => attachToPdf(pdf, data)],
    ['Word', async (data: string) => attachToDocx(docx, data, at)],
  ] as const;

  test.each(forms)('%s: every sample case, with notes, plan, stated levels and own words, comes out equal', async (_, attach) => {
    for (const sample of sampleCases) {
      for (const pack of packs) {
        const ids = Object.keys(sample.answers).filter((id) => pack.questions[id]);
        const notes = Object.fromEntries(ids.slice(0, 9).map((id) => [id, `“${id}”的备注 <b>&amp;\n😀`]));
        const given = {
          answers: Object.fromEntries(ids.map((id) => [id, sample.answers[id] ?? ''])),
          notes,
          planned: Object.fromEntries(ids.slice(3, 6).map((id) => [id, sample.answers[id] ?? ''])),
          overrides: { 'leak-impact': { level: 'high', reason: '现场看过' } },
          particulars: { [writtenIds[0] ?? '']: '评估组三人。', [writtenIds.at(-1) ?? '']: '自己的话' },
          title: sample.id,
          mode: 'full',
        } as const;
        const data = JSON.stringify(exportAssessment(pack, { ...given, scenario: null }));
        const read = await dataOf(await attach(data));
        expect(read).toBe(data);
        const file = JSON.parse(read ?? '');
        expect(parseAssessment(file, findPack(file.pack) ?? pack, 'zh')).toEqual({ ok: true, ...given });
      }
    }
  });

  test.each(forms)('%s: any text comes out as it went in', async (_, attach) => {
    const property = fc.asyncProperty(strange, async (data) => {
      expect(await dataOf(await attach(data))).toBe(data);
    });
    await fc.assert(property, { numRuns: 30 });
  });

  test.each(forms)('%s: the same content gives the same bytes, another moment or not', async (form, attach) => {
    const one = await attach('{"a":1}');
    if (form === 'PDF') pdf = await renderReport(model);
    else docx = await reportDocx(model);
    expect(Buffer.from(await attach('{"a":1}')).equals(one)).toBe(true);
  });
});

describe('a PDF with an assessment', () => {
  test('begins with the bytes of the layout, and other programs find the attachment', async () => {
    const bytes = await attachToPdf(pdf, '{"面":1}');
    expect(Buffer.from(bytes).subarray(0, pdf.length).equals(pdf)).toBe(true);
    const path = join(folder, 'a.pdf');
    writeFileSync(path, bytes);
    execFileSync('pdfdetach', ['-saveall', '-o', folder, path]);
    expect(readFileSync(join(folder, 'mianjian-assessment.json'), 'utf8')).toBe('{"面":1}');
    expect(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })).toContain('一份很短的报告');
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/AFRelationship\s*\/Source/);
  });

  test('keeps it when another program saves it anew', async () => {
    const document = await PDFDocument.load(await attachToPdf(pdf, '{"a":1}'));
    document.addPage();
    const saved = await document.save();
    expect(Buffer.from(saved).subarray(0, 2000).equals(Buffer.from(pdf).subarray(0, 2000))).toBe(false);
    expect(await dataOf(saved)).toBe('{"a":1}');
  });
});

describe('a Word document with an assessment', () => {
  test('is the same again for a whole report, whatever was written before', async () => {
    const [report, other] = [sampleReport('P13'), sampleReport('P12')];
    const one = attachToDocx(await reportDocx(report), '1', at);
    await reportDocx(other);
    expect(Buffer.from(attachToDocx(await reportDocx(report), '1', at)).equals(one)).toBe(true);
  });

  test('opens in LibreOffice, which keeps text and assessment when it saves', { timeout: 90_000 }, async () => {
    writeFileSync(join(folder, 'a.docx'), attachToDocx(docx, '{"面":1}', at));
    const office = [`-env:UserInstallation=file://${folder}/office`, '--headless', '--convert-to', 'docx:MS Word 2007 XML'];
    execFileSync('soffice', [...office, '--outdir', join(folder, 'saved'), join(folder, 'a.docx')], { stdio: 'ignore' });
    const saved = readFileSync(join(folder, 'saved', 'a.docx'));
    expect(await dataOf(saved)).toBe('{"面":1}');
    expect(strFromU8(unzipSync(saved)['word/document.xml'] ?? new Uint8Array())).toContain('一份很短的报告');
  });

  test('names the part by relationship and content type, beside parts that are there already', () => {
    const parts = unzipSync(attachToDocx(attachToDocx(docx, '1', at), '2', at));
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(text('word/_rels/document.xml.rels')).toContain('Target="../customXml/item2.xml"');
    expect(text('[Content_Types].xml')).toContain('PartName="/customXml/itemProps2.xml"');
    expect(text('customXml/_rels/item2.xml.rels')).toContain('Target="itemProps2.xml"');
  });
});

describe('a file that carries nothing, or cannot be read, says so', () => {
  test('reports without data, and files of other programs', async () => {
    expect(await readFile(pdf)).toEqual({ kind: 'pdf', data: null });
    expect(await readFile(docx)).toEqual({ kind: 'docx', data: null });
    expect(await readFile(attachToDocx(docx, null, at))).toEqual({ kind: 'docx', data: null });
    expect(await readFile(await foreignPdf())).toEqual({ kind: 'pdf', data: null });
  });

  test('empty files, pictures, text, spreadsheets and half a type', async () => {
    expect(await readFile(new Uint8Array())).toEqual({ problem: 'empty' });
    const others = ['这不是JSON', '\u0089PNG\r\n', '<svg onload="alert(1)"/>', '"text"'].map((text) => strToU8(text));
    for (const bytes of [...others, zipSync({ 'xl/workbook.xml': strToU8('<x/>') })]) {
      expect(await readFile(bytes)).toEqual({ problem: 'unknown-type' });
    }
  });

  test('files behind a password', async () => {
    expect(await readFile(await foreignPdf('secret'))).toEqual({ problem: 'encrypted' });
    expect(await readFile(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]))).toEqual({ problem: 'encrypted' });
  });

  test('cut off anywhere, a file gives its data, none, or a problem, and is never run', async () => {
    const whole = { pdf: await attachToPdf(pdf, '{"a":1}'), docx: attachToDocx(docx, '{"a":1}', at) };
    const cuts = fc.record({
      form: fc.constantFrom('pdf' as const, 'docx' as const),
      part: fc.double({ min: 0, max: 0.99, noNaN: true }),
    });
    const property = fc.asyncProperty(cuts, async ({ form, part }) => {
      const bytes = whole[form].slice(0, Math.floor(whole[form].length * part));
      expect(['empty', 'damaged', 'unknown-type', null]).toContain(await dataOf(bytes));
    });
    await fc.assert(property, { numRuns: 60 });
    expect(await dataOf(whole.pdf.slice(0, -2000))).toBe('damaged');
    expect(await dataOf(whole.docx.slice(0, -2000))).toBe('damaged');
  });

  test('with bytes changed anywhere, a file gives data, none, or a problem', async () => {
    const whole = { pdf: await attachToPdf(pdf, '{"a":1}'), docx: attachToDocx(docx, '{"a":1}', at) };
    const change = fc.record({
      form: fc.constantFrom('pdf' as const, 'docx' as const),
      where: fc.nat(),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    const property = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
      const bytes = whole[changes[0]?.form ?? 'pdf'].slice();
      for (const { where, byte } of changes) bytes[where % bytes.length] = byte;
      expect(await readFile(bytes)).toBeTypeOf('object');
    });
    await fc.assert(property, { numRuns: 100 });
  });
});

describe('a bomb is refused before it is unpacked', () => {
  const zeros = new Uint8Array(30 * 1024 * 1024);

  test('as a Word document whose parts unpack to a thousand times their size', async () => {
    const bomb = zipSync({ 'word/document.xml': strToU8('<x/>'), 'customXml/item1.xml': zeros });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readFile(bomb)).toEqual({ problem: 'bomb' });
  });

  test('as a Word document that lies about the size of its parts', async () => {
    const bomb = Buffer.from(zipSync({ 'word/document.xml': strToU8('<x/>'), 'customXml/item1.xml': zeros }));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(zeros.length);
    for (let found = bomb.indexOf(size); found >= 0; found = bomb.indexOf(size)) bomb.writeUInt32LE(100, found);
    expect([null, 'damaged']).toContain(await dataOf(bomb));
  });

  test('as a Word document with more parts than any has', async () => {
    const parts = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`word/${index}.xml`, new Uint8Array(1)]));
    expect(await readFile(zipSync(parts))).toEqual({ problem: 'bomb' });
  });

  test.each([1, 2])('as a PDF stream, packed %i times', async (times) => {
    let stream: Buffer = Buffer.alloc(UNPACKED_LIMIT + 1);
    for (let round = 0; round < times; round += 1) stream = deflateSync(stream);
    const object = `1 0 obj\n<</Type/ObjStm/Filter/FlateDecode/Length ${stream.length}>>\nstream\n`;
    const bomb = Buffer.concat([Buffer.from(`%PDF-1.7\n${object}`), stream, Buffer.from('\nendstream\nendobj\n%%EOF')]);
    expect(await readFile(bomb)).toEqual({ problem: 'bomb' });
  });

  test('as an object stream packed so that nothing measures it', async () => {
    const packed = deflateSync(Buffer.alloc(UNPACKED_LIMIT + 1)).toString('hex');
    const parts = [
      '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj',
      `3 0 obj\n<</Type/ObjStm/N 1/First 4/Filter[/ASCIIHexDecode/FlateDecode]/Length ${packed.length + 1}>>\nstream\n${packed}>`,
      'endstream\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n',
    ];
    const before = process.memoryUsage().arrayBuffers;
    expect(await dataOf(Buffer.from(parts.join('\n')))).toBeNull();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(UNPACKED_LIMIT / 2);
  });

  test('as an object stream that begins where nobody looks for it', async () => {
    const packed = deflateSync(Buffer.alloc(UNPACKED_LIMIT + 1));
    const head = '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n';
    const object = `3 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>\nstream\r`;
    const bomb = Buffer.concat([Buffer.from(head + object), packed, Buffer.from('\nendstream\nendobj\n%%EOF')]);
    expect(await dataOf(bomb)).toBeNull();
  });

  test('as a tree of names that leads back to itself', async () => {
    const kids = '5 0 R '.repeat(40);
    const tree = `1 0 obj\n<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 5 0 R>>>>\nendobj\n5 0 obj\n<</Kids[${kids}]>>\nendobj`;
    const pages = '2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF';
    expect(await readFile(Buffer.from(`%PDF-1.7\n${tree}\n${pages}`))).toEqual({ kind: 'pdf', data: null });
  });

  test('as an attachment larger than any assessment', async () => {
    const bytes = await attachToPdf(pdf, ' '.repeat(DATA_LIMIT + 1));
    expect([null, 'damaged']).toContain(await dataOf(bytes));
  });
});
