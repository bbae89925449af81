import { View } from '@react-pdf/renderer';
import type { HeadingBlock, NoticeBlock, ProseBlock } from '../../../lib/report/model';
import { keyed } from '../keyed';
import { linesHeight, SetLines } from '../set-lines';
import { columnWidth, ink, type Style, styles } from '../theme';
import { type Paragraph, pieces, typeset } from '../typeset';
import type { Unit } from '../unit';

/** Prose breaks between pages after so many lines. */
const PROSE_PIECE = 5;
const NOTICE_PIECE = 24;

export function headingUnits(block: HeadingBlock): Unit[] {
  const style = block.level === 2 ? styles.section : styles.subsection;
  const title = typeset(block.number ? `${block.number}  ${block.title}` : block.title, style, columnWidth);
  const unit = textUnit(title, style);
  return [{ ...unit, height: unit.height + 4, space: block.level === 2 ? 16 : 10, keep: true, presence: 40 }];
}

const translation: Style = { ...styles.lead, size: 9.2, leading: 1.6 };
const proseStyles = { verdict: styles.verdict, lead: styles.lead, note: styles.note, body: styles.body, translation };

export function proseUnits(block: ProseBlock): Unit[] {
  const style = proseStyles[block.role ?? 'body'];
  const set = pieces(typeset(block.text, style, columnWidth, block.strong), PROSE_PIECE);
  return set.map((paragraph, index) => {
    const unit = textUnit(paragraph, style);
    const last = index === set.length - 1;
    return last ? { ...unit, height: unit.height + (block.role === 'verdict' ? 8 : 5) } : unit;
  });
}

/** One paragraph across the column. */
function textUnit(paragraph: Paragraph, style: Style): Unit {
  return {
    height: linesHeight(paragraph, style),
    draw: () => <SetLines paragraph={paragraph} style={style} width={columnWidth} />,
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
      draw: () => (
        <View
          style={{
            minHeight: height,
            paddingTop: top,
            paddingLeft: 13,
            backgroundColor: ink.sunk,
            borderLeftWidth: 2,
            borderLeftColor: edge,
          }}
        >
          {keyed(group).map(({ key, item: { paragraph, style } }) => (
            <SetLines key={key} paragraph={paragraph} style={style} width={width} />
          ))}
        </View>
      ),
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
