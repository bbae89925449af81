import { View } from '@react-pdf/renderer';
import type { TableBlock } from '../../../lib/report/model';
import { SetLines } from '../lines';
import { columnWidth, ink, type Style, styles } from '../theme';
import { typeset } from '../typeset';

const PADDING = 6;
const LONGEST_KEPT = 14;

/** A table whose header repeats on every page it reaches. Small rows are never split. */
export function Table({ block }: { readonly block: TableBlock }) {
  const total = block.weights.reduce((sum, weight) => sum + weight, 0);
  const widths = block.weights.map((weight) => (weight / total) * columnWidth);
  return (
    <View style={{ marginVertical: 6 }}>
      <Row cells={block.header} widths={widths} style={styles.tableHead} head />
      {block.rows.map((cells, index) => (
        <Row key={`${index} ${cells[0]}`} cells={cells} widths={widths} style={styles.cell} />
      ))}
    </View>
  );
}

type RowProps = {
  readonly cells: readonly string[];
  readonly widths: readonly number[];
  readonly style: Style;
  readonly head?: true;
};

function Row({ cells, widths, style, head }: RowProps) {
  const set = cells.map((text, index) => typeset(text, style, (widths[index] ?? 0) - 2 * PADDING));
  const keep = head === true || Math.max(...set.map(({ lines }) => lines.length)) <= LONGEST_KEPT;
  return (
    <View
      {...(head ? { fixed: true } : {})}
      {...(keep ? { wrap: false } : {})}
      style={{
        flexDirection: 'row',
        borderBottomWidth: head ? 0.8 : 0.5,
        borderBottomColor: head ? ink.rule : ink.line,
        ...(head ? { backgroundColor: ink.sunk } : {}),
      }}
    >
      {set.map((paragraph, index) => (
        <View key={`${index}`} style={{ width: widths[index] ?? 0, paddingVertical: head ? 4 : 5, paddingHorizontal: PADDING }}>
          <SetLines paragraph={paragraph} style={style} width={(widths[index] ?? 0) - 2 * PADDING} />
        </View>
      ))}
    </View>
  );
}
