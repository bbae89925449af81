import type { Tag } from '../../../lib/report/model';
import type { Pen } from '../pen';
import { styles, tones } from '../theme';
import { linesHeight, type Paragraph, typeset } from '../typeset';

const PADDING = 6;
const ABOVE = 1.5;
const WIDEST = 150;

/** Draws a word on its wash, such as a severity, with its right edge there. */
export function drawTag(pen: Pen, tag: Tag, right: number, y: number): void {
  const tone = tones[tag.tone];
  const style = { ...styles.tag, color: tone.ink };
  const paragraph = set(tag);
  const x = right - tagWidth(tag);
  pen.box(x, y, tagWidth(tag), linesHeight(paragraph, style) + 2 * ABOVE, { fill: tone.wash, radius: 3 });
  pen.lines(paragraph, style, x + PADDING, y + ABOVE, paragraph.width, 'center');
}

/** The width of a tag with its padding, in points. */
export function tagWidth(tag: Tag): number {
  return set(tag).width + 2 * PADDING;
}

function set(tag: Tag): Paragraph {
  return typeset(tag.text, styles.tag, WIDEST);
}
