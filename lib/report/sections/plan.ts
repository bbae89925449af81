import { formatDate } from '../../i18n/format';
import type { ReportContext } from '../context';
import type { ReportTask } from '../enclosures';
import { expectedProofs, toCorrect } from '../evidence';
import type { Block } from '../model';
import { addedBy, dayOf, furtherTasks, ownerOf, taskFor, wordsOf } from '../planned-task';

/** 整改计划: for each certain finding what to do, who, by when, and which proof shows it, as its task says where somebody keeps one; then the other tasks. */
export function plan(context: ReportContext): Block[] {
  const { prose } = context;
  const words = prose.record.plan;
  const todo = toCorrect(context);
  const further = furtherTasks(context);
  if (todo.length + further.length === 0) return [{ kind: 'prose', text: words.none }, ...openBlocks(context)];
  const proofs = new Map(expectedProofs(context).flatMap(({ finding, id }) => (finding ? [[finding.rule.id, id] as const] : [])));
  const states = prose.record.tasks;
  const stands = (task: ReportTask | undefined) => (task ? [states[task.state]] : []);
  return [
    { kind: 'prose', text: words.lead },
    ...((context.tasks ?? []).length > 0 ? [{ kind: 'prose' as const, text: states.lead }] : []),
    {
      kind: 'table',
      header: [words.number, words.task, words.owner, words.due, words.evidence],
      weights: context.locale === 'zh' ? [9, 51, 13, 18, 9] : [11, 43, 17, 17, 12],
      rows: [
        ...todo.map((entry) => [
          entry.number,
          wordsOf(entry, context),
          ownerOf(entry, context) || prose.record.evidence.noHolder,
          [dayOf(entry, context), ...stands(taskFor(entry.rule.id, context))].join('\n'),
          proofs.get(entry.rule.id) ?? prose.words.none,
        ]),
        ...further.map((task) => {
          const rule = task.rule === null ? undefined : context.rule(task.rule);
          const title = task.title.trim() !== '' ? task.title : rule ? context.text(rule.remedy) : '';
          const due = task.due ? [formatDate(task.due, context.locale)] : [];
          return [
            task.rule === null ? states.own : prose.words.none,
            [title, ...addedBy(task, context)].join('\n'),
            task.owner || prose.record.evidence.noHolder,
            [...due, ...stands(task)].join('\n'),
            prose.words.none,
          ];
        }),
      ],
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
