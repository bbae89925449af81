import { Document, Link, Page, View } from '@react-pdf/renderer';
import type { Chapter, ReportModel } from '../../lib/report/model';
import { BlockView } from './blocks/block-view';
import { Cover } from './cover';
import { Lines } from './lines';
import { PageFurniture } from './page-furniture';
import { columnWidth, ink, page, styles } from './theme';

/** The whole report. Every run of chapters that may share pages is a Page of its own, which keeps layout linear. */
export function ReportDocument({ model }: { readonly model: ReportModel }) {
  const created = new Date(`${model.date}T00:00:00Z`);
  return (
    <Document
      title={model.title}
      author={model.author}
      subject={model.running}
      creator={model.author}
      producer={model.author}
      language={model.locale === 'zh' ? 'zh-CN' : 'en'}
      creationDate={created}
      modificationDate={created}
      pageMode="useOutlines"
    >
      <Cover model={model} />
      {groups(model.chapters).map((chapters, index) => (
        <Page
          key={chapters[0]?.id ?? index}
          size="A4"
          style={{ paddingTop: page.top, paddingBottom: page.bottom, paddingHorizontal: page.side }}
        >
          <PageFurniture model={model} heading={running(chapters)} />
          {index === 0 ? <Contents model={model} /> : null}
          {chapters.map((chapter, position) => (
            <ChapterView key={chapter.id} chapter={chapter} first={position === 0 && index > 0} />
          ))}
        </Page>
      ))}
    </Document>
  );
}

function groups(chapters: readonly Chapter[]): Chapter[][] {
  const grouped: Chapter[][] = [];
  for (const chapter of chapters) {
    const last = grouped.at(-1);
    if (chapter.follows && last) last.push(chapter);
    else grouped.push([chapter]);
  }
  return grouped;
}

function running(chapters: readonly Chapter[]): string {
  const [first, last] = [chapters[0]?.heading ?? '', chapters.at(-1)?.heading ?? ''];
  return first === last ? first : `${first} – ${last}`;
}

function ChapterView({ chapter, first }: { readonly chapter: Chapter; readonly first: boolean }) {
  return (
    <View id={chapter.id} bookmark={{ title: chapter.heading, expanded: true }} style={first ? {} : { marginTop: 26 }}>
      <View wrap={false} minPresenceAhead={120} style={{ marginBottom: 8 }}>
        <Lines text={chapter.heading} style={styles.chapter} width={columnWidth} />
      </View>
      {chapter.blocks.map((block, index) => (
        <BlockView key={`${index} ${block.kind}`} block={block} />
      ))}
    </View>
  );
}

function Contents({ model }: { readonly model: ReportModel }) {
  return (
    <View style={{ marginBottom: 8 }}>
      <Lines text={model.contentsTitle} style={styles.section} width={columnWidth} />
      <View
        style={{
          flexDirection: 'row',
          flexWrap: 'wrap',
          marginTop: 6,
          borderTopWidth: 0.5,
          borderTopColor: ink.line,
          paddingTop: 6,
        }}
      >
        {model.chapters.map((chapter) => (
          <Link key={chapter.id} src={`#${chapter.id}`} style={{ width: columnWidth / 2, textDecoration: 'none' }}>
            <Lines text={chapter.heading} style={styles.cell} width={columnWidth / 2 - 12} />
          </Link>
        ))}
      </View>
    </View>
  );
}
