import type { BandBlock, RangeBlock } from '../../../lib/report/model';
import { columnWidth, ink, styles, tones } from '../theme';
import { linesHeight, typeset } from '../typeset';
import { kept, spaced, type Unit } from '../unit';

/** The overall level as a scale; the levels the verdict spans are filled and named in bold. */
export function rangeUnits(block: RangeBlock): Unit[] {
  const width = (columnWidth - (block.levels.length - 1) * 3) / block.levels.length;
  const set = block.levels.map((level, index) => {
    const within = index >= block.from && index <= block.to;
    const { solid } = tones[level.tone];
    const style = within ? { ...styles.note, bold: true as const, color: solid } : { ...styles.note, color: ink.faint };
    return { style, bar: within ? solid : ink.line, paragraph: typeset(level.text, style, width - 8) };
  });
  const height = 10 + Math.max(...set.map(({ paragraph, style }) => linesHeight(paragraph, style))) + 12;
  return [
    {
      height,
      draw: (pen, x, y) =>
        set.forEach(({ style, bar, paragraph }, index) => {
          const left = x + index * (width + 3);
          pen.box(left, y, width, 6, { fill: bar });
          pen.lines(paragraph, style, left, y + 10);
        }),
    },
  ];
}

const LABEL = 200;
const VALUE = 62;
const TRACK = columnWidth - LABEL - VALUE - 20;
const THINNEST = 3;

/** Scores as bands on a track of 0-100, with the figures beside them, on one page. */
export function bandUnits(block: BandBlock): Unit[] {
  const units = block.rows.map(({ label, low, high, text }): Unit => {
    const length = Math.max(THINNEST, ((high - low) / 100) * TRACK);
    const left = Math.min((low / 100) * TRACK, TRACK - length);
    const name = typeset(label, styles.cell, LABEL - 8);
    const value = typeset(text, styles.cell, VALUE);
    const height = linesHeight(name, styles.cell) + 8;
    return {
      height,
      draw: (pen, x, y) => {
        const middle = y + height / 2;
        pen.rule(x, y, columnWidth, 0.5, ink.line);
        pen.lines(name, styles.cell, x, y + 4);
        pen.box(x + LABEL, middle - 3, TRACK, 6, { fill: '#efece5', radius: 3 });
        pen.box(x + LABEL + left, middle - 3, length, 6, { fill: ink.blue, radius: 3 });
        pen.lines(value, styles.cell, x + columnWidth - VALUE, middle - linesHeight(value, styles.cell) / 2, VALUE, 'right');
      },
    };
  });
  return kept(spaced(units, 6));
}
