import type { ListBlock, ListItem } from '../../../lib/report/model';
import { columnWidth, ink, styles } from '../theme';
import { linesHeight, typeset } from '../typeset';
import type { Unit } from '../unit';
import { drawTag, tagWidth } from './tag-label';

const NUMBER = 20;
const RULE = 0.5;

/** A list; an item with a tag is ruled off and shows it at the right, one with a target links to it. */
export function listUnits(block: ListBlock): Unit[] {
  return block.items.map((item, index) => itemUnit(item, block.ordered ? `${index + 1}.` : null));
}

function itemUnit(item: ListItem, number: string | null): Unit {
  const indent = number === null ? 0 : NUMBER;
  const width = columnWidth - indent - (item.tag ? tagWidth(item.tag) + 12 : 0);
  const text = typeset(item.text, styles.body, width);
  const padding = item.tag ? 4 : 2;
  const height = linesHeight(text, styles.body) + 2 * padding + (item.tag ? RULE : 0);
  const inset = padding + (item.tag ? RULE : 0);
  return {
    height,
    draw: (pen, x, y) => {
      if (item.tag) pen.rule(x, y, columnWidth, RULE, ink.line);
      if (number !== null) pen.text(number, { ...styles.body, color: ink.blue }, x, y + inset, NUMBER);
      pen.lines(text, styles.body, x + indent, y + inset);
      if (item.target) pen.link(x + indent, y + inset, width, height - 2 * padding, item.target);
      if (item.tag) drawTag(pen, item.tag, x + columnWidth, y + inset + 2);
    },
  };
}
