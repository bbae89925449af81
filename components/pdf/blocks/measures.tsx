import { View } from '@react-pdf/renderer';
import type { BandBlock, RangeBlock } from '../../../lib/report/model';
import { keyed } from '../keyed';
import { Lines, linesHeight, SetLines } from '../set-lines';
import { columnWidth, ink, styles, tones } from '../theme';
import { typeset } from '../typeset';
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
      draw: () => (
        <View style={{ flexDirection: 'row', justifyContent: 'space-between', height }}>
          {keyed(set).map(({ key, item: { style, bar, paragraph } }) => (
            <View key={key} style={{ width }}>
              <View style={{ height: 6, backgroundColor: bar, marginBottom: 4 }} />
              <SetLines paragraph={paragraph} style={style} width={width - 8} />
            </View>
          ))}
        </View>
      ),
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
    const height = linesHeight(name, styles.cell) + 8;
    return {
      height,
      draw: () => (
        <View style={{ flexDirection: 'row', alignItems: 'center', height, borderTopWidth: 0.5, borderTopColor: ink.line }}>
          <View style={{ width: LABEL }}>
            <SetLines paragraph={name} style={styles.cell} width={LABEL - 8} />
          </View>
          <View style={{ width: TRACK, height: 6, backgroundColor: '#efece5', borderRadius: 3 }}>
            <View style={{ marginLeft: left, width: length, height: 6, backgroundColor: ink.blue, borderRadius: 3 }} />
          </View>
          <View style={{ width: VALUE, marginLeft: 'auto' }}>
            <Lines text={text} style={styles.cell} width={VALUE} align="right" />
          </View>
        </View>
      ),
    };
  });
  return kept(spaced(units, 6));
}
