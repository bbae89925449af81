import { fullOpening, halfInk, isSpace, isWide } from './characters';
import type { FontFile, Glyph } from './font-file';
import { between, charAt, lastChar, type Placed, type Setting, shape, wordEnd } from './shape';

/** Glyphs of one font in a row; `after[i]` is what is added to the advance of glyph i, in thousandths of an em. */
export type Run = {
  readonly font: FontFile;
  readonly glyphs: readonly Glyph[];
  readonly after: readonly number[];
  /** From the start of the line, in ems. */
  readonly x: number;
  /** Raised by so much, in ems. */
  readonly rise: number;
  /** A placeholder for a sign that cannot be shown, of this width in ems. */
  readonly box?: number;
};

/** A mark of full width gives up at most so much where a line is tight, in ems. */
export const GIVE = 0.25;
/** Lines are spread to the column by at most so much at each place, in ems; what needs more stays ragged. */
const MOST_SPREAD = 0.07;
const placeholder = /〔U\+[0-9A-F]{4,6}〕/g;

/** Whether the character can give up some of its blank half. */
export function gives(text: string, at: number, wideQuotes: boolean): boolean {
  const char = text[at] ?? '';
  const next = text[at + 1] ?? '';
  return halfInk.has(char) && next !== '' && next !== '\n' && between(char, next, wideQuotes) >= 0;
}

/**
 * The glyphs of one line, `stop` being the end of what is visible. `room` is what is left of the column in ems when its
 * ink is set naturally: where it is negative, marks give way; where it is positive and the line goes on, it is spread.
 */
export function lineRuns(text: string, start: number, stop: number, setting: Setting, room: number, spread: boolean): Run[] {
  const givers = room < 0 ? count(text, start, stop, (whole, at) => gives(whole, at, setting.wideQuotes)) : 0;
  const squeeze = givers > 0 ? Math.max(-GIVE, room / givers) : 0;
  const places = spread && room > 0 ? count(text, start, stop, spreads) : 0;
  const each = places > 0 && room / places <= MOST_SPREAD ? room / places : 0;
  const boxes = text.includes('〔U+') ? [...text.slice(start, stop).matchAll(placeholder)] : [];
  const line = new LineOfRuns();
  let at = start;
  while (at < stop) {
    const end = wordEnd(text, at, setting.strongLength, stop);
    const box = boxes.find(({ index, 0: found }) => start + index <= at && at < start + index + found.length);
    const boxed = box === undefined ? -1 : start + box.index;
    for (const { font, placed } of shape(text, at, end, setting)) line.add(font, placed, boxed);
    if (end < stop) {
      const beside = between(lastChar(text, end), charAt(text, end), setting.wideQuotes);
      line.widen(beside + (gives(text, end - 1, setting.wideQuotes) ? squeeze : 0) + (spreads(text, end - 1) ? each : 0));
    }
    at = end;
  }
  return line.runs();
}

/** Whether a line may be spread after this unit: beside Chinese, and at spaces. */
function spreads(text: string, at: number): boolean {
  const next = charAt(text, at + 1);
  if (/[\udc00-\udfff]/.test(next)) return false;
  const char = lastChar(text, at + 1);
  if (fullOpening.has(char)) return false;
  return isWide(char) || isWide(next) || isSpace(char);
}

function count(text: string, start: number, stop: number, what: (text: string, at: number) => boolean): number {
  let found = 0;
  for (let at = start; at < stop - 1; at += 1) if (what(text, at)) found += 1;
  return found;
}

type Open = { font: FontFile; glyphs: Glyph[]; after: number[]; x: number; rise: number; boxed: number };

class LineOfRuns {
  private readonly open: Open[] = [];
  private x = 0;

  /** Glyphs of one font; `boxed` names the placeholder they belong to, or is negative. */
  add(font: FontFile, placed: readonly Placed[], boxed: number): void {
    for (const { glyph, advance, dx, dy } of placed) {
      let run = this.open.at(-1);
      if (run?.font !== font || run.boxed !== boxed || run.rise !== dy || dx !== 0) {
        run = { font, glyphs: [], after: [], x: this.x + dx, rise: dy, boxed };
        this.open.push(run);
      }
      run.glyphs.push(glyph);
      run.after.push(Math.round((advance - dx) * 1000 - (glyph.advanceWidth / font.unitsPerEm) * 1000));
      this.x += advance;
    }
  }

  widen(by: number): void {
    const run = this.open.at(-1);
    if (by === 0 || !run) return;
    const last = run.after.length - 1;
    const rounded = Math.round(by * 1000);
    run.after[last] = (run.after[last] ?? 0) + rounded;
    this.x += rounded / 1000;
  }

  runs(): Run[] {
    return this.open.map(({ boxed, ...run }, index) => {
      if (boxed < 0) return run;
      const next = this.open[index + 1]?.x ?? this.x;
      return { ...run, box: next - run.x };
    });
  }
}
