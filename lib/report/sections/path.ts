import type { ReportContext } from '../context';
import type { ReportPath, ReportPathSet } from '../enclosures';
import type { Block } from '../model';
import { verdictText } from '../verdict';

/** 整改路径: the planned measures and the verdict after them, then the fewest changes to each better level, then what none reaches. */
export function path(context: ReportContext): Block[] {
  const words = context.prose.path;
  const ways = context.path;
  if (!ways) return [{ kind: 'prose', text: words.unavailable }];
  const notes = ways.notes.map((text): Block => ({ kind: 'prose', text }));
  return [
    { kind: 'prose', text: words.lead },
    ...notes,
    ...plan(ways, context),
    ...ways.sets.flatMap((set) => setBlocks(set, context)),
    ...ways.unreached.flatMap(({ title, text, blockers }): Block[] => [
      { kind: 'heading', level: 2, title },
      { kind: 'prose', text },
      ...(blockers.length === 0
        ? []
        : [
            {
              kind: 'facts' as const,
              rows: blockers.map((blocker) => ({ label: blocker.title, value: blocker.reasons.join('\n') })),
            },
          ]),
    ]),
  ];
}

function plan({ plan: planned }: ReportPath, context: ReportContext): Block[] {
  const words = context.prose.path;
  if (!planned) return [{ kind: 'prose', role: 'note', text: words.planNone }];
  return [
    { kind: 'heading', level: 2, title: words.plan },
    { kind: 'prose', text: context.say(words.after, { verdict: verdictText(context, planned.after) }) },
    {
      kind: 'table',
      header: [words.question, words.now, words.planned],
      weights: [40, 30, 30],
      rows: planned.measures.map(({ question, from, to }) => [question, from, to]),
    },
    ...planned.notes.map((text): Block => ({ kind: 'prose', role: 'note', text })),
  ];
}

function setBlocks({ title, notes, changes, others }: ReportPathSet, { prose, say }: ReportContext): Block[] {
  const words = prose.path;
  return [
    { kind: 'heading', level: 2, title },
    ...notes.map((text): Block => ({ kind: 'prose', text })),
    {
      kind: 'table',
      header: ['', words.measure, words.question, words.effort],
      weights: [6, 42, 36, 16],
      rows: changes.map(({ question, from, to, practice, effort }, index) => [
        String(index + 1),
        practice.join('\n'),
        `${question}\n${say(words.turn, { from, to })}`,
        effort,
      ]),
    },
    ...(others > 0 ? [{ kind: 'prose' as const, role: 'note' as const, text: say(words.others, { n: others }) }] : []),
  ];
}
