import { View } from '@react-pdf/renderer';
import type { Tag } from '../../../lib/report/model';
import { Lines, SetLines } from '../lines';
import { ink, styles, tones } from '../theme';
import { typeset } from '../typeset';

/** A word on its wash, such as a severity. */
export function TagLabel({ tag, widest = 150 }: { readonly tag: Tag; readonly widest?: number }) {
  const tone = tones[tag.tone];
  const style = { ...styles.tag, color: tone.ink };
  const paragraph = typeset(tag.text, style, widest);
  return (
    <View style={{ backgroundColor: tone.wash, borderRadius: 3, paddingVertical: 1.5, paddingHorizontal: 6 }}>
      <SetLines paragraph={paragraph} style={style} width={paragraph.width} align="center" />
    </View>
  );
}

/** The width of a tag with its padding, in points. */
export function tagWidth(tag: Tag, widest = 150): number {
  return typeset(tag.text, styles.tag, widest).width + 13;
}

type RowProps = {
  readonly label: string;
  readonly labelWidth: number;
  readonly children: React.ReactNode;
  readonly keep: boolean;
  readonly last: boolean;
};

/** A ruled row with its label in the first column. `keep` holds a small row on one page. */
export function LabelledRow({ label, labelWidth, children, keep, last }: RowProps) {
  return (
    <View
      {...(keep ? { wrap: false } : {})}
      style={{
        flexDirection: 'row',
        borderTopWidth: 0.5,
        borderTopColor: ink.line,
        ...(last ? { borderBottomWidth: 0.5, borderBottomColor: ink.line } : {}),
        paddingVertical: 5,
        paddingHorizontal: 6,
      }}
    >
      <View style={{ width: labelWidth, paddingRight: 10 }}>
        <Lines text={label} style={styles.label} width={labelWidth - 10} />
      </View>
      <View style={{ flexGrow: 1 }}>{children}</View>
    </View>
  );
}
