import { Document, Page, View } from '@react-pdf/renderer';
import type { Block, Chapter, ReportModel } from '../../lib/report/model';
import { sheetBlocks } from '../../lib/report/sheet-blocks';
import { blockUnits } from './blocks/block-units';
import { bookmarks } from './bookmarks';
import { contentsUnits } from './contents';
import { Cover } from './cover';
import { keyed } from './keyed';
import { PageFurniture } from './page-furniture';
import { paginate } from './paginate';
import { linesHeight, SetLines } from './set-lines';
import { columnHeight, columnWidth, page, styles } from './theme';
import { typeset } from './typeset';
import type { Starts, Unit } from './unit';

/** Pages before the first numbered one that units fill: the cover. */
const COVER_PAGES = 1;

/** The whole report. Pages are filled before React sees them, so each is a Page of its own that is never laid out twice. */
export function ReportDocument({ model }: { readonly model: ReportModel }) {
  const units = model.sheet ? joined(sheetBlocks(model)) : reportUnits(model);
  const covers = model.sheet ? 0 : COVER_PAGES;
  const pages = paginate(units, columnHeight);
  const starts = chapterStarts(pages, covers);
  const headings = runningHeadings(pages);
  const count = pages.length + covers;
  const outline = bookmarks(pages.flat());
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
      {model.sheet ? null : <Cover model={model} />}
      {keyed(pages).map(({ key, item: units }) => {
        const index = Number(key);
        return (
          <Page key={key} size="A4" wrap={false}>
            <View style={{ height: page.height, paddingTop: page.top, paddingHorizontal: page.side }}>
              <PageFurniture
                model={model}
                heading={headings[index] || (model.sheet ? model.title : '')}
                number={index + 1 + covers}
                count={count}
              />
              {keyed(units).map(({ key: position, item: unit }) => (
                <View
                  key={position}
                  style={{ minHeight: unit.height, marginTop: unit.space ?? 0 }}
                  {...(outline.get(unit) ?? {})}
                >
                  {unit.draw(starts)}
                </View>
              ))}
            </View>
          </Page>
        );
      })}
    </Document>
  );
}

function reportUnits(model: ReportModel): Unit[] {
  return [...contentsUnits(model), ...model.chapters.flatMap((chapter, index) => chapterUnits(chapter, index === 0))];
}

const joined = (blocks: readonly Block[]) => blocks.flatMap((block, index) => joinedUnits(blocks, block, index));

function chapterUnits(chapter: Chapter, first: boolean): Unit[] {
  const title = typeset(chapter.heading, styles.chapter, columnWidth);
  const heading: Unit = {
    height: linesHeight(title, styles.chapter) + 8,
    space: 26,
    keep: true,
    presence: 110,
    ...begins(chapter, first),
    anchor: { id: chapter.id, title: chapter.heading, level: 1 },
    draw: () => <SetLines paragraph={title} style={styles.chapter} width={columnWidth} />,
  };
  return [heading, ...joined(chapter.blocks)];
}

/** The first chapter leaves the contents to themselves. */
function begins({ follows, alone }: Chapter, first: boolean): Pick<Unit, 'fresh'> {
  if (first || alone) return { fresh: 'always' };
  return follows ? {} : { fresh: 'mostly' };
}

/** A block's units; prose right under a title stays with what it introduces. */
function joinedUnits(blocks: readonly Block[], block: Block, index: number): readonly Unit[] {
  const units = blockUnits(block);
  const introduces =
    block.kind === 'prose' &&
    index < blocks.length - 1 &&
    blocks[index + 1]?.kind !== 'break' &&
    (index === 0 || blocks[index - 1]?.kind === 'heading');
  return introduces ? units.map((unit) => ({ ...unit, keep: true })) : units;
}

/** The page each chapter begins on. */
function chapterStarts(pages: readonly (readonly Unit[])[], covers: number): Starts {
  const starts = new Map<string, number>();
  pages.forEach((page, index) => {
    for (const { anchor } of page) if (anchor?.level === 1) starts.set(anchor.id, index + 1 + covers);
  });
  return starts;
}

/** For each page the chapter that its first line belongs to. */
function runningHeadings(pages: readonly (readonly Unit[])[]): string[] {
  let current = '';
  return pages.map((page) => {
    const opened = page.flatMap(({ anchor }) => (anchor?.level === 1 ? [anchor.title] : []));
    const top = page[0]?.anchor?.level === 1 ? page[0].anchor.title : current || (opened[0] ?? '');
    current = opened.at(-1) ?? current;
    return top;
  });
}
