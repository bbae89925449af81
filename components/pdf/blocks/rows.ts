import { columnWidth, ink, type Style } from '../theme';
import { linesHeight, type Paragraph, pieces } from '../typeset';
import type { Unit } from '../unit';

/** Rows up to this many lines are never split. */
const LONGEST_KEPT = 14;
/** Space at the sides of a cell. */
const SIDE = 6;
/** Room for the rules above and below. */
const RULES = 1.3;

export type Cell = { readonly paragraphs: readonly Paragraph[]; readonly style: Style; readonly width: number };

type RowLook = {
  readonly above: boolean;
  readonly below: boolean;
  readonly ruleBelow?: { readonly width: number; readonly color: string };
  readonly fill?: string;
  readonly padding: number;
};

/** A ruled row of cells as units: one, or several where a cell is very long. Cells are padded at the sides alike. */
export function rowUnits(cells: readonly Cell[], look: RowLook): Unit[] {
  const parts = cells.map((cell) => ({
    ...cell,
    pieces: cell.paragraphs.flatMap((paragraph) => pieces(paragraph, LONGEST_KEPT)),
  }));
  const slots = parts.map(({ pieces: all }) => slotted(all));
  const count = Math.max(1, ...slots.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => {
    const contents = parts.map((cell, column) => ({ ...cell, paragraphs: slots[column]?.[index] ?? [] }));
    return rowUnit(contents, { ...look, above: look.above && index === 0, below: look.below && index === count - 1 });
  });
}

/** Groups pieces so that each group has at most the kept number of lines. */
function slotted(all: readonly Paragraph[]): Paragraph[][] {
  const groups: Paragraph[][] = [];
  let lines = LONGEST_KEPT + 1;
  for (const piece of all) {
    lines += piece.lines.length;
    const group = groups.at(-1);
    if (group && lines <= LONGEST_KEPT + 1) group.push(piece);
    else {
      groups.push([piece]);
      lines = piece.lines.length;
    }
  }
  return groups;
}

function rowUnit(cells: readonly Cell[], look: RowLook): Unit {
  const heights = cells.map(({ paragraphs, style }) =>
    paragraphs.reduce((sum, paragraph) => sum + linesHeight(paragraph, style), 0),
  );
  const height = Math.max(...heights) + 2 * look.padding + RULES;
  const rule = look.ruleBelow ?? { width: 0.5, color: ink.line };
  return {
    height,
    draw: (pen, x, y) => {
      if (look.fill) pen.box(x, y, columnWidth, height, { fill: look.fill });
      if (look.above) pen.rule(x, y, columnWidth, 0.5, ink.line);
      let left = x;
      for (const { paragraphs, style, width } of cells) {
        let top = y + look.padding + (look.above ? 0.5 : 0);
        for (const paragraph of paragraphs) {
          pen.lines(paragraph, style, left + SIDE, top);
          top += linesHeight(paragraph, style);
        }
        left += width + 2 * SIDE;
      }
      if (look.below) pen.rule(x, y + height - rule.width, columnWidth, rule.width, rule.color);
    },
  };
}
