import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, rgb } from '@cantoo/pdf-lib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBundles } from '../../bin/bundle.mjs';
import { reportDocx } from '../../components/docx/report-docx';
import { renderReport } from '../../components/pdf/render-report';
import { p01 } from '../../content/personas/p01';
import { attachToDocx } from '../embed/docx-attach';
import { attachToPdf } from '../embed/pdf-attach';
import { readFile } from '../embed/read-file';
import type { Chapter } from '../report/model';
import { tinyReport } from '../report/sample-report.fixture';
import { evaluatePack } from '../rules/evaluate-pack';
import { makeKey } from '../seal/seal';
import { localOwner } from '../workspace/caller';
import { evaluateForStorage } from './evaluate';
import { fileOf } from './file';
import { issue } from './issue';
import { openAssessment } from './load';
import { issuedReports, repository } from './repository';
import { publicKeys, verifyFile as verifyFor } from './verify';

const verifyFile = (bytes: Uint8Array) => verifyFor(localOwner, bytes);
const folder = mkdtempSync(join(tmpdir(), 'mianjian-shown-'));
const prose = (text: string) => ({ kind: 'prose', text }) as const;
const report = tinyReport([prose('总体结论：高风险。')]);
const chapter = (id: string, heading: string, text: string) =>
  ({ ...report.chapters[0], id, heading, blocks: [prose(text)] }) as Chapter;
const model = {
  ...report,
  chapters: [...report.chapters, chapter('second', '二、发现', '第二章的话。'), chapter('third', '三、签批', '第三章的话。')],
};
let layout: { readonly pdf: Uint8Array; readonly docx: Uint8Array };
let id: string;
/** The reports handed out, with data inside and without. */
let handed: Readonly<Record<'pdf' | 'docx' | 'bare', Uint8Array>>;

beforeAll(async () => {
  process.env.MIANJIAN_DATA = folder;
  delete process.env.DATABASE_URL;
  await ensureBundles(['reader-worker']);
  layout = { pdf: await renderReport(model), docx: await reportDocx(model) };
  const draft = {
    workspace: localOwner.workspace,
    actor: localOwner.actor,
    title: '门禁',
    mode: 'full',
    scenario: null,
    pack: 'cn-2025',
  } as const;
  const given = { answers: p01.answers, notes: {}, planned: {}, overrides: {} };
  id = (await (await repository()).create({ ...draft, ...given }, evaluateForStorage)).id;
  handed = { pdf: await handOut('pdf'), docx: await handOut('docx'), bare: await handOut('pdf', false) };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function handOut(format: 'pdf' | 'docx' | 'zip', embed = true): Promise<Uint8Array> {
  const open = await openAssessment(localOwner, id);
  if (!open) throw new Error('no such assessment');
  const { pack, answers, notes, planned, overrides, seq } = open;
  const result = evaluatePack(pack, answers, { today: '2026-11-22', on: '2026-10-01', mode: 'full' });
  const written = { locale: 'zh', title: '', reportNumber: 'MJ-1', generatedOn: '2026-11-22' } as const;
  const input = { pack, result, answers, notes, planned, overrides, ...written };
  const asked = { caller: localOwner, title: 'x', source: { assessmentId: id, seq, file: fileOf(open) }, input };
  return issue(asked, { format, language: 'zh', embed }, async ({ data, issuedAt }) => {
    if (format === 'docx') return attachToDocx(layout.docx, data, issuedAt);
    if (format === 'zip') return zipSync({ '报告.pdf': layout.pdf, '告知.docx': layout.docx });
    return data ? attachToPdf(layout.pdf, data) : layout.pdf;
  });
}

/** A Word file with its body or another part changed, packed anew. */
function edited(docx: Uint8Array, change: (xml: string) => string, part = 'word/document.xml'): Uint8Array {
  const parts = unzipSync(docx);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error('nothing was changed');
  return zipSync({ ...parts, [part]: strToU8(after) });
}

const load = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false });

