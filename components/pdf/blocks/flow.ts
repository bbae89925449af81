import type { FlowBlock, FlowStage } from '../../../lib/report/model';
import type { Pen } from '../pen';
import { columnHeight, columnWidth, ink, styles } from '../theme';
import { linesHeight, typeset } from '../typeset';
import type { Unit } from '../unit';
import { type Drawing, flowLayout, type Shape, SMALLEST } from './flow-layout';

/** Sizes of type tried in turn until the diagram fits one page; below the last nobody reads it on paper, and it goes on overleaf. */
const SIZES = [8.4, 7.9, SMALLEST] as const;
const OVERLEAF = 8.4;
const HEAD = 3.2;
/** Paler than other grounds, so that the marks stand out on it. */
const GROUND = '#fbfaf7';
const GAP = 6;

/** The data-flow diagram: boxes and arrows as vectors, every word as text. Its notes stand above it; what does not fit one page goes on overleaf. */
export function flowUnits(block: FlowBlock): Unit[] {
  const set = [
    { paragraph: typeset(block.title, styles.section, columnWidth), style: styles.section },
    ...block.notes.map((note) => ({ paragraph: typeset(note, styles.note, columnWidth), style: styles.note })),
  ];
  const above = set.reduce((sum, { paragraph, style }) => sum + linesHeight(paragraph, style), GAP);
  const [first, ...rest] = drawings(block, columnHeight - above);
  if (!first) return [];
  return [
    {
      height: above + first.height,
      space: 14,
      draw: (pen, x, y) => {
        let top = y;
        for (const { paragraph, style } of set) {
          pen.lines(paragraph, style, x, top);
          top += linesHeight(paragraph, style);
        }
        drawFlow(pen, first, x, top + GAP);
      },
    },
    ...rest.map(
      (drawing): Unit => ({
        height: drawing.height,
        draw: (pen, x, y) => drawFlow(pen, drawing, x, y),
      }),
    ),
  ];
}

/** One drawing where a size of type lets it fit, else one for each stage: then pages are filled stage by stage. */
function drawings(block: FlowBlock, room: number): Drawing[] {
  for (const size of SIZES) {
    const drawing = flowLayout(block, size);
    if (drawing.height <= room) return [drawing];
  }
  const stages = block.stages.flatMap((stage) => lowStages(stage, room));
  return stages.map((stage) => flowLayout({ ...block, stages: [stage] }, OVERLEAF));
}

/** A stage, its recipients shared out over several boxes of its name where all of them would not fit a page. */
function lowStages(stage: FlowStage, room: number): FlowStage[] {
  const alone: FlowBlock = { kind: 'flow', title: '', notes: [], stages: [stage] };
  const { branches, box } = stage;
  if (branches.length < 2 || flowLayout(alone, OVERLEAF).height <= room) return [stage];
  const half = Math.ceil(branches.length / 2);
  const rest: FlowStage = { ...stage, into: null, box: { ...box, facts: [] }, branches: branches.slice(half) };
  return [{ ...stage, branches: branches.slice(0, half) }, rest].flatMap((part) => lowStages(part, room));
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
