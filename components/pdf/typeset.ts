import { advances, charAt, lastChar } from './advances';
import { isSpace, needsGap } from './characters';
import { familiesFor, hasGlyph } from './fonts';
import { breakLines } from './line-breaks';
import { printable } from './printable';
import type { Style } from './theme';

/** A stretch of a line set alike; `gap` asks for a sliver of space after it. */
export type Run = { readonly text: string; readonly bold: boolean; readonly gap: boolean };

export type Paragraph = {
  readonly families: readonly string[];
  readonly lines: readonly (readonly Run[])[];
  /** The widest line in points. */
  readonly width: number;
};

/** Paragraphs set before, newest last: questions and article summaries recur within a report and from one to the next. */
const recent = new Map<string, Paragraph>();
const MOST_RECENT = 4000;
const LONGEST_KEPT = 400;

/** Sets a text in lines for a column of the given width in points; `strong` is a bold opening. Fonts must be loaded. */
export function typeset(text: string, style: Style, width: number, strong = ''): Paragraph {
  if (text.length + strong.length > LONGEST_KEPT) return setLines(text, style, width, strong);
  const key = `${style.face} ${style.bold === true} ${style.size} ${width} ${strong.length} ${strong}${text}`;
  let paragraph = recent.get(key);
  if (!paragraph) {
    paragraph = setLines(text, style, width, strong);
    if (recent.size >= MOST_RECENT) recent.clear();
    recent.set(key, paragraph);
  }
  return paragraph;
}

function setLines(text: string, style: Style, width: number, strong: string): Paragraph {
  const opening = printable(strong, hasGlyph);
  const whole = opening + printable(text, hasGlyph);
  const families = familiesFor(whole, style.face);
  const widths = advances(whole, style, families, opening.length);
  const span = (start: number, end: number) => (widths[end] ?? 0) - (widths[start] ?? 0);
  const lines = breakLines(whole, width, span);
  return {
    families,
    lines: lines.map(({ start, end }) => runs(whole, start, end, style.bold ? whole.length : opening.length)),
    width: lines.reduce((widest, { start, end }) => Math.max(widest, span(start, visibleEnd(whole, start, end))), 0),
  };
}

/** A paragraph cut into paragraphs of at most so many lines, with no last piece of a single line where that can be. */
export function pieces(paragraph: Paragraph, most: number): Paragraph[] {
  const { lines } = paragraph;
  if (lines.length <= most + 1) return [paragraph];
  const cut: Paragraph[] = [];
  for (let from = 0; from < lines.length; ) {
    const left = lines.length - from;
    const take = left === most + 1 ? most - 1 : Math.min(most, left);
    cut.push({ ...paragraph, lines: lines.slice(from, from + take) });
    from += take;
  }
  return cut;
}

/** The least width that needs no more lines than `width` does: for titles with lines of like length. */
export function balancedWidth(text: string, style: Style, width: number): number {
  const count = typeset(text, style, width).lines.length;
  let least = width / (count + 1);
  let enough = width;
  for (let round = 0; round < 8; round += 1) {
    const middle = (least + enough) / 2;
    if (typeset(text, style, middle).lines.length > count) least = middle;
    else enough = middle;
  }
  return enough;
}

function visibleEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && (text[last - 1] === '\n' || isSpace(text[last - 1] ?? ''))) last -= 1;
  return last;
}

/** A line cut into runs: at the end of the bold opening and after each character that takes a gap. */
function runs(text: string, start: number, end: number, boldEnd: number): Run[] {
  const stop = visibleEnd(text, start, end);
  const line: Run[] = [];
  let from = start;
  const close = (to: number, gap: boolean) => {
    if (to > from) line.push({ text: text.slice(from, to), bold: from < boldEnd, gap });
    from = to;
  };
  for (let at = start + 1; at < stop; at += 1) {
    if (at === boldEnd) close(at, false);
    const before = lastChar(text, at);
    if (!needsGap(before, charAt(text, at))) continue;
    close(at - before.length, false);
    close(at, true);
  }
  close(stop, false);
  return line;
}
