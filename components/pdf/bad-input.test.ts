import { describe, expect, it } from 'vitest';
import type { Block, ReportModel } from '../../lib/report/model';
import { sampleReport, tinyReport } from '../../lib/report/sample-report.fixture';
import { drawnAs } from './fonts';
import { bodyText, poppler, printedWords, squeeze } from './pdf-text.fixture';
import { printable } from './printable';
import { renderReport } from './render-report';
import { page } from './theme';

const pageCount = (pdf: Uint8Array) => Number(/Pages:\s+(\d+)/.exec(poppler('pdfinfo', pdf))?.[1]);
const names = {
  quotes: '"甲" \'乙\' “丙” «丁» `戊`',
  slashes: '../../etc/passwd \\\\server\\share /a/b',
  controls: 'a\u0000b\u0007c\u001bd\u007fe\u0085f',
  emoji: '😀👨‍👩‍👧🇨🇳',
  rtl: 'שלום العربية \u202eabc\u202c',
  surrogates: 'x\ud800y\udfffz',
  combining: `e\u0301${'\u0300'.repeat(40)}`,
  pdf: '%%EOF ) endstream << /JS (app.alert(1)) >> \\(',
  long: '系'.repeat(3000),
};

describe('bad input', () => {
  it.each(Object.entries(names))('a name with %s renders wherever a name stands, with its text on the page', async (_, name) => {
    const base = tinyReport([{ kind: 'prose', text: name }]);
    const [only] = base.chapters;
    const model: ReportModel = {
      ...base,
      title: name,
      subtitle: name,
      running: name,
      confidentiality: name,
      watermark: name,
      cover: [{ label: name, value: name }],
      chapters: only ? [{ ...only, heading: name, title: name }] : [],
    };
    const pdf = await renderReport(model);
    expect(squeeze(poppler('pdftotext', pdf, ['-raw']))).toContain(squeeze(printable(name, drawnAs)).slice(0, 60));
    for (const { x, right, bottom } of printedWords(pdf)) {
      expect(x).toBeGreaterThan(0);
      expect(bottom).toBeLessThan(page.height);
      expect(right).toBeLessThan(page.width);
    }
  });

  it('a note of 20,000 characters is all there, over as many pages as it takes', async () => {
    const note = Array.from({ length: 2000 }, (_, index) => `第${String(index).padStart(4, '0')}处，备注。`).join('');
    const table: Block = { kind: 'table', header: ['问题', '备注'], weights: [20, 80], rows: [['存储期限', note]] };
    const pdf = await renderReport(tinyReport([table, { kind: 'notice', tone: 'note', paragraphs: [note] }]));
    expect(note).toHaveLength(20_000);
    const read = squeeze(bodyText(pdf, 3));
    for (const index of [0, 777, 1999]) expect(read.split(`第${String(index).padStart(4, '0')}处`)).toHaveLength(3);
  });

  it('300 findings keep their order, their bookmarks and a page number each', async () => {
    const findings = Array.from(
      { length: 300 },
      (_, index): Block => ({
        kind: 'finding',
        id: `f-${index}`,
        number: `5.${index + 1}`,
        title: `发现之${index + 1}：没有取得单独同意`,
        continued: `5.${index + 1}（续）`,
        tag: { text: '高', tone: 'high' },
        rows: [{ label: '说明', role: 'text', lines: ['告知和同意都没有做到，应当补做。'.repeat(6)] }],
      }),
    );
    const pdf = await renderReport(tinyReport(findings));
    const read = squeeze(bodyText(pdf, 3));
    const places = findings.map((_, index) => read.indexOf(`5.${index + 1}发现之${index + 1}：`));
    expect(places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1))).toBe(true);
    expect(pageCount(pdf)).toBeGreaterThan(30);
  });

  it('nothing answered, and no chapter at all, still make a report', async () => {
    expect(pageCount(await renderReport(sampleReport('P01', { answers: {} })))).toBeGreaterThan(5);
    expect(pageCount(await renderReport({ ...tinyReport([]), chapters: [], cover: [], title: '', running: '' }))).toBe(2);
  });

  it('empty texts in every block draw nothing and break nothing', async () => {
    const blocks: Block[] = [
      { kind: 'prose', text: '' },
      { kind: 'list', ordered: true, items: [{ text: '' }] },
      { kind: 'facts', rows: [{ label: '', value: '' }] },
      { kind: 'table', header: [], weights: [], rows: [] },
      { kind: 'table', header: [''], weights: [1], rows: [[]] },
      { kind: 'notice', tone: 'note', paragraphs: [] },
      { kind: 'band', rows: [] },
      { kind: 'matrix', title: '', columnsTitle: '', rowsTitle: '', columns: [], rows: [] },
    ];
    expect(pageCount(await renderReport(tinyReport(blocks)))).toBe(3);
  });
});
