import type { FlowBlock, FlowBox, FlowFact, FlowStage } from '../../../lib/report/model';
import { columnWidth, ink, type Style, styles, tones } from '../theme';
import { linesHeight, type Paragraph, typeset } from '../typeset';

/** A piece of the drawing, in points from its top left corner. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly open: boolean;
    }
  | {
      readonly kind: 'frame';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'chip';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
    }
  | {
      readonly kind: 'line';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly head: boolean;
    };

export type Label = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly paragraph: Paragraph;
  readonly style: Style;
};
export type Drawing = { readonly height: number; readonly shapes: readonly Shape[]; readonly labels: readonly Label[] };

type Sheet = {
  readonly shapes: Shape[];
  readonly labels: Label[];
  readonly size: number;
  readonly padding: number;
  readonly gap: number;
};

/** No type is smaller, in points. */
export const SMALLEST = 7.5;
/** Share of the size of type. */
const PADDING = 0.72;
const GUTTER = 26;
const COLUMN_GAP = 10;
const SPINE = 13;
/** Share of the width a box keeps beside a few branches and beside many, and the room for their arrows. */
const BESIDE_FEW = 0.43;
const BESIDE_MANY = 0.27;
const FEW = 2;
/** More recipients than this stand below the box, across the whole width. */
const MANY = 4;
const REACH = 26;
const BRANCH_GAP = 0.55;

/** Places the stages of a diagram below one another, each with its branches to the right, at the given size of type. */
export function flowLayout(block: FlowBlock, size: number): Drawing {
  const sheet: Sheet = { shapes: [], labels: [], size, padding: PADDING * size, gap: BRANCH_GAP * size };
  let y = 0;
  for (const stage of block.stages) {
    if (stage.into) y += arrow(stage.into.facts, y, sheet);
    y += row(stage, y, sheet);
  }
  const order = { frame: 0, box: 1, chip: 2, line: 3 } as const;
  const shapes = sheet.shapes.sort((a, b) => order[a.kind] - order[b.kind]);
  return { height: y + 2, shapes, labels: sheet.labels };
}

function row({ box, branches }: FlowStage, top: number, sheet: Sheet): number {
  if (branches.length === 0) {
    const height = boxContent(box, 0, top, columnWidth, box.facts.length > 1 ? 2 : 1, sheet);
    sheet.shapes.push({ kind: 'box', x: 0, y: top, width: columnWidth, height, open: box.open });
    return height;
  }
  if (branches.length > MANY) return below(box, branches, top, sheet);
  const many = branches.length > FEW;
  const width = columnWidth * (many ? BESIDE_MANY : BESIDE_FEW);
  const left = width + REACH;
  const own = boxContent(box, 0, top, width, 1, sheet);
  const beside = many ? grid(branches, left, top, 2, sheet) : stack(branches, [width, left], top, sheet);
  const height = Math.max(own, beside);
  sheet.shapes.push({ kind: 'box', x: 0, y: top, width, height, open: box.open });
  if (many) sheet.shapes.push({ kind: 'line', from: [width, top + 14], to: [left - 1, top + 14], head: true });
  return height;
}

/** Few recipients below one another, an arrow to each. */
function stack(branches: readonly FlowBox[], [from, left]: readonly [number, number], top: number, sheet: Sheet): number {
  const middles: number[] = [];
  let y = top;
  for (const branch of branches) {
    const height = boxContent(branch, left, y, columnWidth - left, 1, sheet);
    sheet.shapes.push({ kind: 'box', x: left, y, width: columnWidth - left, height, open: branch.open });
    middles.push(y + Math.min(height / 2, 14));
    y += height + sheet.gap;
  }
  const trunk = from + REACH * 0.4;
  const first = middles[0] ?? top;
  const last = middles.at(-1) ?? first;
  sheet.shapes.push({ kind: 'line', from: [from, first], to: [trunk, first], head: false });
  if (last > first) sheet.shapes.push({ kind: 'line', from: [trunk, first], to: [trunk, last], head: false });
  for (const middle of middles) sheet.shapes.push({ kind: 'line', from: [trunk, middle], to: [left - 1, middle], head: true });
  return y - sheet.gap - top;
}

/** A box with its recipients below it, right of the way to the next box. */
function below(box: FlowBox, branches: readonly FlowBox[], top: number, sheet: Sheet): number {
  const own = row({ id: '', into: null, box, branches: [] }, top, sheet);
  const start = top + own + sheet.gap;
  const height = own + sheet.gap + grid(branches, GUTTER, start, 3, sheet);
  sheet.shapes.push({ kind: 'line', from: [SPINE, start + 14], to: [GUTTER - 1, start + 14], head: true });
  sheet.shapes.push({ kind: 'line', from: [SPINE, top + own], to: [SPINE, top + height], head: false });
  return height;
}

