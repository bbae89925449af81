import type { Tone } from '../../lib/report/model';

/** A4 in points, with the margins of the sheet. */
export const page = { width: 595.28, height: 841.89, top: 62, bottom: 58, side: 54 } as const;

/** Width of the text column in points. */
export const columnWidth = page.width - 2 * page.side;

/** Height of the text column in points. */
export const columnHeight = page.height - page.top - page.bottom;

/** Ink on paper; colour only for meaning. */
export const ink = {
  text: '#1c1b19',
  soft: '#55514a',
  faint: '#857f74',
  line: '#e4dfd4',
  rule: '#d3ccbd',
  sunk: '#f6f4ee',
  blue: '#1f4b99',
  deepBlue: '#17397a',
  amber: '#9a5b00',
  paper: '#ffffff',
} as const;

/** Ink and wash for a word on its ground; `solid` for bars. */
export const tones: Readonly<Record<Tone, { readonly ink: string; readonly wash: string; readonly solid: string }>> = {
  prohibited: { ink: '#ffffff', wash: '#b3261e', solid: '#9d1f18' },
  high: { ink: '#b3261e', wash: '#fbeceb', solid: '#d0564c' },
  medium: { ink: '#9a5b00', wash: '#fcf2df', solid: '#b97a1f' },
  low: { ink: '#55514a', wash: '#f3f0e9', solid: '#857f74' },
  info: { ink: '#17397a', wash: '#e9effa', solid: '#1f4b99' },
  unknown: { ink: '#5b6472', wash: '#eceef1', solid: '#5b6472' },
  satisfied: { ink: '#1e6b50', wash: '#e6f3ed', solid: '#1e6b50' },
};

export type Face = 'sans' | 'serif';

/** A way of setting text. Size in points; leading as a multiple of it. Both go into every Text, never on a Page. */
export type Style = {
  readonly face: Face;
  readonly bold?: true;
  readonly size: number;
  readonly leading: number;
  readonly color: string;
};

export const styles = {
  coverTitle: { face: 'serif', bold: true, size: 30, leading: 1.4, color: ink.text },
  coverSubtitle: { face: 'sans', size: 9.8, leading: 1.5, color: ink.faint },
  seal: { face: 'sans', bold: true, size: 11.5, leading: 1.4, color: ink.text },
  chapter: { face: 'serif', bold: true, size: 16, leading: 1.4, color: ink.text },
  section: { face: 'sans', bold: true, size: 12, leading: 1.5, color: ink.text },
  subsection: { face: 'sans', bold: true, size: 10.2, leading: 1.5, color: ink.text },
  findingNumber: { face: 'sans', bold: true, size: 11.2, leading: 1.5, color: ink.blue },
  findingTitle: { face: 'sans', bold: true, size: 11, leading: 1.5, color: ink.text },
  body: { face: 'sans', size: 10.2, leading: 1.75, color: ink.text },
  verdict: { face: 'sans', bold: true, size: 14, leading: 1.55, color: ink.text },
  sheetTitle: { face: 'serif', bold: true, size: 19, leading: 1.45, color: ink.text },
  signTitle: { face: 'serif', bold: true, size: 42, leading: 1.35, color: ink.text },
  sign: { face: 'sans', size: 20, leading: 1.5, color: ink.text },
  lead: { face: 'sans', size: 10.2, leading: 1.75, color: ink.soft },
  translation: { face: 'sans', size: 9.3, leading: 1.6, color: ink.soft },
  note: { face: 'sans', size: 8.8, leading: 1.6, color: ink.soft },
  cell: { face: 'sans', size: 9.3, leading: 1.65, color: ink.text },
  cellMuted: { face: 'sans', size: 9.3, leading: 1.65, color: ink.faint },
  label: { face: 'sans', size: 9.3, leading: 1.65, color: ink.faint },
  citation: { face: 'sans', size: 9.3, leading: 1.65, color: ink.deepBlue },
  tableHead: { face: 'sans', bold: true, size: 8.8, leading: 1.5, color: ink.soft },
  tag: { face: 'sans', size: 8.3, leading: 1.4, color: ink.soft },
  furniture: { face: 'sans', size: 7.9, leading: 1.4, color: ink.faint },
  coverFact: { face: 'sans', size: 10.5, leading: 1.6, color: ink.text },
  coverLabel: { face: 'sans', size: 10.5, leading: 1.6, color: ink.faint },
  coverVerdict: { face: 'sans', bold: true, size: 10.5, leading: 1.6, color: ink.text },
} as const satisfies Record<string, Style>;
