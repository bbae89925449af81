import { Line, Polygon, Rect, Svg, View } from '@react-pdf/renderer';
import type { FlowBlock } from '../../../lib/report/model';
import { keyed } from '../keyed';
import { linesHeight, SetLines } from '../set-lines';
import { columnHeight, columnWidth, ink, styles } from '../theme';
import { typeset } from '../typeset';
import type { Unit } from '../unit';
import { type Drawing, flowLayout, type Shape } from './flow-layout';

/** Sizes of type tried in turn until the diagram fits one page. */
const SIZES = [8.4, 7.9, 7.4, 6.9, 6.4, 5.9, 5.4, 4.9] as const;
const HEAD = 3.2;
/** Paler than other grounds, so that the marks stand out on it. */
const GROUND = '#fbfaf7';

/** The data-flow diagram on one page: boxes and arrows as vectors, every word as text. Its notes stand above it. */
export function flowUnits(block: FlowBlock): Unit[] {
  const title = typeset(block.title, styles.section, columnWidth);
  const notes = block.notes.map((note) => typeset(note, styles.note, columnWidth));
  const above = linesHeight(title, styles.section) + notes.reduce((sum, note) => sum + linesHeight(note, styles.note), 0) + 10;
  const drawing = fitting(block, columnHeight - above);
  return [
    {
      height: above + drawing.height,
      space: 14,
      draw: () => (
        <View style={{ height: above + drawing.height }}>
          <SetLines paragraph={title} style={styles.section} width={columnWidth} />
          {keyed(notes).map(({ key, item }) => (
            <SetLines key={key} paragraph={item} style={styles.note} width={columnWidth} />
          ))}
          <Drawn drawing={drawing} />
        </View>
      ),
    },
  ];
}

function fitting(block: FlowBlock, room: number): Drawing {
  for (const size of SIZES) {
    const drawing = flowLayout(block, size);
    if (drawing.height <= room) return drawing;
  }
  return flowLayout(block, SIZES[SIZES.length - 1] as number);
}

function Drawn({ drawing: { height, shapes, labels } }: { readonly drawing: Drawing }) {
  return (
    <View style={{ position: 'relative', height, width: columnWidth, marginTop: 6 }}>
      <Svg width={columnWidth} height={height} style={{ position: 'absolute', top: 0, left: 0 }}>
        {keyed(shapes).map(({ key, item }) => (
          <DrawnShape key={key} shape={item} />
        ))}
      </Svg>
      {keyed(labels).map(({ key, item: { x, y, width, paragraph, style } }) => (
        <View key={key} style={{ position: 'absolute', left: x, top: y, width }}>
          <SetLines paragraph={paragraph} style={style} width={width} />
        </View>
      ))}
    </View>
  );
}

function DrawnShape({ shape }: { readonly shape: Shape }) {
  if (shape.kind === 'line') return <Arrow from={shape.from} to={shape.to} head={shape.head} />;
  const { x, y, width, height } = shape;
  if (shape.kind === 'chip') return <Rect x={x} y={y} width={width} height={height} rx={2} fill={shape.fill} />;
  if (shape.kind === 'frame') return <Rect x={x} y={y} width={width} height={height} rx={4} fill={ink.sunk} />;
  return (
    <Rect
      x={x + 0.5}
      y={y + 0.5}
      width={width - 1}
      height={height - 1}
      rx={4}
      fill={shape.open ? ink.paper : GROUND}
      stroke={shape.open ? ink.soft : ink.rule}
      strokeWidth={0.8}
      {...(shape.open ? { strokeDasharray: '3 2' } : {})}
    />
  );
}

function Arrow({ from: [x1, y1], to: [x2, y2], head }: Omit<Extract<Shape, { kind: 'line' }>, 'kind'>) {
  const down = x1 === x2;
  const points = down
    ? `${x2 - HEAD},${y2 - 2 * HEAD} ${x2 + HEAD},${y2 - 2 * HEAD} ${x2},${y2}`
    : `${x2 - 2 * HEAD},${y2 - HEAD} ${x2 - 2 * HEAD},${y2 + HEAD} ${x2},${y2}`;
  const [endX, endY] = head ? (down ? [x2, y2 - HEAD] : [x2 - HEAD, y2]) : [x2, y2];
  return (
    <>
      <Line x1={x1} y1={y1} x2={endX} y2={endY} stroke={ink.blue} strokeWidth={1.1} />
      {head ? <Polygon points={points} fill={ink.blue} /> : null}
    </>
  );
}
