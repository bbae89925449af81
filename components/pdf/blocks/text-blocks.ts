import type { HeadingBlock, NoticeBlock, ProseBlock } from '../../../lib/report/model';
import { columnWidth, ink, type Style, styles } from '../theme';
import { linesHeight, type Paragraph, pieces, shortened, typeset } from '../typeset';
import type { Unit } from '../unit';

/** Prose breaks between pages after so many lines. */
const PROSE_PIECE = 5;
const NOTICE_PIECE = 24;

export function headingUnits(block: HeadingBlock): Unit[] {
  const style = block.level === 2 ? styles.section : styles.subsection;
  const title = shortened(block.number ? `${block.number}  ${block.title}` : block.title, style, columnWidth, 12);
  const unit = textUnit(title, style);
  return [{ ...unit, height: unit.height + 4, space: block.level === 2 ? 16 : 10, keep: true, presence: 40 }];
}

const proseStyles = {
  verdict: styles.verdict,
  lead: styles.lead,
  note: styles.note,
  translation: styles.translation,
  body: styles.body,
  title: styles.sheetTitle,
  'sign-title': styles.signTitle,
  sign: styles.sign,
};
/** Space below a paragraph, where it is not that of body text. */
const below: Partial<Record<keyof typeof proseStyles, number>> = { verdict: 8, title: 8, 'sign-title': 30, sign: 16 };

export function proseUnits(block: ProseBlock): Unit[] {
  const style = proseStyles[block.role ?? 'body'];
  const set = pieces(typeset(block.text, style, columnWidth, block.strong), PROSE_PIECE);
  return set.map((paragraph, index) => {
    const unit = textUnit(paragraph, style);
    const last = index === set.length - 1;
    return last ? { ...unit, height: unit.height + (below[block.role ?? 'body'] ?? 5) } : unit;
  });
}

/** One paragraph across the column. */
function textUnit(paragraph: Paragraph, style: Style): Unit {
  return {
    height: linesHeight(paragraph, style),
    draw: (pen, x, y) => pen.lines(paragraph, style, x, y),
  };
}

/** A notice on its ground; a very long one in several pieces. */
export function noticeUnits(block: NoticeBlock): Unit[] {
  const width = columnWidth - 28;
  const title = { ...styles.cell, bold: true as const };
  const body = block.paragraphs.flatMap((text) => pieces(typeset(text, styles.cell, width), NOTICE_PIECE));
  const parts: Part[] = [
    ...(block.title ? [{ paragraph: typeset(block.title, title, width), style: title }] : []),
    ...body.map((paragraph) => ({ paragraph, style: styles.cell })),
  ];
  const groups = grouped(parts);
  return groups.map((group, index) => {
    const [top, bottom] = [index === 0 ? 8 : 0, index === groups.length - 1 ? 8 : 0];
    const height = group.reduce((sum, { paragraph, style }) => sum + linesHeight(paragraph, style), top + bottom);
    const edge = block.tone === 'caution' ? ink.amber : ink.blue;
    return {
      height: height + bottom,
      space: top,
      draw: (pen, x, y) => {
        pen.box(x, y, columnWidth, height, { fill: ink.sunk });
        pen.box(x, y, 2, height, { fill: edge });
        let down = y + top;
        for (const { paragraph, style } of group) {
          pen.lines(paragraph, style, x + 15, down);
          down += linesHeight(paragraph, style);
        }
      },
    };
  });
}

type Part = { readonly paragraph: Paragraph; readonly style: Style };

/** Parts in groups of at most so many lines as a piece of a notice has. */
function grouped(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  let lines = 0;
  for (const part of parts) {
    lines += part.paragraph.lines.length;
    const group = groups.at(-1);
    if (group && lines <= NOTICE_PIECE + 2) group.push(part);
    else {
      groups.push([part]);
      lines = part.paragraph.lines.length;
    }
  }
  return groups;
}
