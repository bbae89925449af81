import type { FindingBlock, FindingRow } from '../../../lib/report/model';
import { columnHeight, columnWidth, styles } from '../theme';
import { linesHeight, typeset } from '../typeset';
import { heightOf, kept, type Unit } from '../unit';
import { cellOf, rowUnits } from './rows';
import { drawTag, tagWidth } from './tag-label';

const LABEL = 68;
const VALUE = columnWidth - LABEL - 24;
/** Findings up to this share of a page stay on one page. */
const KEPT_SHARE = 0.24;
/** Of longer ones, the title and so many units after it stay together. */
const KEPT_FIRST = 2;

/** A finding: number, title and severity, then its rows. */
export function findingUnits(block: FindingBlock): Unit[] {
  const rows = block.rows.flatMap((row, index) => rowOf(row, index === block.rows.length - 1, block.both));
  const again = continuation(block);
  const units = [head(block), ...rows.map((row) => ({ ...row, head: again }))];
  if (heightOf(units) <= columnHeight * KEPT_SHARE) return kept(units);
  return units.map((unit, index) =>
    index < KEPT_FIRST || index === units.length - 2 ? { ...unit, keep: index < units.length - 1 } : unit,
  );
}

/** The finding's name over rows that have run on to another page. */
function continuation(block: FindingBlock): Unit {
  const title = typeset(block.continued, styles.label, columnWidth);
  const height = linesHeight(title, styles.label) + 5;
  return { height, draw: (pen, x, y) => pen.lines(title, styles.label, x, y) };
}

function head(block: FindingBlock): Unit {
  const number = typeset(block.number, styles.findingNumber, 60);
  const numberWidth = number.width + 8;
  const width = columnWidth - numberWidth - tagWidth(block.tag) - 12;
  const title = typeset(block.title, styles.findingTitle, width);
  const height = linesHeight(title, styles.findingTitle) + 5;
  return {
    height,
    space: 18,
    keep: true,
    anchor: { id: block.id, title: `${block.number} ${block.title}`, level: 2 },
    draw: (pen, x, y) => {
      pen.lines(number, styles.findingNumber, x, y);
      pen.lines(title, styles.findingTitle, x + numberWidth, y);
      drawTag(pen, block.tag, x + columnWidth, y + 1);
    },
  };
}

function rowOf(row: FindingRow, last: boolean, both?: true): Unit[] {
  const citation = row.role === 'citation';
  const style = citation ? styles.citation : styles.cell;
  const texts = citation && !both ? [row.lines.join('\u3000')] : row.lines;
  return rowUnits([cellOf([row.label], styles.label, LABEL, both), cellOf(texts, style, VALUE, both)], {
    above: true,
    below: last,
    padding: 4,
  });
}
