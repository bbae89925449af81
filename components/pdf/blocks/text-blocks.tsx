import { View } from '@react-pdf/renderer';
import type { HeadingBlock, NoticeBlock, ProseBlock } from '../../../lib/report/model';
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

const proseStyles = { verdict: styles.verdict, lead: styles.lead, note: styles.note, body: styles.body };

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
export function textUnit(paragraph: Paragraph, style: Style): Unit {
  return {
    height: linesHeight(paragraph, style),
    draw: () => <SetLines paragraph={paragraph} style={style} width={columnWidth} />,
  };
}

export function noticeUnits(block: NoticeBlock): Unit[] {
  const width = columnWidth - 28;
  const title = { ...styles.cell, bold: true as const };
  const parts = [
    ...(block.title ? [{ paragraph: typeset(block.title, title, width), style: title }] : []),
    ...block.paragraphs.flatMap((text) =>
      pieces(typeset(text, styles.cell, width), NOTICE_PIECE).map((paragraph) => ({ paragraph, style: styles.cell })),
    ),
  ];
  return parts.map(({ paragraph, style }, index) => {
    const [top, bottom] = [index === 0 ? 8 : 0, index === parts.length - 1 ? 8 : 0];
    const height = linesHeight(paragraph, style) + top + bottom;
    const edge = block.tone === 'caution' ? ink.amber : ink.blue;
    return {
      height: index === parts.length - 1 ? height + 8 : height,
      space: index === 0 ? 8 : 0,
      keep: index < parts.length - 1 && index < 2,
      draw: () => (
        <View style={{ minHeight: height, paddingTop: top, paddingLeft: 13, backgroundColor: ink.sunk, borderLeftWidth: 2, borderLeftColor: edge }}>
          <SetLines paragraph={paragraph} style={style} width={width} />
        </View>
      ),
    };
  });
}
