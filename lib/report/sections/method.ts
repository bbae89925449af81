import { severities } from '../../schema/rule';
import type { ReportContext } from '../context';
import type { Block } from '../model';

/** 评估方法: how answers become findings, bounds and scores, so that a reader can redo it. */
export function method(context: ReportContext): Block[] {
  const { method: words, severities: names } = context.prose;
  return [
    ...words.paragraphs.map(({ title, text }): Block => ({ kind: 'prose', strong: title, text })),
    { kind: 'heading', level: 2, title: words.deductionsTitle },
    { kind: 'prose', text: words.deductionsLead },
    {
      kind: 'table',
      header: [words.severity, words.deduction],
      weights: [50, 50],
      rows: severities.map((severity) => [names[severity], String(context.pack.deductions[severity])]),
    },
  ];
}
