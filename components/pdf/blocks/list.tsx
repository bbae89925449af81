import { Link, View } from '@react-pdf/renderer';
import type { ListBlock, ListItem } from '../../../lib/report/model';
import { Lines, linesHeight, SetLines } from '../set-lines';
import { columnWidth, ink, styles } from '../theme';
import { typeset } from '../typeset';
import type { Unit } from '../unit';
import { TagLabel, tagWidth } from './tag-label';

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
  const set = <SetLines paragraph={text} style={styles.body} width={width} />;
  const rule = item.tag ? { borderTopWidth: 0.5, borderTopColor: ink.line } : {};
  return {
    height,
    draw: () => (
      <View style={{ flexDirection: 'row', alignItems: 'flex-start', minHeight: height, paddingVertical: padding, ...rule }}>
        {number === null ? null : (
          <View style={{ width: NUMBER }}>
            <Lines text={number} style={{ ...styles.body, color: ink.blue }} width={NUMBER} />
          </View>
        )}
        <View style={{ width }}>
          {item.target ? (
            <Link src={`#${item.target}`} style={{ textDecoration: 'none' }}>
              {set}
            </Link>
          ) : (
            set
          )}
        </View>
        {item.tag ? (
          <View style={{ marginLeft: 'auto', marginTop: 2, alignSelf: 'flex-start' }}>
            <TagLabel tag={item.tag} />
          </View>
        ) : null}
      </View>
    ),
  };
}
