import type { MatrixBlock } from '../../../lib/report/model';
import type { Pen } from '../pen';
import { columnWidth, ink, type Style, styles, tones } from '../theme';
import { linesHeight, typeset } from '../typeset';
import type { Unit } from '../unit';

const TITLE = 20;
const ROW_LABEL = 62;
const HEAD = 34;
const GAP = 3;
const RADIUS = 7.5;
const STEP = 2 * RADIUS + 3;
const WIDTH = columnWidth * 0.82;
const CELL = (WIDTH - ROW_LABEL) / 4;
const PER_LINE = Math.floor((CELL - GAP - 6) / STEP);
const LEAST_HEIGHT = 40;

type Row = MatrixBlock['rows'][number];
type MatrixCell = Row['cells'][number];

/** A risk matrix drawn as vectors: each cell in the colour of its level and named, with the numbers that stand in it. */
export function matrixUnits(block: MatrixBlock): Unit[] {
  const title = typeset(block.title, styles.subsection, columnWidth);
  const heights = block.rows.map((row) => Math.max(LEAST_HEIGHT, ...row.cells.map(cellHeight)));
  const height = TITLE + HEAD + heights.reduce((sum, each) => sum + each + GAP, 0);
  return [
    {
      height,
      space: 12,
      draw: (pen, x, y) => {
        pen.lines(title, styles.subsection, x, y);
        drawHead(pen, block, x, y + TITLE);
        let top = y + TITLE + HEAD;
        block.rows.forEach((row, index) => {
          const rowHeight = heights[index] ?? LEAST_HEIGHT;
          const label = typeset(row.label, styles.note, ROW_LABEL - 8);
          const middle = top + (rowHeight - linesHeight(label, styles.note)) / 2;
          pen.lines(label, styles.note, x, middle, ROW_LABEL - 8, 'right');
          row.cells.forEach((cell, column) => {
            drawCell(pen, cell, x + ROW_LABEL + column * CELL, top, rowHeight);
          });
          top += rowHeight + GAP;
        });
      },
    },
  ];
}

function drawHead(pen: Pen, block: MatrixBlock, x: number, y: number): void {
  const rowsTitle = typeset(block.rowsTitle, styles.label, ROW_LABEL - 8);
  const bottom = y + HEAD - 3 - linesHeight(rowsTitle, styles.label);
  pen.lines(rowsTitle, styles.label, x, bottom, ROW_LABEL - 8, 'right');
  const down = pen.text(block.columnsTitle, styles.label, x + ROW_LABEL, y, WIDTH - ROW_LABEL, 'center');
  block.columns.forEach((column, index) => {
    pen.text(column, styles.note, x + ROW_LABEL + index * CELL, y + down, CELL - GAP, 'center');
  });
}

function cellHeight({ marks }: MatrixCell): number {
  return 19 + Math.ceil(marks.length / PER_LINE) * STEP + 3;
}

function drawCell(pen: Pen, cell: MatrixCell, x: number, y: number, height: number): void {
  const tone = tones[cell.level.tone];
  const style: Style = { ...styles.tag, color: tone.ink };
  const width = CELL - GAP;
  pen.box(x, y, width, height, { fill: tone.wash, radius: 3 });
  pen.text(cell.level.text, style, x + 6, y + 3, width - 10);
  cell.marks.forEach(({ text, dashed }, index) => {
    const left = x + 6 + (index % PER_LINE) * STEP;
    const top = y + 19 + Math.floor(index / PER_LINE) * STEP;
    const fill = dashed ? ink.paper : ink.text;
    const circle = { fill, stroke: ink.text, thickness: 0.7 };
    pen.circle(left + RADIUS, top + RADIUS, RADIUS, dashed ? { ...circle, dash: [2, 1.5] } : circle);
    const number: Style = { ...styles.tag, size: 7.5, leading: 1.35, color: dashed ? ink.text : ink.paper };
    pen.text(text, number, left, top + RADIUS - 5, 2 * RADIUS, 'center');
  });
}
