import { gapMarks } from '../../lib/report/gap-marks';
import { fullOpening, halfInk, isSpace, isWide } from './characters';
import type { FontFile } from './font-file';
import { between, charAt, lastChar, type Setting, type Shaped, shape, wordEnd } from './shape';

/** Text of one font set in one go, `spread` ems added after each of its glyphs. */
export type Run = {
  readonly font: FontFile;
  readonly text: string;
  readonly spread: number;
  /** From the start of the line, in ems. */
  readonly x: number;
  /** Stands on a ground of this width in ems: a sign that cannot be shown, or what is still missing. */
  readonly box?: number;
};

/** A mark of full width gives up at most so much where a line is tight, in ems. */
export const GIVE = 0.25;
/** Lines are spread to the column by at most so much at each place, in ems; what needs more stays ragged. */
const MOST_SPREAD = 0.07;
const placeholder = /〔U\+[0-9A-F]{4,6}〕/g;
const NOTHING: readonly Ground[] = [];

/** A stretch of a text on a ground of its own: a placeholder, or what is still missing. */
type Ground = { readonly start: number; readonly end: number };

/** The stretches of a whole text that stand on a ground: signs that cannot be shown, gaps, blanks to fill in by hand. */
export function groundsOf(text: string): readonly Ground[] {
  const signs = text.includes('〔U+') ? [...text.matchAll(placeholder)] : [];
  const gaps: Ground[] = [];
  let at = 0;
  for (const piece of gapMarks(text)) {
    if (piece.gap) gaps.push({ start: at, end: at + piece.text.length });
    at += piece.text.length;
  }
  if (signs.length + gaps.length === 0) return NOTHING;
  return [...signs.map(({ index, 0: sign }) => ({ start: index, end: index + sign.length })), ...gaps];
}

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
export function lineRuns(
  text: string,
  [start, stop]: readonly [number, number],
  setting: Setting & { readonly grounds: readonly Ground[] },
  room: number,
  spread: boolean,
): Run[] {
  const givers = room < 0 ? count(text, start, stop, (whole, at) => gives(whole, at, setting.wideQuotes)) : 0;
  const squeeze = givers > 0 ? Math.max(-GIVE, room / givers) : 0;
  const places = spread && room > 0 ? count(text, start, stop, spreads) : 0;
  const each = places > 0 && room / places <= MOST_SPREAD ? room / places : 0;
  const line = new LineOfRuns();
  let at = start;
  while (at < stop) {
    const end = wordEnd(text, at, setting.strongLength, stop);
    const boxed = setting.grounds.find((ground) => ground.start <= at && at < ground.end)?.start ?? -1;
    for (const shaped of shape(text, at, end, setting)) line.add(shaped, boxed);
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

type Open = { font: FontFile; plain: boolean; text: string; spread: number; glyphs: number; x: number; boxed: number };

/** Joins what lies beside each other into runs, as long as the same is added after each glyph of a run but its last. */
class LineOfRuns {
  private readonly open: Open[] = [];
  private x = 0;
  private added = 0;

  /** Text shaped in one font; `boxed` names the placeholder it belongs to, or is negative. */
  add({ font, text, glyphs, advance, plain }: Shaped, boxed: number): void {
    const run = this.open.at(-1);
    const spread = glyphs > 1 ? 0 : this.added;
    const even = run?.glyphs === 1 ? glyphs === 1 || this.added === 0 : run?.spread === this.added && run.spread === spread;
    if (run?.font === font && run.plain === plain && run.boxed === boxed && even) {
      run.text += text;
      run.spread = this.added;
      run.glyphs += glyphs;
    } else this.open.push({ font, plain, text, spread: 0, glyphs, x: this.x, boxed });
    this.x += advance;
    this.added = 0;
  }

  widen(by: number): void {
    this.added = Math.round(by * 1000) / 1000;
    this.x += this.added;
  }

  runs(): Run[] {
    return this.open.map(({ font, text, spread, x, boxed }, index) => {
      const run = { font, text, spread, x };
      if (boxed < 0) return run;
      const next = this.open[index + 1]?.x ?? this.x;
      return { ...run, box: next - run.x };
    });
  }
}
