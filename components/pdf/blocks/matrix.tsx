import { Circle, Rect, Svg, View } from '@react-pdf/renderer';
import type { MatrixBlock } from '../../../lib/report/model';
import { keyed } from '../keyed';
import { Lines, SetLines } from '../set-lines';
import { columnWidth, ink, type Style, styles, tones } from '../theme';
import { typeset } from '../typeset';
import type { Unit } from '../unit';

const ROW_LABEL = 62;
const HEAD = 34;
const GAP = 3;
const RADIUS = 7.5;
const STEP = 2 * RADIUS + 3;
const WIDTH = columnWidth * 0.82;
const CELL = (WIDTH - ROW_LABEL) / 4;
const PER_LINE = Math.floor((CELL - GAP - 6) / STEP);
const LEAST_HEIGHT = 40;

type Row = MatrixBlock['rows'][number];
type MatrixCell = Row['cells'][number];

/** A risk matrix drawn as vectors: each cell in the colour of its level and named, with the numbers that stand in it. */
export function matrixUnits(block: MatrixBlock): Unit[] {
  const title = typeset(block.title, styles.subsection, columnWidth);
  const heights = block.rows.map((row) => Math.max(LEAST_HEIGHT, ...row.cells.map(cellHeight)));
  const height = 20 + HEAD + heights.reduce((sum, each) => sum + each + GAP, 0);
  return [
    {
      height,
      space: 12,
      draw: () => (
        <View style={{ height, width: WIDTH }}>
          <View style={{ height: 20 }}>
            <SetLines paragraph={title} style={styles.subsection} width={columnWidth} />
          </View>
          <View style={{ height: HEAD, flexDirection: 'row' }}>
            <View style={{ width: ROW_LABEL, justifyContent: 'flex-end', paddingBottom: 3 }}>
              <Lines text={block.rowsTitle} style={styles.label} width={ROW_LABEL - 8} align="right" />
            </View>
            <View style={{ width: WIDTH - ROW_LABEL }}>
              <Lines text={block.columnsTitle} style={styles.label} width={WIDTH - ROW_LABEL} align="center" />
              <View style={{ flexDirection: 'row' }}>
                {keyed(block.columns).map(({ key, item }) => (
                  <View key={key} style={{ width: CELL }}>
                    <Lines text={item} style={styles.note} width={CELL - GAP} align="center" />
                  </View>
                ))}
              </View>
            </View>
          </View>
          {keyed(block.rows).map(({ key, item: row }, index) => (
            <MatrixRow key={key} row={row} height={heights[index] ?? LEAST_HEIGHT} />
          ))}
        </View>
      ),
    },
  ];
}

function cellHeight({ marks }: MatrixCell): number {
  return 19 + Math.ceil(marks.length / PER_LINE) * STEP + 3;
}

function MatrixRow({ row, height }: { readonly row: Row; readonly height: number }) {
  return (
    <View style={{ flexDirection: 'row', height: height + GAP }}>
      <View style={{ width: ROW_LABEL, height, justifyContent: 'center' }}>
        <Lines text={row.label} style={styles.note} width={ROW_LABEL - 8} align="right" />
      </View>
      {keyed(row.cells).map(({ key, item }) => (
        <DrawnCell key={key} cell={item} height={height} />
      ))}
    </View>
  );
}

function DrawnCell({ cell, height }: { readonly cell: MatrixCell; readonly height: number }) {
  const tone = tones[cell.level.tone];
  const style: Style = { ...styles.tag, color: tone.ink };
  const width = CELL - GAP;
  return (
    <View style={{ width: CELL, height }}>
      <Svg width={width} height={height} style={{ position: 'absolute', top: 0, left: 0 }}>
        <Rect x={0} y={0} width={width} height={height} rx={3} fill={tone.wash} />
        {keyed(cell.marks).map(({ key, item }, index) => (
          <Circle
            key={key}
            cx={6 + RADIUS + (index % PER_LINE) * STEP}
            cy={19 + RADIUS + Math.floor(index / PER_LINE) * STEP}
            r={RADIUS}
            fill={item.dashed ? ink.paper : ink.text}
            stroke={ink.text}
            strokeWidth={0.7}
            {...(item.dashed ? { strokeDasharray: '2 1.5' } : {})}
          />
        ))}
      </Svg>
      <View style={{ position: 'absolute', top: 3, left: 6 }}>
        <Lines text={cell.level.text} style={style} width={width - 10} />
      </View>
      {keyed(cell.marks).map(({ key, item }, index) => (
        <View
          key={key}
          style={{
            position: 'absolute',
            left: 6 + (index % PER_LINE) * STEP,
            top: 19 + Math.floor(index / PER_LINE) * STEP + RADIUS - 5,
            width: 2 * RADIUS,
          }}
        >
          <Lines
            text={item.text}
            style={{ ...styles.tag, size: 7.5, leading: 1.35, color: item.dashed ? ink.text : ink.paper }}
            width={2 * RADIUS}
            align="center"
          />
        </View>
      ))}
    </View>
  );
}
