import type { FactsBlock } from '../../../lib/report/model';
import { columnWidth, styles } from '../theme';
import { typeset } from '../typeset';
import { spaced, type Unit } from '../unit';
import { cellOf, rowUnits } from './rows';

/** Widths of the label column, of which the narrowest is taken that needs no second line. */
const NARROW = [82, 122] as const;
const WIDE = 178;

/** Label and value rows. Long labels get the wider column. */
export function factsUnits(block: FactsBlock): Unit[] {
  const fits = (width: number) => block.rows.every(({ label }) => typeset(label, styles.label, width).lines.length === 1);
  const labelWidth = NARROW.find(fits) ?? WIDE;
  const width = columnWidth - labelWidth - 24;
  const units = block.rows.flatMap(({ label, value, muted }, index) => {
    const style = muted ? styles.cellMuted : styles.cell;
    return rowUnits([cellOf([label], styles.label, labelWidth, block.both), cellOf([value], style, width, block.both)], {
      above: true,
      below: index === block.rows.length - 1,
      padding: 4,
    });
  });
  // The last row, often one to write in, never stands on a page by itself.
  return spaced(
    units.map((unit, index) => (index === units.length - 2 ? { ...unit, keep: true } : unit)),
    6,
  );
}
