import { halfInk, isSpace } from './characters';
import { drawnAs, fontsFor, setsChinese } from './fonts';
import { breakLines } from './line-breaks';
import { GIVE, gives, groundsOf, lineRuns, type Run } from './line-runs';
import { printable } from './printable';
import { advances } from './shape';
import type { Style } from './theme';

/** A line that is set: its glyphs and the width of its ink in points, unstretched. */
export type SetLine = { readonly runs: readonly Run[]; readonly width: number };

export type Paragraph = {
  readonly lines: readonly SetLine[];
  /** The widest line in points. */
  readonly width: number;
};

/** Paragraphs set before, newest last: questions and article summaries recur within a report and from one to the next. */
const recent = new Map<string, Paragraph>();
const MOST_RECENT = 6000;
const LONGEST_KEPT = 400;
/** No line of any column here holds more characters. */
const LONGEST_LINE = 200;

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
  const opening = printable(strong, drawnAs);
  const whole = opening + printable(text, drawnAs);
  const setting = {
    fonts: fontsFor(whole, style.face, style.bold === true),
    strong: fontsFor(whole, style.face, true),
    strongLength: opening.length,
    wideQuotes: setsChinese(whole, style.face),
    grounds: groundsOf(whole),
  };
  const widths = advances(whole, setting);
  const tight = slack(whole, setting.wideQuotes);
  const column = width / style.size;
  const span = (start: number, end: number) => (widths[end] ?? 0) - (widths[start] ?? 0);
  const give = (start: number, end: number) => ((tight[end - 1] ?? 0) - (tight[start] ?? 0)) * GIVE;
  const spreads = /\p{Script=Han}/u.test(whole);
  const lines = breakLines(whole, column, span, give).map(({ start, end }): SetLine => {
    const stop = visibleEnd(whole, start, end);
    if (stop === start) return { runs: [], width: 0 };
    const goesOn = end < whole.length && whole[end - 1] !== '\n';
    const natural = span(start, stop);
    const hangs = stop - start > 1 && halfInk.has(whole[stop - 1] ?? '') ? 0.5 : 0;
    const room = column - (natural - hangs);
    const set = Math.min(natural, column + hangs);
    return { runs: lineRuns(whole, [start, stop], setting, room, goesOn && spreads), width: set * style.size };
  });
  return { lines, width: lines.reduce((widest, line) => Math.max(widest, line.width), 0) };
}

/** For each offset how many marks before it can give way. */
function slack(text: string, wideQuotes: boolean): Uint32Array {
  const before = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) before[at + 1] = (before[at] ?? 0) + (gives(text, at, wideQuotes) ? 1 : 0);
  return before;
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

/** A text in at most so many lines; a longer one ends in an ellipsis. For places that cannot grow. */
export function shortened(text: string, style: Style, width: number, most: number): Paragraph {
  const chars = Array.from(text).slice(0, most * LONGEST_LINE);
  const whole = typeset(chars.join(''), style, width);
  if (whole.lines.length <= most && chars.length === Array.from(text).length) return whole;
  const cut = (length: number) => typeset(`${chars.slice(0, length).join('')}…`, style, width);
  let [fits, fails] = [0, chars.length + 1];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (cut(middle).lines.length <= most) fits = middle;
    else fails = middle;
  }
  return cut(fits);
}

/** The height of set lines in points. */
export function linesHeight(paragraph: Paragraph, style: Style): number {
  return paragraph.lines.length * style.size * style.leading;
}

function visibleEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && (text[last - 1] === '\n' || isSpace(text[last - 1] ?? ''))) last -= 1;
  return last;
}