/** Recipients in columns within a frame, one arrow to all of them. */
function grid(branches: readonly FlowBox[], left: number, top: number, columns: 2 | 3, sheet: Sheet): number {
  const width = (columnWidth - left - (columns + 1) * sheet.gap) / columns;
  let y = top + sheet.gap;
  for (let at = 0; at < branches.length; at += columns) {
    const level = branches
      .slice(at, at + columns)
      .map((branch, place) => ({ branch, x: left + sheet.gap + place * (width + sheet.gap) }));
    const height = Math.max(...level.map(({ branch, x }) => boxContent(branch, x, y, width, 1, sheet)));
    for (const { branch, x } of level) sheet.shapes.push({ kind: 'box', x, y, width, height, open: branch.open });
    y += height + sheet.gap;
  }
  sheet.shapes.push({ kind: 'frame', x: left, y: top, width: columnWidth - left, height: y - top });
  return y - top;
}

/** Title and facts of a box, in one or two columns; the height of the whole box. */
function boxContent(box: FlowBox, x: number, top: number, width: number, columns: 1 | 2, sheet: Sheet): number {
  const style: Style = { ...styles.findingTitle, size: sheet.size + 1.4, leading: 1.4 };
  const inner = width - 2 * sheet.padding;
  const paragraph = typeset(box.title, style, inner);
  sheet.labels.push({ x: x + sheet.padding, y: top + sheet.padding - 1, width: inner, paragraph, style });
  let y = top + sheet.padding + linesHeight(paragraph, style);
  const each = (inner - (columns - 1) * COLUMN_GAP) / columns;
  for (let at = 0; at < box.facts.length; at += columns) {
    const heights = box.facts
      .slice(at, at + columns)
      .map((fact, place) => factContent(fact, x + sheet.padding + place * (each + COLUMN_GAP), y, each, sheet));
    y += Math.max(...heights) + 1.5;
  }
  return y - top + sheet.padding - 2;
}

/** The arrow down to the next box, its facts side by side. */
function arrow(facts: readonly FlowFact[], top: number, sheet: Sheet): number {
  const width = (columnWidth - GUTTER - (facts.length - 1) * COLUMN_GAP) / facts.length;
  const heights = facts.map((fact, index) => factContent(fact, GUTTER + index * (width + COLUMN_GAP), top + 4, width, sheet));
  const height = Math.max(2 * sheet.size, ...heights) + sheet.size;
  sheet.shapes.push({ kind: 'line', from: [SPINE, top], to: [SPINE, top + height - 1], head: true });
  return height;
}

function factContent(fact: FlowFact, x: number, top: number, width: number, sheet: Sheet): number {
  const style: Style = { ...styles.cell, size: sheet.size, leading: 1.42, color: colorOf(fact) };
  const paragraph = typeset(fact.text === '' ? '' : `　${fact.text}`, style, width, fact.label);
  sheet.labels.push({ x, y: top, width, paragraph, style });
  return chips(fact, { left: x, right: x + width, top }, linesHeight(paragraph, style), paragraph, sheet);
}

/** The marks of a fact, behind a text of one line where they fit and below it otherwise; the height of text and marks. */
function chips(
  { marks }: FlowFact,
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
  textHeight: number,
  { lines, width }: Paragraph,
  sheet: Sheet,
): number {
  if (marks.length === 0) return textHeight;
  const height = sheet.size + 3.4;
  const behind = lines.length === 1;
  let [x, y] = behind ? [left + width + 5, top] : [left, top + textHeight + 1];
  for (const { text, tone } of marks) {
    const { ink: color, wash } = tones[tone];
    const style: Style = { ...styles.tag, size: Math.max(SMALLEST, sheet.size - 0.8), leading: 1.3, bold: true, color };
    const paragraph = typeset(text, style, right - left);
    const wide = paragraph.width + 8;
    if (x > left && x + wide > right) [x, y] = [left, y === top ? top + textHeight + 1 : y + height + 2];
    sheet.shapes.push({ kind: 'chip', x, y, width: wide, height, fill: wash });
    sheet.labels.push({ x: x + 4, y: y + 1, width: paragraph.width + 2, paragraph, style });
    x += wide + 4;
  }
  return Math.max(textHeight, y + height + 2 - top);
}

function colorOf({ state }: FlowFact): string {
  if (state === 'unasked') return ink.faint;
  return state === 'known' ? ink.text : tones.unknown.ink;
}
