import { Link, View } from '@react-pdf/renderer';
import type { Chapter, ReportModel } from '../../lib/report/model';
import { Lines, SetLines } from './set-lines';
import { columnWidth, ink, styles } from './theme';
import { typeset } from './typeset';
import type { Unit } from './unit';

const ROW = 16.6;
const NUMBER = 40;

/** The table of contents: chapters with links and the pages they begin on. */
export function contentsUnits(model: ReportModel): Unit[] {
  const title = typeset(model.contentsTitle, styles.section, columnWidth);
  return [
    { height: 26, keep: true, draw: () => <SetLines paragraph={title} style={styles.section} width={columnWidth} /> },
    ...model.chapters.map((chapter) => entry(chapter)),
  ];
}

function entry(chapter: Chapter): Unit {
  return {
    height: ROW,
    draw: (starts) => (
      <Link src={`#${chapter.id}`} style={{ textDecoration: 'none' }}>
        <View style={{ flexDirection: 'row', height: ROW, paddingTop: 0.6, borderTopWidth: 0.5, borderTopColor: ink.line }}>
          <Lines text={chapter.heading} style={styles.cell} width={columnWidth - NUMBER - styles.cell.size} />
          <Lines text={String(starts.get(chapter.id) ?? '')} style={styles.label} width={NUMBER - 0.5} align="right" />
        </View>
      </Link>
    ),
  };
}
