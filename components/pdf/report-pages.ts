import type { Block, Chapter, ReportModel } from '../../lib/report/model';
import { sheetBlocks } from '../../lib/report/sheet-blocks';
import { blockUnits } from './blocks/block-units';
import { contentsUnits } from './contents';
import { paginate } from './paginate';
import { columnHeight, columnWidth, styles } from './theme';
import { linesHeight, shortened } from './typeset';
import { type Starts, spaced, type Unit } from './unit';
import { unshownUnits } from './unshown';

/** Pages before the first numbered one that units fill: the cover. */
const COVER_PAGES = 1;

export type ReportPages = {
  readonly pages: readonly (readonly Unit[])[];
  readonly starts: Starts;
  /** For each page the chapter that its first line belongs to. */
  readonly headings: readonly string[];
  /** The number of the first of these pages. */
  readonly first: number;
};

/** The report laid out: every page decided, every page number known, nothing drawn yet. A short paper has no cover and no contents. Fonts must be loaded. */
export function reportPages(model: ReportModel): ReportPages {
  const covers = model.sheet ? 0 : COVER_PAGES;
  const units = model.sheet ? joined(sheetBlocks(model)) : reportUnits(model);
  const pages = paginate([...units, ...unshownUnits(model)], columnHeight);
  const headings = runningHeadings(pages).map((heading) => heading || (model.sheet ? model.title : ''));
  return { pages, starts: chapterStarts(pages, covers), headings, first: covers + 1 };
}

function reportUnits(model: ReportModel): Unit[] {
  return [...contentsUnits(model), ...model.chapters.flatMap((chapter, index) => chapterUnits(chapter, index === 0))];
}

const joined = (blocks: readonly Block[]) => blocks.flatMap((block, index) => joinedUnits(blocks, block, index));

function chapterUnits(chapter: Chapter, first: boolean): Unit[] {
  const title = shortened(chapter.heading, styles.chapter, columnWidth, 6);
  const heading: Unit = {
    height: linesHeight(title, styles.chapter) + 8,
    space: 26,
    keep: true,
    presence: 110,
    ...begins(chapter, first),
    anchor: { id: chapter.id, title: chapter.heading, level: 1 },
    draw: (pen, x, y) => pen.lines(title, styles.chapter, x, y),
  };
  return [heading, ...joined(chapter.blocks)];
}

/** The first chapter leaves the contents to themselves. */
function begins({ follows, alone }: Chapter, first: boolean): Pick<Unit, 'fresh'> {
  if (first || alone) return { fresh: 'always' };
  return follows ? {} : { fresh: 'mostly' };
}

/** Space above prose that follows rows or items, and above a line somebody signs on, in points. */
const AFTER_ROWS = 7;
const TO_SIGN = 12;

/** A block's units; prose right under a title stays with what it introduces. */
function joinedUnits(blocks: readonly Block[], block: Block, index: number): readonly Unit[] {
  const units = proseSpaced(blockUnits(block), block, blocks[index - 1]);
  const introduces =
    block.kind === 'prose' &&
    index < blocks.length - 1 &&
    blocks[index + 1]?.kind !== 'break' &&
    (index === 0 || blocks[index - 1]?.kind === 'heading');
  return introduces ? units.map((unit) => ({ ...unit, keep: true })) : units;
}

function proseSpaced(units: readonly Unit[], block: Block, before: Block | undefined): readonly Unit[] {
  if (block.kind !== 'prose') return units;
  if (/[_＿]{4}/.test(block.text)) return spaced(units, TO_SIGN);
  return before?.kind === 'facts' || before?.kind === 'table' || before?.kind === 'list' ? spaced(units, AFTER_ROWS) : units;
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
