import { View } from '@react-pdf/renderer';
import type { BandBlock, RangeBlock } from '../../../lib/report/model';
import { Lines } from '../lines';
import { columnWidth, ink, styles, tones } from '../theme';

/** The overall level as a scale; the levels the verdict spans are filled and named in bold. */
export function LevelRange({ block }: { readonly block: RangeBlock }) {
  const width = (columnWidth - (block.levels.length - 1) * 3) / block.levels.length;
  return (
    <View wrap={false} style={{ flexDirection: 'row', justifyContent: 'space-between', marginBottom: 14 }}>
      {block.levels.map((level, index) => {
        const within = index >= block.from && index <= block.to;
        const tone = tones[level.tone];
        const solid = tone.ink === ink.paper ? tone.wash : tone.ink;
        const label = within ? { ...styles.note, bold: true as const, color: solid } : { ...styles.note, color: ink.faint };
        return (
          <View key={level.text} style={{ width }}>
            <View style={{ height: 6, backgroundColor: within ? solid : ink.line, marginBottom: 4 }} />
            <Lines text={level.text} style={label} width={width} />
          </View>
        );
      })}
    </View>
  );
}

const LABEL = 200;
const VALUE = 62;
const TRACK = columnWidth - LABEL - VALUE - 20;
const THINNEST = 3;

/** Scores as bands on a track of 0-100, with the figures beside them. */
export function Bands({ block }: { readonly block: BandBlock }) {
  return (
    <View style={{ marginVertical: 6 }}>
      {block.rows.map(({ label, low, high, text }) => {
        const length = Math.max(THINNEST, ((high - low) / 100) * TRACK);
        const left = Math.min((low / 100) * TRACK, TRACK - length);
        return (
          <View
            key={label}
            wrap={false}
            style={{
              flexDirection: 'row',
              alignItems: 'center',
              paddingVertical: 4,
              borderTopWidth: 0.5,
              borderTopColor: ink.line,
            }}
          >
            <View style={{ width: LABEL }}>
              <Lines text={label} style={styles.cell} width={LABEL - 8} />
            </View>
            <View style={{ width: TRACK, height: 6, backgroundColor: '#efece5', borderRadius: 3 }}>
              <View style={{ marginLeft: left, width: length, height: 6, backgroundColor: ink.blue, borderRadius: 3 }} />
            </View>
            <View style={{ width: VALUE, marginLeft: 'auto' }}>
              <Lines text={text} style={styles.cell} width={VALUE} align="right" />
            </View>
          </View>
        );
      })}
    </View>
  );
}
