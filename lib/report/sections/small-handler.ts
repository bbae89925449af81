import type { ReportContext } from '../context';
import type { Block } from '../model';

/** 小型处理者影响评估表: added to the assessment of four questions, never in its place. */
export function smallHandler({ smallHandler: table }: Pick<ReportContext, 'smallHandler'>): Block[] {
  if (!table) return [];
  return [
    { kind: 'prose', role: 'lead', text: table.status },
    { kind: 'notice', tone: 'caution', paragraphs: [table.unseen] },
    ...table.lists.flatMap(({ title, points }): Block[] => [
      { kind: 'heading', level: 2, title },
      { kind: 'list', ordered: false, items: points.map((text) => ({ text })) },
    ]),
    { kind: 'prose', text: table.lead },
    { kind: 'table', header: table.header, weights: [8, 22, 26, 16, 28], rows: table.rows },
    { kind: 'prose', text: table.signature },
  ];
}
