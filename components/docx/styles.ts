import { type IStylesOptions, LineRuleType } from 'docx';
import type { Tone } from '../../lib/report/model';

/** Song for text and Hei for headings, as Chinese legal documents are set; Latin letters in Times and Arial. */
const song = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun', cs: 'Times New Roman' };
const hei = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'SimHei', cs: 'Arial' };

/** Half-points and twentieths of a point, as Word counts. */
const points = (size: number) => size * 2;
const twips = (size: number) => size * 20;

/** Fill and ink for a word on its ground. */
export const tones: Readonly<Record<Tone, { readonly fill: string; readonly ink: string }>> = {
  prohibited: { fill: 'B3261E', ink: 'FFFFFF' },
  high: { fill: 'FBECEB', ink: 'B3261E' },
  medium: { fill: 'FCF2DF', ink: '9A5B00' },
  low: { fill: 'F3F0E9', ink: '55514A' },
  info: { fill: 'E9EFFA', ink: '17397A' },
  unknown: { fill: 'ECEEF1', ink: '5B6472' },
  satisfied: { fill: 'E6F3ED', ink: '1E6B50' },
};

/** Width of the text column of A4 with these margins, in twips. */
export const margins = { top: twips(72), bottom: twips(68), left: twips(72), right: twips(72) } as const;
export const column = twips(595.3) - margins.left - margins.right;

/** Lines at least so many points apart: alike with whatever Chinese font stands in for a missing one, yet never clipped. */
const leading = (size: number) => ({ line: twips(size), lineRule: LineRuleType.AT_LEAST });

const heading = (size: number, before: number, color: string) => ({
  run: { font: hei, size: points(size), bold: true, color },
  paragraph: { spacing: { before: twips(before), after: twips(6), ...leading(size * 1.5) }, keepNext: true, keepLines: true },
});

const ink = '1C1B19';

/** The styles of the document: Word's own headings, so that its navigation and contents work, and few of ours. `accent` colours headings, as RRGGBB. */
export const stylesWith = (accent = ink): IStylesOptions => ({
  default: {
    document: {
      run: { font: song, size: points(10.5), color: ink, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { ...leading(17), after: twips(5) } },
    },
    title: {
      run: { font: hei, size: points(26), bold: true },
      paragraph: { spacing: { before: twips(150), after: twips(8), ...leading(39) } },
    },
    heading1: heading(16, 24, accent),
    heading2: heading(13, 16, accent),
    heading3: heading(11, 12, ink),
  },
  paragraphStyles: [
    {
      id: 'SheetTitle',
      name: '文书标题',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: hei, size: points(18), bold: true },
      paragraph: { alignment: 'center', spacing: { before: twips(6), after: twips(10), line: 420 } },
    },
    {
      id: 'SignTitle',
      name: '标识标题',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: hei, size: points(44), bold: true },
      paragraph: { alignment: 'center', spacing: { before: twips(20), after: twips(24), line: 240 } },
    },
    {
      id: 'Sign',
      name: '标识文字',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: hei, size: points(20) },
      paragraph: { spacing: { line: 360, after: twips(14) } },
    },
    {
      id: 'Subtle',
      name: '说明',
      basedOn: 'Normal',
      quickFormat: true,
      run: { color: '55514A', size: points(9.5) },
      paragraph: { spacing: leading(15) },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { font: hei, size: points(10.5), bold: true },
      paragraph: { spacing: { before: twips(10), after: twips(4), ...leading(16) }, keepNext: true },
    },
    {
      id: 'Diagram',
      name: '流向图文字',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: points(8.5) },
      paragraph: { spacing: { ...leading(12.5), after: 0 } },
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: { spacing: { ...leading(17), after: twips(2) } },
    },
    {
      id: 'Translation',
      name: '译文',
      basedOn: 'Normal',
      quickFormat: true,
      run: { color: '55514A', size: points(9.5) },
      paragraph: { spacing: leading(15) },
    },
    {
      id: 'Verdict',
      name: '结论',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: hei, size: points(14), bold: true },
      paragraph: { spacing: { before: twips(4), after: twips(8), ...leading(21) }, keepNext: true },
    },
    {
      id: 'Notice',
      name: '提示',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: points(9.5) },
      paragraph: { spacing: { ...leading(15), after: twips(3) }, indent: { left: twips(8), right: twips(8) } },
    },
    {
      id: 'Cell',
      name: '表格文字',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: points(9.5) },
      paragraph: { spacing: { ...leading(15), after: 0 } },
    },
  ],
});
