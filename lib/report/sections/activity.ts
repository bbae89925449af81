import { isOpen } from '../answer-text';
import type { ReportContext } from '../context';
import type { Block } from '../model';

/** The steps that describe the processing itself. */
const describing: ReadonlySet<string> = new Set(['organisation', 'scenario', 'collection-storage', 'use-sharing']);

/** 处理活动说明: what was answered about who processes what, where and how. Unknowns are said as such. */
export function activity(context: ReportContext): Block[] {
  const { prose, asked, pack } = context;
  const blocks: Block[] = [{ kind: 'prose', text: prose.activity.lead }];
  for (const step of pack.steps.filter(({ id }) => describing.has(id))) {
    const questions = asked.find(({ id }) => id === step.id)?.questions ?? [];
    if (questions.length === 0) continue;
    blocks.push(
      { kind: 'heading', level: 2, title: context.text(step.title) },
      {
        kind: 'facts',
        rows: questions.map((id) => ({
          label: context.questionText(id),
          value: context.answer(id),
          muted: isOpen(context.answers[id]),
        })),
      },
    );
  }
  return blocks.length > 1 ? blocks : [...blocks, { kind: 'prose', text: prose.activity.nothing }];
}
