import { describe, expect, it } from 'vitest';
import type { FontFile } from './font-file';
import { fontsFor, loadFonts } from './fonts';
import { type Drawn, spans } from './outline';

const GRID = 6;
/** What rounding to the grid, straightening and joining curves may move an outline by at most, in thousandths of the size. */
const NEAR = 10;
/** Each line and curve is looked at in so many parts. */
const PARTS = 6;
const sample = '鉴赢，8g&';

type Point = readonly [number, number];

/** Points along an outline as the font draws it. */
function drawn(outline: readonly Drawn[]): Point[] {
  let [from, start]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  return outline.flatMap(({ command, args }) => {
    const points: Point[] = [];
    for (let at = 0; at < args.length; at += 2) points.push([args[at] ?? 0, args[at + 1] ?? 0]);
    const begun = from;
    if (command === 'moveTo') start = points[0] ?? start;
    from = command === 'closePath' ? start : (points.at(-1) ?? from);
    return command === 'moveTo' ? [from] : curve([begun, ...(command === 'closePath' ? [start] : points)]);
  });
}

/** Points along an outline as the file says it. */
function said(outline: readonly Drawn[]): Point[] {
  let at: Point = [0, 0];
  return spans(outline, GRID).flatMap(({ from, steps }) => {
    at = plus(at, from);
    const start = at;
    const along = steps.flatMap((step) => {
      const points: Point[] = [at];
      for (let next = 0; next < step.length; next += 2)
        points.push(plus(points.at(-1) ?? at, [step[next] ?? 0, step[next + 1] ?? 0]));
      at = points.at(-1) ?? at;
      return curve(points);
    });
    const closing = curve([at, start]);
    return [...along, ...closing];
  });
}

const plus = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];

/** A line or Bézier curve as a few points. */
function curve(points: readonly Point[]): Point[] {
  return Array.from({ length: PARTS + 1 }, (_, step) => pointAt(points, step / PARTS));
}

function pointAt(points: readonly Point[], t: number): Point {
  const [first, ...rest] = points;
  if (!first || rest.length === 0) return first ?? [0, 0];
  const between = rest.map(([x, y], index): Point => {
    const [fromX, fromY] = points[index] ?? first;
    return [fromX + (x - fromX) * t, fromY + (y - fromY) * t];
  });
  return pointAt(between, t);
}

/** The square of the farthest any of these points lies from the line through those. */
function strays(these: readonly Point[], those: readonly Point[]): number {
  let farthest = 0;
  for (const point of these) {
    let nearest = Number.POSITIVE_INFINITY;
    for (let at = 1; at < those.length; at += 1)
      nearest = Math.min(nearest, square(point, those[at - 1] ?? point, those[at] ?? point));
    farthest = Math.max(farthest, nearest);
  }
  return farthest;
}

/** The square of the distance of a point from a stretch of line. */
function square([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = dx === 0 && dy === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2;
}

describe('an outline said with fewer numbers', () => {
  it.each(['sans', 'serif'] as const)('looks the same: no point of any %s glyph moves visibly', async (face) => {
    await loadFonts();
    for (const bold of [false, true]) {
      const font = fontsFor('中', face, bold)[0] as FontFile;
      const outlineOf = (char: string) => font.getGlyph(font.glyphForCodePoint(char.codePointAt(0) ?? 0).id).path.commands;
      for (const char of sample) {
        const [ours, theirs] = [said(outlineOf(char)), drawn(outlineOf(char))];
        expect(Math.max(strays(ours, theirs), strays(theirs, ours)), `${char} ${bold}`).toBeLessThanOrEqual(NEAR * NEAR);
      }
    }
  });
});
