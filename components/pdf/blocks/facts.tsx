import { View } from '@react-pdf/renderer';
import type { FactsBlock } from '../../../lib/report/model';
import { Lines } from '../lines';
import { columnWidth, styles } from '../theme';
import { typeset } from '../typeset';
import { LabelledRow } from './label';

const NARROW = 92;
const WIDE = 190;
const LONGEST_KEPT = 12;

/** Label and value rows. Long labels get the wider column. */
export function Facts({ block }: { readonly block: FactsBlock }) {
  const short = block.rows.every(({ label }) => typeset(label, styles.label, NARROW - 10).lines.length === 1);
  const labelWidth = short ? NARROW : WIDE;
  const width = columnWidth - labelWidth - 12;
  return (
    <View style={{ marginVertical: 6 }}>
      {block.rows.map(({ label, value, muted }, index) => (
        <LabelledRow
          key={label}
          label={label}
          labelWidth={labelWidth}
          keep={typeset(value, styles.cell, width).lines.length <= LONGEST_KEPT}
          last={index === block.rows.length - 1}
        >
          <Lines text={value} style={muted ? styles.cellMuted : styles.cell} width={width} />
        </LabelledRow>
      ))}
    </View>
  );
}
