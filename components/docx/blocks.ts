import {
  Bookmark,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, FactRow, FindingBlock, ListBlock, NoticeBlock, Tag } from '../../lib/report/model';
import { bookmarkId } from './bookmark';
import { bandChart, matrixChart } from './charts';
import { flowTable } from './flow-table';
import { runs } from './runs';
import { column, tones } from './styles';

/** Numbering for ordered lists; each list counts anew through its own instance. */
export const numbering = {
  config: [
    {
      reference: 'ordered',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent: { left: 420, hanging: 420 } } } },
      ],
    },
  ],
};

const proseStyles = {
  verdict: 'Verdict',
  lead: 'Subtle',
  translation: 'Translation',
  note: 'Subtle',
  title: 'SheetTitle',
  'sign-title': 'SignTitle',
  sign: 'Sign',
} as const;

/** Share of the label column: narrow for words, wider for names of fields, wide for questions. */
function labelShare(rows: readonly FactRow[]): number {
  const longest = Math.max(...rows.flatMap(({ label }) => label.split('\n').map((line) => line.length)));
  if (longest > 12) return 40;
  return longest > 7 ? 26 : 18;
}

/** One block of the report as Word paragraphs and tables. `instance` tells ordered lists apart, `places` are the ids links may lead to. */
export function childrenOf(block: Block, instance: number, places: ReadonlySet<string>): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: runs([block.number, block.title].filter(Boolean).join(' ')),
        }),
      ];
    case 'prose':
      return [
        new Paragraph({
          style: block.role === undefined ? undefined : proseStyles[block.role],
          children: [...(block.strong ? runs(`${block.strong} `, { bold: true }) : []), ...runs(block.text)],
        } as ConstructorParameters<typeof Paragraph>[0]),
      ];
    case 'facts':
      return [factTable(block.rows), gap()];
    case 'finding':
      return finding(block);
    case 'table':
      return [table(block.header, block.rows, block.weights), gap()];
    case 'notice':
      return [notice(block), gap()];
    case 'list':
      return list(block, instance, places);
    case 'band':
      return [bandChart(block), gap()];
    case 'range':
      return [
        new Paragraph({
          children: block.levels.flatMap((level, index) => [
            ...(index > 0 ? runs(' — ', { color: '857F74' }) : []),
            index >= block.from && index <= block.to ? tagRun(level) : new TextRun({ text: level.text, color: '857F74' }),
          ]),
        }),
      ];
    case 'matrix':
      return [new Paragraph({ style: 'Caption', children: runs(block.title) }), matrixChart(block), gap()];
    case 'flow':
      return [...flowTable(block, places), gap()];
    case 'break':
      return [new Paragraph({ pageBreakBefore: true, children: [] })];
  }
}

const gap = () => new Paragraph({ spacing: { after: 60, line: 160 }, children: [] });

function tagRun({ text, tone }: Tag): TextRun {
  const { fill, ink } = tones[tone];
  return new TextRun({ text: ` ${text} `, bold: true, color: ink, shading: { type: ShadingType.CLEAR, fill, color: 'auto' } });
}

function finding(block: FindingBlock): FileChild[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_3,
      children: [
        new Bookmark({ id: bookmarkId(block.id), children: runs(`${block.number} ${block.title}  `) }),
        tagRun(block.tag),
      ],
    }),
    factTable(block.rows.map(({ label, lines }) => ({ label, value: lines.join('\n') }))),
    gap(),
  ];
}

function notice(block: NoticeBlock): Table {
  const fill = block.tone === 'caution' ? 'FCF2DF' : 'F6F4EE';
  const paragraphs = [
    ...(block.title ? [new Paragraph({ style: 'Notice', children: runs(block.title, { bold: true }) })] : []),
    ...block.paragraphs.map((text) => new Paragraph({ style: 'Notice', children: runs(text) })),
  ];
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    width: { size: column, type: WidthType.DXA },
    columnWidths: [column],
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: column, type: WidthType.DXA },
            shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
            margins: { top: 80, bottom: 80, left: 140, right: 140 },
            children: paragraphs,
          }),
        ],
      }),
    ],
  });
}

function list(block: ListBlock, instance: number, places: ReadonlySet<string>): FileChild[] {
  return block.items.map(
    (item) =>
      new Paragraph({
        ...(block.ordered ? { numbering: { reference: 'ordered', level: 0, instance } } : { bullet: { level: 0 } }),
        children: [
          ...(item.tag ? [tagRun(item.tag), ...runs(' ')] : []),
          ...(item.target && places.has(item.target)
            ? [new InternalHyperlink({ anchor: bookmarkId(item.target), children: runs(item.text) })]
            : runs(item.text)),
        ],
      }),
  );
}

function factTable(rows: readonly FactRow[]): Table {
  return table(
    [],
    rows.map(({ label, value }) => [label, value]),
    [labelShare(rows), 100 - labelShare(rows)],
    true,
  );
}

/**
 * A table of the width of the column. The header row repeats and stays with the first row; the first row of a list of facts
 * stays with the second, so that no page ends in a heading and one line. Rows are not split over pages unless they are long.
 */
function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  weights: readonly number[],
  labelled = false,
): Table {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.round((column * weight) / total));
  const cell = (text: string, index: number, head: boolean, { bold = head, stays = head } = {}) =>
    new TableCell({
      width: { size: widths[index] ?? column, type: WidthType.DXA },
      ...(head ? { shading: { type: ShadingType.CLEAR, fill: 'F6F4EE', color: 'auto' } } : {}),
      children: [new Paragraph({ style: 'Cell', keepNext: stays, children: runs(text, bold ? { bold } : {}) })],
    });
  const titles = header.some((title) => title !== '');
  return new Table({
    width: { size: column, type: WidthType.DXA },
    columnWidths: widths,
    style: 'ReportTable',
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    layout: TableLayoutType.FIXED,
    rows: [
      ...(titles
        ? [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: header.map((text, index) => cell(text, index, true)),
            }),
          ]
        : []),
      ...rows.map(
        (cells, at) =>
          new TableRow({
            cantSplit: cells.every((text) => text.length < 600),
            children: widths.map((_, index) =>
              cell(cells[index] ?? '', index, false, {
                bold: labelled && index === 0,
                stays: labelled && at === 0 && rows.length > 1,
              }),
            ),
          }),
      ),
    ],
  });
}
