import { columnWidth, ink, type Style } from '../theme';
import { linesHeight, type Paragraph, pieces, typeset } from '../typeset';
import type { Unit } from '../unit';

/** Rows up to this many lines are never split. */
const LONGEST_KEPT = 14;
/** Space at the sides of a cell. */
const SIDE = 6;
/** Room for the rules above and below. */
const RULES = 1.3;

type Said = { readonly paragraph: Paragraph; readonly style: Style };
export type Cell = { readonly paragraphs: readonly Said[]; readonly width: number };

/** The size of a translation below its original, and its leading, as shares of those of the original. */
const LESS = { size: 0.9, leading: 0.86 } as const;
const han = /\p{Script=Han}/u;

/** Texts set as a cell of a row; in `both` languages the English lines are set more quietly below the Chinese ones. */
export function cellOf(texts: readonly string[], style: Style, width: number, both?: true): Cell {
  const quiet: Style = { ...style, size: style.size * LESS.size, leading: style.leading * LESS.leading };
  const set = (text: string, look: Style): Said => ({ paragraph: typeset(text, look, width), style: look });
  if (!both) return { paragraphs: texts.map((text) => set(text, style)), width };
  const lines = texts.flatMap((text) => text.split('\n'));
  const said = lines.map((line, index) => set(line, index > 0 && line !== '' && !han.test(line) ? quiet : style));
  return { paragraphs: said, width };
}

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
    pieces: cell.paragraphs.flatMap(({ paragraph, style }) =>
      pieces(paragraph, LONGEST_KEPT).map((piece) => ({ paragraph: piece, style })),
    ),
  }));
  const slots = parts.map(({ pieces: all }) => slotted(all));
  const count = Math.max(1, ...slots.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => {
    const contents = parts.map((cell, column) => ({ ...cell, paragraphs: slots[column]?.[index] ?? [] }));
    return rowUnit(contents, { ...look, above: look.above && index === 0, below: look.below && index === count - 1 });
  });
}

/** Groups pieces so that each group has at most the kept number of lines. */
function slotted(all: readonly Said[]): Said[][] {
  const groups: Said[][] = [];
  let lines = LONGEST_KEPT + 1;
  for (const piece of all) {
    lines += piece.paragraph.lines.length;
    const group = groups.at(-1);
    if (group && lines <= LONGEST_KEPT + 1) group.push(piece);
    else {
      groups.push([piece]);
      lines = piece.paragraph.lines.length;
    }
  }
  return groups;
}

function rowUnit(cells: readonly Cell[], look: RowLook): Unit {
  const heights = cells.map(({ paragraphs }) =>
    paragraphs.reduce((sum, { paragraph, style }) => sum + linesHeight(paragraph, style), 0),
  );
  const height = Math.max(...heights) + 2 * look.padding + RULES;
  const rule = look.ruleBelow ?? { width: 0.5, color: ink.line };
  return {
    height,
    draw: (pen, x, y) => {
      if (look.fill) pen.box(x, y, columnWidth, height, { fill: look.fill });
      if (look.above) pen.rule(x, y, columnWidth, 0.5, ink.line);
      let left = x;
      for (const { paragraphs, width } of cells) {
        let top = y + look.padding + (look.above ? 0.5 : 0);
        for (const { paragraph, style } of paragraphs) {
          pen.lines(paragraph, style, left + SIDE, top);
          top += linesHeight(paragraph, style);
        }
        left += width + 2 * SIDE;
      }
      if (look.below) pen.rule(x, y + height - rule.width, columnWidth, rule.width, rule.color);
    },
  };
}
