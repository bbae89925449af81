import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { FlowBlock, FlowBox, FlowFact, FlowStage } from '../../lib/report/model';
import { bookmarkId } from './bookmark';
import { runs } from './runs';
import { column, tones } from './styles';

/** Ids links may lead to. */
type Places = ReadonlySet<string>;

/** The grid: the way down, and three columns for place, party and protection. */
const gutter = Math.round(column * 0.06);
const third = Math.round((column - gutter) / 3);
const grid = [gutter, third, third, column - gutter - 2 * third];
const span = (from: number, to: number) => grid.slice(from, to).reduce((sum, width) => sum + width, 0);

const blue = '1F4B99';
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const bare = { top: none, bottom: none, left: none, right: none };
const solid = { style: BorderStyle.SINGLE, size: 6, color: 'B8B0A0' };
const dashed = { style: BorderStyle.DASHED, size: 6, color: '55514A' };
const edges = (open: boolean) => {
  const edge = open ? dashed : solid;
  return { top: edge, bottom: edge, left: edge, right: edge };
};
const inks = { known: '1C1B19', partly: '5B6472', open: '5B6472', unasked: '857F74' } as const;

/** The data-flow diagram as a table with arrows, which Word, WPS and LibreOffice all draw alike and keep on one page. */
export function flowTable(block: FlowBlock, places: Places): FileChild[] {
  const rows = block.stages.flatMap((stage, index) => [
    ...(stage.into ? [arrowRow(stage.into.facts, places)] : []),
    ...boxRows(stage, index === block.stages.length - 1, places),
  ]);
  return [
    new Paragraph({ style: 'Caption', children: runs(block.title) }),
    ...block.notes.map((note) => new Paragraph({ style: 'Subtle', keepNext: true, children: runs(note) })),
    new Table({
      width: { size: column, type: WidthType.DXA },
      columnWidths: grid,
      layout: TableLayoutType.FIXED,
      borders: { ...bare, insideHorizontal: none, insideVertical: none },
      rows,
    }),
  ];
}

function arrowRow(facts: readonly FlowFact[], places: Places): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        width: { size: gutter, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.CENTER,
        borders: bare,
        children: [
          new Paragraph({
            style: 'Diagram',
            alignment: AlignmentType.CENTER,
            keepNext: true,
            children: [new TextRun({ text: '↓', bold: true, size: 24, color: blue })],
          }),
        ],
      }),
      ...facts.map(
        (fact, index) =>
          new TableCell({
            width: { size: grid[index + 1] ?? third, type: WidthType.DXA },
            margins: { top: 30, bottom: 30, left: 80, right: 80 },
            borders: bare,
            children: [factLine(fact, true, places)],
          }),
      ),
    ],
  });
}

/** One row for a stage alone; with recipients, a row for each beside the stage. */
function boxRows({ box, branches }: FlowStage, last: boolean, places: Places): TableRow[] {
  if (branches.length === 0) return [new TableRow({ cantSplit: true, children: [boxCell(box, [0, 4], !last, places)] })];
  return branches.map(
    (branch, index) =>
      new TableRow({
        cantSplit: true,
        children: [
          index === 0 ? boxCell(box, [0, 2], true, places, { rowSpan: branches.length }) : null,
          boxCell(branch, [2, 4], true, places, { arrow: '→ ' }),
        ].filter((cell) => cell !== null),
      }),
  );
}

type Extras = { readonly rowSpan?: number; readonly arrow?: string };

function boxCell(
  box: FlowBox,
  [from, to]: readonly [number, number],
  keepNext: boolean,
  places: Places,
  { rowSpan, arrow }: Extras = {},
): TableCell {
  return new TableCell({
    width: { size: span(from, to), type: WidthType.DXA },
    columnSpan: to - from,
    ...(rowSpan ? { rowSpan } : {}),
    margins: { top: 40, bottom: 40, left: 120, right: 120 },
    borders: edges(box.open),
    ...(box.open ? {} : { shading: { type: ShadingType.CLEAR, fill: 'FBFAF7', color: 'auto' } }),
    children: [
      new Paragraph({
        style: 'Diagram',
        keepNext,
        children: [...(arrow ? [new TextRun({ text: arrow, bold: true, color: blue })] : []), ...runs(box.title, { bold: true })],
      }),
      ...box.facts.map((fact) => factLine(fact, keepNext, places)),
    ],
  });
}

function factLine({ label, text, state, marks }: FlowFact, keepNext: boolean, places: Places): Paragraph {
  return new Paragraph({
    style: 'Diagram',
    keepNext,
    children: [
      ...runs(`${label}　`, { color: '857F74' }),
      ...runs(text, { color: inks[state] }),
      ...marks.flatMap((mark): ParagraphChild[] => {
        const { fill, ink } = tones[mark.tone];
        const shading = { type: ShadingType.CLEAR, fill, color: 'auto' };
        const said = runs(` ${mark.text} `, { bold: true, color: ink, shading });
        const linked =
          mark.target && places.has(mark.target)
            ? [new InternalHyperlink({ anchor: bookmarkId(mark.target), children: said })]
            : said;
        return [new TextRun(' '), ...linked];
      }),
    ],
  });
}
