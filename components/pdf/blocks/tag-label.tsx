import { View } from '@react-pdf/renderer';
import type { Tag } from '../../../lib/report/model';
import { SetLines } from '../set-lines';
import { styles, tones } from '../theme';
import { type Paragraph, typeset } from '../typeset';

const PADDING = 6;
const WIDEST = 150;

/** A word on its wash, such as a severity. */
export function TagLabel({ tag }: { readonly tag: Tag }) {
  const tone = tones[tag.tone];
  const style = { ...styles.tag, color: tone.ink };
  const paragraph = set(tag);
  return (
    <View style={{ backgroundColor: tone.wash, borderRadius: 3, paddingVertical: 1.5, paddingHorizontal: PADDING }}>
      <SetLines paragraph={paragraph} style={style} width={paragraph.width} align="center" />
    </View>
  );
}

/** The width of a tag with its padding, in points. */
export function tagWidth(tag: Tag): number {
  return set(tag).width + 2 * PADDING + 1;
}

function set(tag: Tag): Paragraph {
  return typeset(tag.text, styles.tag, WIDEST);
}
