import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { BandBlock, MatrixBlock } from '../../lib/report/model';
import { xmlText } from '../../lib/report/xml-text';
import { column, tones } from './styles';

const rule = { style: BorderStyle.SINGLE, size: 4, color: 'D3CCBD' };
const white = { style: BorderStyle.SINGLE, size: 12, color: 'FFFFFF' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const text = (value: string, options: { readonly bold?: boolean; readonly color?: string } = {}) =>
  new TextRun({ ...options, text: xmlText(value) });
const cell = (children: TextRun[], keepNext: boolean) => new Paragraph({ style: 'Cell', keepNext, children });

/** The risk matrix as a table shaded by level; a number in brackets only may stand there. */
export function matrixChart(block: MatrixBlock): Table {
  const first = Math.round(column * 0.2);
  const each = Math.round((column - first) / block.columns.length);
  const widths = [first, ...block.columns.map(() => each)];
  const edge = { top: white, bottom: white, left: white, right: white };
  const head = (title: string, index: number) =>
    new TableCell({
      width: { size: widths[index] ?? each, type: WidthType.DXA },
      borders: edge,
      children: [cell([text(title, { bold: true, color: '55514A' })], true)],
    });
  return new Table({
    width: { size: column, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [`${block.rowsTitle} \\ ${block.columnsTitle}`, ...block.columns].map(head),
      }),
      ...block.rows.map(
        ({ label, cells }, place) =>
          new TableRow({
            cantSplit: true,
            children: [
              head(label, 0),
              ...cells.map(({ level, marks }) => {
                const { fill, ink: color } = tones[level.tone];
                const numbers = marks.map((mark) => (mark.dashed ? `(${mark.text})` : mark.text)).join(' ');
                const keep = place < block.rows.length - 1;
                return new TableCell({
                  width: { size: each, type: WidthType.DXA },
                  margins: { top: 60, bottom: 60, left: 100, right: 100 },
                  borders: edge,
                  shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
                  children: [cell([text(level.text, { color })], keep), cell([text(numbers, { bold: true, color })], keep)],
                });
              }),
            ],
          }),
      ),
    ],
  });
}

/** Columns a track of 0-100 is drawn with. */
const TRACK = 20;

/** Scores as bars from the worst to the best case on a track of twenty fields, with the figures beside them. */
export function bandChart(block: BandBlock): Table {
  const label = Math.round(column * 0.38);
  const figures = Math.round(column * 0.14);
  const field = Math.floor((column - label - figures) / TRACK);
  const widths = [label, ...Array.from({ length: TRACK }, () => field), column - label - TRACK * field];
  return new Table({
    width: { size: column, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: rule, bottom: rule, left: none, right: none, insideHorizontal: rule, insideVertical: none },
    rows: block.rows.map((row) => {
      const from = Math.min(TRACK - 1, Math.floor((row.low / 100) * TRACK));
      const to = Math.max(from + 1, Math.ceil((row.high / 100) * TRACK));
      const parts = [
        { fields: from, fill: 'EFECE5' },
        { fields: to - from, fill: '1F4B99' },
        { fields: TRACK - to, fill: 'EFECE5' },
      ].filter(({ fields }) => fields > 0);
      return new TableRow({
        cantSplit: true,
        children: [
          new TableCell({ width: { size: label, type: WidthType.DXA }, children: [cell([text(row.label)], true)] }),
          ...parts.map(
            ({ fields, fill }) =>
              new TableCell({
                columnSpan: fields,
                width: { size: fields * field, type: WidthType.DXA },
                shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
                borders: { top: { ...white, size: 24 }, bottom: { ...white, size: 24 } },
                children: [cell([], true)],
              }),
          ),
          new TableCell({
            width: { size: widths.at(-1) ?? figures, type: WidthType.DXA },
            margins: { left: 80 },
            children: [cell([text(row.text)], true)],
          }),
        ],
      });
    }),
  });
}