/** A PDF whose page (from 0) is drawn by another content, saved anew. */
async function redrawn(pdf: Uint8Array, page: number, change: (content: string) => string): Promise<Uint8Array> {
  const document = await load(pdf);
  const at = document.getPage(page).node.get(PDFName.of('Contents'));
  const stream = document.context.lookup(at);
  if (!(stream instanceof PDFRawStream)) throw new Error('no content');
  const before = inflateSync(stream.getContents()).toString('latin1');
  const after = change(before);
  if (after === before) throw new Error('nothing was changed');
  document.context.assign(at as never, PDFRawStream.of(stream.dict, deflateSync(Buffer.from(after, 'latin1'))));
  return document.save();
}

/** The content of a page with one glyph of its first plain word drawn as its neighbour. */
function otherWord(content: string): string {
  return content.replace(
    /([([])\(?([^\\()\r\n])([A-Za-z0-9])(?=[^\\()])/,
    (all, _open: string, _high: string, low: string) => all.slice(0, -1) + String.fromCharCode(low.charCodeAt(0) ^ 1),
  );
}

describe('a PDF', () => {
  test('packed anew shows the same pages, with its data and without', async () => {
    for (const [bytes, reopens] of [
      [handed.pdf, true],
      [handed.bare, false],
    ] as const) {
      const saved = await (await load(bytes)).save();
      const shown = { kind: 'pdf', state: 'same', places: [], missing: 0 };
      expect(await verifyFile(saved)).toMatchObject({
        status: 'resaved',
        shown,
        reopens,
        facts: { on: '2026-10-01', reportNumber: 'MJ-1' },
      });
    }
  });

  test('with another word on one page is altered, and the page is named', async () => {
    const changed = await redrawn(handed.pdf, 1, otherWord);
    const shown = { kind: 'pdf', state: 'changed', places: ['2'], missing: 0 };
    expect(await verifyFile(changed)).toMatchObject({ status: 'altered', shown, facts: { reportNumber: 'MJ-1' } });
  });

  test('that defines a page twice, so that a viewer may show the other one, is not vouched for', async () => {
    const document = await load(handed.pdf);
    const at = document.getPage(1).node.get(PDFName.of('Contents'));
    if (!(at instanceof PDFRef)) throw new Error('no content');
    const stream = document.context.lookup(at);
    if (!(stream instanceof PDFRawStream)) throw new Error('no content');
    const plain = Buffer.from(await document.save({ useObjectStreams: false }));
    expect(await verifyFile(plain)).toMatchObject({ shown: { state: 'same' } });
    const packed = Buffer.from(stream.getContents());
    const again = `\n${at.objectNumber} 0 obj\n<</Filter/FlateDecode/Length ${packed.length}>>\nstream\n`;
    const twice = Buffer.concat([plain, Buffer.from(again), packed, Buffer.from('\nendstream\nendobj\n%%EOF\n')]);
    expect(await verifyFile(twice)).toMatchObject({ status: 'resaved', shown: { state: 'unknown' } });
  });

  test('with a letter drawn as another one is altered, though its words read the same', async () => {
    const document = await load(handed.pdf);
    const objects = document.context.enumerateIndirectObjects();
    const programs = new Set(
      objects.flatMap(([, each]) =>
        each instanceof PDFDict ? [each.get(PDFName.of('FontFile2')), each.get(PDFName.of('FontFile3'))] : [],
      ),
    );
    const fonts = objects.filter(([at]) => programs.has(at));
    const [at, stream] = fonts[0] ?? [];
    if (!at || !(stream instanceof PDFRawStream)) throw new Error('no font');
    const font = inflateSync(stream.getContents());
    font[font.length - 10] = (font[font.length - 10] ?? 0) ^ 1;
    document.context.assign(at, PDFRawStream.of(stream.dict, deflateSync(font)));
    expect(await verifyFile(await document.save())).toMatchObject({ status: 'altered', shown: { state: 'changed' } });
  });

  test('with a page taken out, put in or covered is altered, each named', async () => {
    const [without, beside, covered] = [await load(handed.pdf), await load(handed.pdf), await load(handed.pdf)];
    const pages = without.getPageCount();
    without.removePage(pages - 1);
    expect((await verifyFile(await without.save())).shown).toEqual({ kind: 'pdf', state: 'changed', places: [], missing: 1 });
    beside.addPage();
    expect((await verifyFile(await beside.save())).shown).toMatchObject({ state: 'changed', places: [String(pages + 1)] });
    covered.getPage(0).drawRectangle({ x: 50, y: 400, width: 300, height: 200, color: rgb(1, 1, 1) });
    expect(await verifyFile(await covered.save())).toMatchObject({ status: 'altered', shown: { places: ['1'] } });
  });

  test('with one byte changed anywhere in what its pages draw is never vouched for', async () => {
    const raw = Buffer.from(handed.pdf);
    const places = [...raw.toString('latin1').matchAll(/\/FlateDecode\b[^>]*>>\s*stream\r?\n/g)].map(
      (match) => match.index + match[0].length + 9,
    );
    const inside = places.filter((place) => place < layout.pdf.length);
    expect(inside.length).toBeGreaterThan(5);
    for (const place of inside.slice(0, 4)) {
      const changed = Buffer.from(raw);
      changed[place] = (changed[place] ?? 0) ^ 0x10;
      expect(['altered', 'unreadable']).toContain((await verifyFile(changed)).status);
    }
  });

  test('with its data changed by something appended is altered, also where the same pages were issued without data', async () => {
    const carried = await readFile(handed.pdf);
    const file = JSON.parse(('data' in carried && carried.data) || '');
    const forged = JSON.stringify({ ...file, answers: { ...file.answers, 'org-name': '别人' } });
    expect(await verifyFile(await attachToPdf(handed.bare, forged))).toMatchObject({ status: 'altered' });
  });

  test('with something appended that changes a page is told from one with something merely added', async () => {
    const document = await PDFDocument.load(handed.pdf, { updateMetadata: false, forIncrementalUpdate: true });
    document.getPage(1).drawText('x', { x: 100, y: 100 });
    const over = await verifyFile(await document.save({ useObjectStreams: false }));
    expect(over).toMatchObject({ status: 'appended', shown: { state: 'changed', places: ['2'] } });
    const added = await verifyFile(Buffer.concat([handed.pdf, Buffer.from('\n%%EOF\n')]));
    expect(added).toMatchObject({ status: 'appended', shown: { state: 'same' } });
  });

  test('that carries our signed data in a form never issued does not pass for a report of ours', async () => {
    const carried = await readFile(handed.docx);
    const data = 'data' in carried ? (carried.data ?? '') : '';
    const foreign = await PDFDocument.create();
    foreign.addPage();
    const wrapped = await attachToPdf(await foreign.save(), data);
    expect(await verifyFile(wrapped)).toMatchObject({ status: 'altered', shown: { state: 'changed', places: ['1'] } });
  });
});

describe('a Word file', () => {
  test('with one word changed is altered, and its chapter is named', async () => {
    const changed = edited(handed.docx, (xml) => xml.replace('总体结论：高风险', '总体结论：低风险'));
    const verified = await verifyFile(changed);
    expect(verified).toMatchObject({ status: 'altered', shown: { kind: 'docx', state: 'changed', missing: 0 }, reopens: true });
    expect(verified.shown?.places).toEqual([model.chapters[0]?.heading]);
    const second = await verifyFile(edited(handed.docx, (xml) => xml.replace('第二章的话', '第二章')));
    expect(second.shown?.places).toEqual(['二、发现']);
  });

  test.each([
    ['hidden', (xml: string) => xml.replace(/<w:r>(?=(?:(?!<w:r>).)*第二章的话)/, '<w:r><w:rPr><w:vanish/></w:rPr>')],
    ['added under another prefix', (xml: string) => xml.replace('第二章的话', '第二章的话</w:t><q:t xmlns:q="x">不</q:t><w:t>')],
    [
      'added for old programs only',
      (xml: string) =>
        xml.replace(
          '第二章的话',
          '第二章的话</w:t><mc:AlternateContent><mc:Choice Requires="no"/><mc:Fallback><w:t>不</w:t></mc:Fallback></mc:AlternateContent><w:t>',
        ),
    ],
    [
      'put in a field',
      (xml: string) => xml.replace('第二章的话', '第二章</w:t><w:fldSimple w:instr="QUOTE"><w:t>不</w:t></w:fldSimple><w:t>的话'),
    ],
    ['written as character references', (xml: string) => xml.replace('第二章的话', '第&#x4E8C;章的&#19981;话')],
  ])('with a word %s is altered', async (_, change) => {
    expect(await verifyFile(edited(handed.docx, change))).toMatchObject({ status: 'altered', shown: { places: ['二、发现'] } });
  });

  test('with another word at its foot is altered', async () => {
    const changed = edited(
      handed.docx,
      (xml) => xml.replace('</w:p></w:ftr>', '<w:r><w:t>已核准</w:t></w:r></w:p></w:ftr>'),
      'word/footer1.xml',
    );
    expect(await verifyFile(changed)).toMatchObject({ status: 'altered', shown: { places: [''] } });
  });

  test('saved by LibreOffice has other bytes and the same words', { timeout: 90_000 }, async () => {
    writeFileSync(join(folder, 'a.docx'), handed.docx);
    const office = [`-env:UserInstallation=file://${folder}/office`, '--headless', '--convert-to', 'docx:MS Word 2007 XML'];
    execFileSync('soffice', [...office, '--outdir', join(folder, 'saved'), join(folder, 'a.docx')], { stdio: 'ignore' });
    const saved = readFileSync(join(folder, 'saved', 'a.docx'));
    expect(await verifyFile(saved)).toMatchObject({ status: 'resaved', shown: { kind: 'docx', state: 'same' }, reopens: true });
    const changed = edited(saved, (xml) => xml.replace('高风险', '低风险'));
    expect(await verifyFile(changed)).toMatchObject({ status: 'altered', shown: { state: 'changed' } });
  });

  test('with its words split, joined, styled or numbered otherwise has the same words', async () => {
    const split = edited(handed.docx, (xml) =>
      xml.replace('第二章的话', '第二</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> 章的话'),
    );
    expect(await verifyFile(split)).toMatchObject({ status: 'resaved', shown: { state: 'same' } });
  });
});

describe('what was issued before', () => {
  test('contents were kept stays unknown: no difference proves a change', async () => {
    const store = await issuedReports();
    const carried = await readFile(handed.docx);
    const { seal } = JSON.parse(('data' in carried && carried.data) || '{}');
    const [known] = await store.findSigned(seal.signature);
    if (!known) throw new Error('not recorded');
    await store.record({ ...known, format: 'docx', fileHash: 'old', on: null, content: null });
    const changed = edited(handed.docx, (xml) => xml.replace('高风险', '低风险'));
    expect(await verifyFile(changed)).toMatchObject({ status: 'resaved', shown: { state: 'unknown' } });
    expect(await verifyFile(handed.docx)).toMatchObject({ status: 'issued' });
  });

  test('the key was changed is checked as before, and what is issued then has the new key', async () => {
    const store = await issuedReports();
    const before = await publicKeys();
    const made = await store.rotateKey(makeKey);
    expect(await publicKeys()).toEqual([made.publicKey, ...before]);
    expect(await verifyFile(handed.pdf)).toMatchObject({ status: 'issued' });
    expect(await verifyFile(await (await load(handed.pdf)).save())).toMatchObject({
      status: 'resaved',
      shown: { state: 'same' },
    });
    const carried = await readFile(await handOut('pdf'));
    expect(JSON.parse(('data' in carried && carried.data) || '').seal.statement.keyId).toBe(made.id);
  });
});

test('a package handed out is known again as a ZIP', async () => {
  expect(await verifyFile(await handOut('zip'))).toMatchObject({ status: 'issued', facts: { format: 'zip', on: '2026-10-01' } });
});
