import type { ReportContext } from '../context';
import type { Block } from '../model';

/** 答案之间的矛盾: answers that can hardly all be true. Pointed out, never counted. */
export function conflicts(context: ReportContext): Block[] {
  const { prose, result, pack } = context;
  const words = prose.conflicts;
  const heading: Block = { kind: 'heading', level: 2, title: words.heading };
  if (result.conflicts.length === 0) return [heading, { kind: 'prose', text: words.none }];
  const texts = new Map(pack.conflicts.map((conflict) => [conflict.id, context.text(conflict.text)]));
  return [
    heading,
    { kind: 'prose', text: words.lead },
    {
      kind: 'table',
      header: [words.conflict, words.answers],
      weights: [38, 62],
      rows: result.conflicts.map(({ conflict, questions }) => [
        texts.get(conflict) ?? conflict,
        questions.map((id) => context.answered(id)).join('\n'),
      ]),
    },
  ];
}
