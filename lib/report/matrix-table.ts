import type { MatrixBlock, TableBlock } from './model';

/** A matrix as a table for what cannot draw: each cell says its level and the numbers in it, in brackets those that only may stand there. */
export function matrixTable(block: MatrixBlock): TableBlock {
  return {
    kind: 'table',
    header: [`${block.rowsTitle} \\ ${block.columnsTitle}`, ...block.columns],
    weights: [24, ...block.columns.map(() => 19)],
    rows: block.rows.map(({ label, cells }) => [
      label,
      ...cells.map(({ level, marks }) =>
        [level.text, marks.map(({ text, dashed }) => (dashed ? `(${text})` : text)).join(' ')].filter(Boolean).join('\n'),
      ),
    ]),
  };
}
