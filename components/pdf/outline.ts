/** One step of an outline as fontkit tells it, in units of the font. */
export type Drawn = { readonly command: string; readonly args: readonly number[] };

type Point = readonly [number, number];
/** A line (dx, dy) or a cubic curve (three points, each from the one before), in whole units of the font. */
export type Step = readonly [number, number] | readonly [number, number, number, number, number, number];
/** A closed contour: where it starts, from where the one before ended, and its steps. */
export type Span = { readonly from: Point; readonly steps: readonly Step[] };

/** How far one cubic may lie from the quadratics it stands for, in units. */
const NEAR = 4;
/** A curve whose controls lie no farther from its chord is drawn as a line, in units. */
const FLAT = 4;

type Curve = readonly [Point, Point, Point];
type Piece = { readonly to: Point; readonly controls: readonly Point[] };

/**
 * A TrueType outline as relative lines and cubic curves. Quadratics that join without a corner at the point between their
 * controls were one curve before the font was made, and become one again where that lies close enough. Places are rounded to
 * multiples of `grid` units of the font.
 */
export function spans(outline: readonly Drawn[], grid: number): Span[] {
  const snapped = ([x, y]: Point): Point => [Math.round(x / grid) * grid, Math.round(y / grid) * grid];
  const found: Span[] = [];
  let at: Point = [0, 0];
  for (const contour of contours(outline).map(closedByLine)) {
    const start = snapped(contour.start);
    const from = minus(start, at);
    at = start;
    const steps: Step[] = [];
    for (const curve of merged(contour)) {
      if (curve.length === 1) {
        const to = snapped(curve[0]);
        if (same(to, at)) continue;
        steps.push(minus(to, at));
        at = to;
      } else {
        const [one, two, to] = [snapped(curve[0]), snapped(curve[1]), snapped(curve[2])];
        steps.push([...minus(one, at), ...minus(two, one), ...minus(to, two)]);
        at = to;
      }
    }
    const last = steps.at(-1);
    if (last?.length === 2 && same(at, start)) {
      steps.pop();
      at = [at[0] - last[0], at[1] - last[1]];
    }
    if (steps.length > 0) found.push({ from, steps });
    else at = minus(at, from);
  }
  return found;
}

type Contour = { readonly start: Point; readonly pieces: readonly Piece[] };

function contours(outline: readonly Drawn[]): Contour[] {
  const all: { start: Point; pieces: Piece[] }[] = [];
  for (const { command, args } of outline) {
    const [a = 0, b = 0, c = 0, d = 0] = args;
    if (command === 'moveTo') all.push({ start: [a, b], pieces: [] });
    else if (command === 'lineTo') all.at(-1)?.pieces.push({ to: [a, b], controls: [] });
    else if (command === 'quadraticCurveTo') addQuadratic(all.at(-1)?.pieces ?? [], [a, b], [c, d]);
    else if (command !== 'closePath') throw new Error(`A TrueType outline has no ${command}.`);
  }
  return all;
}

function addQuadratic(pieces: Piece[], control: Point, to: Point): void {
  const last = pieces.at(-1);
  const before = last?.controls.at(-1);
  const smooth = last && before && same(last.to, [(before[0] + control[0]) / 2, (before[1] + control[1]) / 2]);
  if (smooth) pieces[pieces.length - 1] = { to, controls: [...last.controls, control] };
  else pieces.push({ to, controls: [control] });
}

/** The same contour begun behind the line that takes most room to say, since the line that closes a contour need not be said. */
function closedByLine({ start, pieces }: Contour): Contour {
  const round = same(pieces.at(-1)?.to ?? start, start) ? pieces : [...pieces, { to: start, controls: [] }];
  let [from, chosen, most] = [start, -1, 0];
  for (const [index, { to, controls }] of round.entries()) {
    const [dx, dy] = minus(to, from);
    const room = Math.abs(dx) + Math.abs(dy) + (dx !== 0 && dy !== 0 ? SLANTED : 0);
    if (controls.length === 0 && room > most) [chosen, most] = [index, room];
    from = to;
  }
  const begin = round[chosen]?.to ?? start;
  return { start: begin, pieces: [...round.slice(chosen + 1), ...round.slice(0, chosen + 1)] };
}

/** A slanted line takes two numbers, an upright or level one a single one: longer than any line. */
const SLANTED = 10_000;

function merged({ start, pieces }: Contour): (readonly [Point] | Curve)[] {
  let from = start;
  return pieces.flatMap(({ to, controls }): (readonly [Point] | Curve)[] => {
    const begun = from;
    from = to;
    if (controls.length === 0) return [[to]];
    const curves = cubics(begun, controls, to);
    return curves.map((curve, index) => (isFlat(curves[index - 1]?.[2] ?? begun, curve) ? [curve[2]] : curve));
  });
}

function isFlat(from: Point, [one, two, to]: Curve): boolean {
  const [dx, dy] = minus(to, from);
  const off = (point: Point) => Math.abs((point[0] - from[0]) * dy - (point[1] - from[1]) * dx);
  return (dx !== 0 || dy !== 0) && Math.max(off(one), off(two)) <= FLAT * Math.hypot(dx, dy);
}

/** A chain of quadratics as one cubic, or as several where one would stray too far. */
function cubics(from: Point, controls: readonly Point[], to: Point): Curve[] {
  const count = controls.length;
  const [first, last] = [controls[0] ?? from, controls[count - 1] ?? to];
  const reach = (2 * count) / 3;
  const cubic: Curve = [along(from, first, reach), along(to, last, reach), to];
  if (count === 1 || strays(from, controls, to, cubic) <= NEAR) return [cubic];
  const half = Math.ceil(count / 2);
  const [before, after] = [controls[half - 1] ?? to, controls[half] ?? to];
  const middle: Point = [(before[0] + after[0]) / 2, (before[1] + after[1]) / 2];
  return [...cubics(from, controls.slice(0, half), middle), ...cubics(middle, controls.slice(half), to)];
}

/** The farthest a cubic lies from a chain of quadratics, at their joints and middles. */
function strays(from: Point, controls: readonly Point[], to: Point, [one, two, end]: Curve): number {
  const count = controls.length;
  let farthest = 0;
  let begun = from;
  controls.forEach((control, index) => {
    const next = controls[index + 1];
    const joint: Point = next ? [(control[0] + next[0]) / 2, (control[1] + next[1]) / 2] : to;
    const middle: Point = [(begun[0] + 2 * control[0] + joint[0]) / 4, (begun[1] + 2 * control[1] + joint[1]) / 4];
    for (const [t, place] of [
      [(index + 0.5) / count, middle],
      [(index + 1) / count, joint],
    ] as const) {
      const u = 1 - t;
      const on = (axis: 0 | 1) =>
        u * u * u * from[axis] + 3 * u * u * t * one[axis] + 3 * u * t * t * two[axis] + t * t * t * end[axis];
      farthest = Math.max(farthest, Math.hypot(on(0) - place[0], on(1) - place[1]));
    }
    begun = joint;
  });
  return farthest;
}

const along = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];
const minus = (a: Point, b: Point): readonly [number, number] => [a[0] - b[0], a[1] - b[1]];
const same = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1];
