import type { ReportContext } from '../context';
import { dueOf } from '../due';
import { expectedProofs, toCorrect } from '../evidence';
import type { Block } from '../model';

/** 整改计划: for each certain finding what to do, who, by when, and which proof shows it. */
export function plan(context: ReportContext): Block[] {
  const { prose } = context;
  const words = prose.record.plan;
  const todo = toCorrect(context);
  if (todo.length === 0) return [{ kind: 'prose', text: words.none }, ...openBlocks(context)];
  const proofs = new Map(expectedProofs(context).flatMap(({ finding, id }) => (finding ? [[finding.rule.id, id] as const] : [])));
  return [
    { kind: 'prose', text: words.lead },
    {
      kind: 'table',
      header: [words.number, words.task, words.owner, words.due, words.evidence],
      weights: context.locale === 'zh' ? [9, 51, 13, 18, 9] : [11, 43, 17, 17, 12],
      rows: todo.map((entry) => {
        const { rule, number } = entry;
        const tasks = [rule, ...context.folded(rule.id).map((folded) => folded.rule)];
        return [
          number,
          tasks.map(({ remedy }) => context.text(remedy)).join('\n'),
          rule.task ? prose.sheets.owners[rule.task.owner] : prose.record.evidence.noHolder,
          dueOf(entry, context),
          proofs.get(rule.id) ?? prose.words.none,
        ];
      }),
    },
    ...openBlocks(context),
  ];
}

/** What must be verified before anybody knows whether it needs correction. */
function openBlocks(context: ReportContext): Block[] {
  const words = context.prose.record.plan;
  const open = context.open.filter((entry) => !context.untouched(entry));
  if (open.length === 0) return [];
  const numbers = open.map(({ number }) => number).join(context.prose.words.listSeparator);
  return [{ kind: 'prose', strong: words.openTitle, text: context.say(words.open, { count: open.length, numbers }) }];
}
