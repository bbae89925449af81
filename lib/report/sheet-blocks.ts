import type { Block, ReportModel } from './model';

/** A short paper as one run of blocks: its title, the mark of a draft, and its parts under headings; a part that stands alone begins a page. */
export function sheetBlocks(model: ReportModel): Block[] {
  return [
    { kind: 'prose', role: model.sheet === 'sign' ? 'sign-title' : 'title', text: model.title },
    ...(model.statusMark && model.sheet !== 'sign' ? [{ kind: 'prose', role: 'note', text: model.statusMark } as const] : []),
    ...model.chapters.flatMap(({ heading, alone, blocks }): Block[] => [
      ...(alone ? [{ kind: 'break' } as const] : []),
      ...(heading === '' ? [] : [{ kind: 'heading', level: 2, title: heading } as const]),
      ...blocks,
    ]),
  ];
}
