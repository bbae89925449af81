import type { FlowBlock } from '../../../lib/report/model';
import type { Pen } from '../pen';
import { columnHeight, columnWidth, ink, styles } from '../theme';
import { linesHeight, typeset } from '../typeset';
import type { Unit } from '../unit';
import { type Drawing, flowLayout, type Shape } from './flow-layout';

/** Sizes of type tried in turn until the diagram fits one page. */
const SIZES = [8.4, 7.9, 7.4, 6.9, 6.4, 5.9, 5.4, 4.9] as const;
const HEAD = 3.2;
/** Paler than other grounds, so that the marks stand out on it. */
const GROUND = '#fbfaf7';
const GAP = 6;

/** The data-flow diagram on one page: boxes and arrows as vectors, every word as text. Its notes stand above it. */
export function flowUnits(block: FlowBlock): Unit[] {
  const set = [
    { paragraph: typeset(block.title, styles.section, columnWidth), style: styles.section },
    ...block.notes.map((note) => ({ paragraph: typeset(note, styles.note, columnWidth), style: styles.note })),
  ];
  const above = set.reduce((sum, { paragraph, style }) => sum + linesHeight(paragraph, style), GAP);
  const drawing = fitting(block, columnHeight - above);
  return [
    {
      height: above + drawing.height,
      space: 14,
      draw: (pen, x, y) => {
        let top = y;
        for (const { paragraph, style } of set) {
          pen.lines(paragraph, style, x, top);
          top += linesHeight(paragraph, style);
        }
        drawFlow(pen, drawing, x, top + GAP);
      },
    },
  ];
}

function fitting(block: FlowBlock, room: number): Drawing {
  const least = flowLayout(block, SIZES[SIZES.length - 1] as number);
  for (const size of SIZES) {
    const drawing = flowLayout(block, size);
    if (drawing.height <= room) return drawing;
  }
  return least;
}

function drawFlow(pen: Pen, { shapes, labels }: Drawing, left: number, top: number): void {
  for (const shape of shapes) drawShape(pen, shape, left, top);
  for (const { x, y, paragraph, style } of labels) pen.lines(paragraph, style, left + x, top + y);
}

function drawShape(pen: Pen, shape: Shape, left: number, top: number): void {
  if (shape.kind === 'line') {
    drawArrow(pen, shape, left, top);
    return;
  }
  const [x, y, width, height] = [left + shape.x, top + shape.y, shape.width, shape.height];
  if (shape.kind === 'chip') pen.box(x, y, width, height, { fill: shape.fill, radius: 2 });
  else if (shape.kind === 'frame') pen.box(x, y, width, height, { fill: ink.sunk, radius: 4 });
  else {
    const edge = { radius: 4, thickness: 0.8, ...(shape.open ? { dash: [3, 2] as const } : {}) };
    const fill = shape.open ? ink.paper : GROUND;
    pen.box(x + 0.5, y + 0.5, width - 1, height - 1, { ...edge, fill, stroke: shape.open ? ink.soft : ink.rule });
  }
}

function drawArrow(pen: Pen, { from, to, head }: Extract<Shape, { kind: 'line' }>, left: number, top: number): void {
  const [x1, y1, x2, y2] = [left + from[0], top + from[1], left + to[0], top + to[1]];
  const down = x1 === x2;
  const [endX, endY] = head ? (down ? [x2, y2 - HEAD] : [x2 - HEAD, y2]) : [x2, y2];
  pen.path(`M ${x1} ${y1} L ${endX} ${endY}`, { stroke: ink.blue, thickness: 1.1 });
  if (!head) return;
  const base = down
    ? `M ${x2 - HEAD} ${y2 - 2 * HEAD} L ${x2 + HEAD} ${y2 - 2 * HEAD}`
    : `M ${x2 - 2 * HEAD} ${y2 - HEAD} L ${x2 - 2 * HEAD} ${y2 + HEAD}`;
  pen.path(`${base} L ${x2} ${y2} Z`, { fill: ink.blue });
}
