import type { ReportContext } from '../context';
import type { Block } from '../model';

/** 可比案例: what happened to others who did the like. Never a prediction. */
export function cases(context: ReportContext): Block[] {
  const words = context.prose.cases;
  const found = context.cases ?? [];
  if (found.length === 0) return [{ kind: 'prose', text: words.none }];
  return [
    { kind: 'prose', text: words.lead },
    { kind: 'notice', tone: 'caution', paragraphs: [words.noPrediction] },
    ...found.flatMap((each): Block[] => [
      { kind: 'heading', level: 2, title: each.name },
      {
        kind: 'facts',
        rows: [
          { label: words.because, value: each.because },
          { label: words.conduct, value: each.conduct },
          { label: words.outcome, value: each.outcome },
          {
            label: words.when,
            value: [each.kind, each.when, each.number].filter((part) => part !== null).join(context.prose.words.clauseSeparator),
          },
          ...(each.restedOn === null ? [] : [{ label: words.restedOn, value: each.restedOn }]),
          { label: words.today, value: each.today },
          { label: words.lesson, value: each.lesson },
          { label: words.source, value: each.source },
          ...(each.unverified === null ? [] : [{ label: words.unverified, value: each.unverified, muted: true }]),
        ],
      },
    ]),
  ];
}
