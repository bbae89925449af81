import { Link, View } from '@react-pdf/renderer';
import type { HeadingBlock, ListBlock, NoticeBlock, ProseBlock } from '../../../lib/report/model';
import { Lines } from '../lines';
import { columnWidth, ink, styles } from '../theme';
import { TagLabel, tagWidth } from './label';

/** Room a heading wants below itself, so that it never ends a page. */
const PRESENCE = 90;

export function Heading({ block }: { readonly block: HeadingBlock }) {
  const style = block.level === 2 ? styles.section : styles.subsection;
  const title = block.number ? `${block.number}  ${block.title}` : block.title;
  return (
    <View wrap={false} minPresenceAhead={PRESENCE} style={{ marginTop: block.level === 2 ? 16 : 10, marginBottom: 6 }}>
      <Lines text={title} style={style} width={columnWidth} />
    </View>
  );
}

const proseStyles = { verdict: styles.verdict, lead: styles.lead, note: styles.note, body: styles.body };

export function Prose({ block }: { readonly block: ProseBlock }) {
  return (
    <View style={{ marginBottom: block.role === 'verdict' ? 10 : 6 }}>
      <Lines text={block.text} strong={block.strong} style={proseStyles[block.role ?? 'body']} width={columnWidth} />
    </View>
  );
}

export function Notice({ block }: { readonly block: NoticeBlock }) {
  const edge = block.tone === 'caution' ? ink.amber : ink.blue;
  const width = columnWidth - 26;
  return (
    <View
      wrap={false}
      style={{
        borderLeftWidth: 2,
        borderLeftColor: edge,
        backgroundColor: ink.sunk,
        paddingVertical: 8,
        paddingHorizontal: 12,
        marginVertical: 8,
      }}
    >
      {block.title ? <Lines text={block.title} style={{ ...styles.cell, bold: true }} width={width} /> : null}
      {block.paragraphs.map((text) => (
        <Lines key={text} text={text} style={styles.cell} width={width} />
      ))}
    </View>
  );
}

const MARK = 20;

export function List({ block }: { readonly block: ListBlock }) {
  return (
    <View style={{ marginBottom: 6 }}>
      {block.items.map((item, index) => {
        const aside = item.tag ? tagWidth(item.tag) + 12 : 0;
        const width = columnWidth - aside - (block.ordered ? MARK : 0);
        const text = <Lines text={item.text} style={styles.body} width={width} />;
        return (
          <View
            key={item.text}
            wrap={false}
            style={{
              flexDirection: 'row',
              alignItems: 'flex-start',
              paddingVertical: item.tag ? 4 : 2,
              ...(item.tag ? { borderTopWidth: 0.5, borderTopColor: ink.line } : {}),
            }}
          >
            {block.ordered ? (
              <View style={{ width: MARK }}>
                <Lines text={`${index + 1}.`} style={{ ...styles.body, color: ink.blue }} width={MARK} />
              </View>
            ) : null}
            <View style={{ width }}>
              {item.target ? (
                <Link src={`#${item.target}`} style={{ textDecoration: 'none' }}>
                  {text}
                </Link>
              ) : (
                text
              )}
            </View>
            {item.tag ? (
              <View style={{ marginLeft: 'auto', marginTop: 2 }}>
                <TagLabel tag={item.tag} />
              </View>
            ) : null}
          </View>
        );
      })}
    </View>
  );
}
