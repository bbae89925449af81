import { severities } from '../../schema/rule';
import type { ReportContext } from '../context';
import type { Block } from '../model';

/** 评估方法: how answers become findings, bounds and scores, and what each severity means, so that a reader can redo it. */
export function method(context: ReportContext): Block[] {
  const { method: words, severities: names } = context.prose;
  return [
    { kind: 'prose', text: words.lead },
    ...words.paragraphs.map(({ title, text }): Block => ({ kind: 'prose', strong: title, text })),
    { kind: 'heading', level: 2, title: words.severitiesTitle },
    { kind: 'prose', text: words.severitiesLead },
    {
      kind: 'table',
      header: [words.severity, words.meaning, words.deduction],
      weights: [20, 65, 15],
      rows: severities.map((severity) => [names[severity], words.meanings[severity], String(context.pack.deductions[severity])]),
    },
  ];
}
