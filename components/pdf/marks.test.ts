import { describe, expect, it } from 'vitest';
import type { ReportModel, ReportTheme } from '../../lib/report/model';
import { tinyReport } from '../../lib/report/sample-report.fixture';
import { goldenCases } from './golden-cases.fixture';
import { bodyText, poppler, printedWords, squeeze } from './pdf-text.fixture';
import { renderReport } from './render-report';
import { page } from './theme';

const { zh, en } = goldenCases;
const text = async (model: ReportModel) => squeeze(poppler('pdftotext', await renderReport(model)));

describe('what is drawn on every page', () => {
  it('a watermark leaves the text that is read and copied exactly as it was', async () => {
    const marked = await renderReport({ ...zh, watermark: '机密样本' });
    const plain = await renderReport({ ...zh, watermark: null });
    expect(marked.length).toBeGreaterThan(plain.length);
    expect(poppler('pdftotext', marked)).toBe(poppler('pdftotext', plain));
  });

  it('a confidentiality mark stands at the head of every page, cover included', async () => {
    const pdf = await renderReport({ ...zh, confidentiality: '绝密样本' });
    const pages = new Set(
      printedWords(pdf)
        .filter(({ text, y }) => text.includes('绝密样本') && y < page.top)
        .map((word) => word.page),
    );
    expect(pages.size).toBe(Number(/Pages:\s+(\d+)/.exec(poppler('pdfinfo', pdf))?.[1]));
  });

  it('says which page of how many it is', async () => {
    const read = await text(zh);
    for (const number of [2, 3, 4]) expect(read).toContain(`第${number}页，共4页`);
  });
});

describe('a theme', () => {
  it('puts the firm, its words and its footer on the report, and keeps the disclaimer', async () => {
    const read = await text(en);
    for (const own of ['Example & Partners LLP', 'Prepared for the board.', 'privileged', 'Specimen, not legal advice'])
      expect(read).toContain(squeeze(own));
    expect(poppler('pdfinfo', await renderReport(en))).toMatch(/Author:\s+Example & Partners LLP/);
  });

  it('gives way where the logo is no picture, the accent no colour or the words endless', async () => {
    const theme: ReportTheme = {
      firm: '  ',
      footer: '页脚'.repeat(400),
      cover: '封面文字，'.repeat(3000),
      accent: 'red; }',
      logo: { type: 'image/png', data: Buffer.from('<svg onload="alert(1)"/>').toString('base64'), width: 9, height: 9 },
    };
    const pdf = await renderReport({ ...zh, theme });
    const words = printedWords(pdf);
    expect(squeeze(words.map((word) => word.text).join(''))).toContain('面鉴');
    for (const { right, bottom } of words) {
      expect(right).toBeLessThan(page.width);
      expect(bottom).toBeLessThan(page.height);
    }
  });

  it.each([
    ['cut off', 'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAJElE'],
    ['a JPEG in name only', Buffer.from([0xff, 0xd8, 1, 2, 3]).toString('base64')],
  ])('costs no report where the logo is %s', async (_, data) => {
    const logo = { type: 'image/png', data, width: 8, height: 8 } as const;
    const theme: ReportTheme = { firm: '样张律师事务所', footer: '', cover: '', accent: '#7a1f5c', logo };
    expect(await text({ ...zh, theme })).toContain('样张律师事务所');
  });
});

describe('a model from before themes', () => {
  it('renders without marks, theme or list of signs', async () => {
    const { watermark: _w, confidentiality: _c, theme: _t, unshown: _u, ...old } = zh;
    expect(await text(old as ReportModel)).toContain('一、文字与清单');
  });
});

describe('signs that cannot be shown', () => {
  it('are boxed where they stand and listed once at the end', async () => {
    const model = tinyReport([
      { kind: 'prose', text: '甲😀乙😀丙\u0007丁\u202e戊\u200b己' },
      { kind: 'facts', rows: [{ label: '姓名', value: '葛\u{e0100}' }] },
    ]);
    const read = squeeze(bodyText(await renderReport(model), 3));
    expect(read).toContain('甲〔U+1F600〕乙〔U+1F600〕丙〔U+0007〕丁〔U+202E〕戊己');
    expect(read).toContain(squeeze(model.unshown?.title ?? '-'));
    for (const sign of ['U+1F600', 'U+0007', 'U+202E', 'U+200B', 'U+E0100']) {
      expect(read.slice(read.indexOf(squeeze(model.unshown?.title ?? '-'))).split(sign)).toHaveLength(2);
    }
  });

  it('are not mentioned where there are none', async () => {
    const model = tinyReport([{ kind: 'prose', text: '生僻字𠮷与é、✓、①都有。' }]);
    expect(await text(model)).not.toContain(squeeze(model.unshown?.title ?? '-'));
  });
});
