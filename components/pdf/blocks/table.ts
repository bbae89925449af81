import type { TableBlock } from '../../../lib/report/model';
import { columnHeight, columnWidth, ink, type Style, styles } from '../theme';
import { heightOf, kept, spaced, type Unit } from '../unit';
import { type Cell, cellOf, rowUnits } from './rows';

const PADDING = 6;
/** Tables up to this share of a page stay on one page. */
const KEPT_SHARE = 0.16;

/** A table whose header, if it has one, repeats on every page it reaches; a small one stays whole. */
export function tableUnits(block: TableBlock): Unit[] {
  const total = block.weights.reduce((sum, weight) => sum + weight, 0);
  const widths = block.weights.map((weight) => (weight / total) * columnWidth - 2 * PADDING);
  const cells = (texts: readonly string[], style: Style): Cell[] =>
    widths.map((width, column) => cellOf([texts[column] ?? ''], style, width, block.both));
  const [head] =
    block.header.length === 0
      ? []
      : rowUnits(cells(block.header, styles.tableHead), {
          above: false,
          below: true,
          ruleBelow: { width: 0.8, color: ink.rule },
          fill: ink.sunk,
          padding: 4,
        });
  const rows = block.rows.flatMap((texts, index) =>
    rowUnits(cells(texts, styles.cell), { above: index === 0 && !head, below: true, padding: 4 }),
  );
  const units = head ? [{ ...head, keep: true }, ...rows.map((unit) => ({ ...unit, head }))] : rows;
  return spaced(heightOf(units) <= columnHeight * KEPT_SHARE ? kept(units) : units, 6);
}
