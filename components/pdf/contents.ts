import type { Chapter, ReportModel } from '../../lib/report/model';
import { columnWidth, ink, styles } from './theme';
import { linesHeight, shortened, typeset } from './typeset';
import type { Unit } from './unit';

const ROW = 16.6;
const NUMBER = 40;

/** The table of contents: chapters with links and the pages they begin on. */
export function contentsUnits(model: ReportModel): Unit[] {
  const title = typeset(model.contentsTitle, styles.section, columnWidth);
  return [
    { height: 26, keep: true, draw: (pen, x, y) => pen.lines(title, styles.section, x, y) },
    ...model.chapters.map((chapter) => entry(chapter)),
  ];
}

function entry(chapter: Chapter): Unit {
  const heading = shortened(chapter.heading, styles.cell, columnWidth - NUMBER, 3);
  const height = ROW - styles.cell.size * styles.cell.leading + linesHeight(heading, styles.cell);
  return {
    height,
    draw: (pen, x, y, starts) => {
      pen.rule(x, y, columnWidth, 0.5, ink.line);
      pen.lines(heading, styles.cell, x, y + 1.1);
      pen.text(String(starts.get(chapter.id) ?? ''), styles.label, x + columnWidth - NUMBER, y + 1.1, NUMBER, 'right');
      pen.link(x, y, columnWidth, height, chapter.id);
    },
  };
}
