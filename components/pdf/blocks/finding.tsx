import { View } from '@react-pdf/renderer';
import type { FindingBlock, FindingRow } from '../../../lib/report/model';
import { Lines, SetLines } from '../lines';
import { columnWidth, styles } from '../theme';
import { typeset } from '../typeset';
import { LabelledRow, TagLabel, tagWidth } from './label';

const LABEL = 78;
const VALUE = columnWidth - LABEL - 12;
const LONGEST_KEPT = 14;

/** A finding: number, title and severity, then its rows. The title stays with the first row. */
export function FindingCard({ block }: { readonly block: FindingBlock }) {
  const [first, ...rest] = block.rows;
  return (
    <View
      id={block.id}
      bookmark={{ title: `${block.number} ${block.title}`, expanded: false }}
      style={{ marginTop: 12, marginBottom: 8 }}
    >
      <View wrap={false}>
        <Head block={block} />
        {first ? <Row row={first} last={rest.length === 0} keep={false} /> : null}
      </View>
      {rest.map((row, index) => (
        <Row key={row.label} row={row} last={index === rest.length - 1} keep />
      ))}
    </View>
  );
}

function Head({ block }: { readonly block: FindingBlock }) {
  const number = typeset(block.number, styles.findingNumber, 60);
  const numberWidth = number.width + 8;
  const width = columnWidth - numberWidth - tagWidth(block.tag) - 12;
  return (
    <View style={{ flexDirection: 'row', alignItems: 'flex-start', marginBottom: 4 }}>
      <View style={{ width: numberWidth }}>
        <SetLines paragraph={number} style={styles.findingNumber} width={numberWidth} />
      </View>
      <View style={{ width }}>
        <Lines text={block.title} style={styles.findingTitle} width={width} />
      </View>
      <View style={{ marginLeft: 'auto', marginTop: 1 }}>
        <TagLabel tag={block.tag} />
      </View>
    </View>
  );
}

function Row({ row, last, keep }: { readonly row: FindingRow; readonly last: boolean; readonly keep: boolean }) {
  const citation = row.role === 'citation';
  const style = citation ? styles.citation : styles.cell;
  const texts = citation ? [row.lines.join('\u3000')] : row.lines;
  const set = texts.map((text) => typeset(text, style, VALUE));
  const height = set.reduce((total, { lines }) => total + lines.length, 0);
  return (
    <LabelledRow label={row.label} labelWidth={LABEL} keep={keep && height <= LONGEST_KEPT} last={last}>
      {set.map((paragraph, index) => (
        <SetLines key={`${row.label} ${index}`} paragraph={paragraph} style={style} width={VALUE} />
      ))}
    </LabelledRow>
  );
}
