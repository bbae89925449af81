import type { ReportContext } from '../context';
import { givenByWords } from '../given-by';
import type { Block } from '../model';

/** 全部回答: every question that was put, with its answer, note, and who gave it when, step by step. */
export function answers(context: ReportContext): Block[] {
  const { prose, pack, asked, notes } = context;
  const { sentence, column } = givenByWords(context);
  const blocks: Block[] = [
    { kind: 'prose', text: prose.answers.lead },
    ...(sentence ? [{ kind: 'prose' as const, role: 'note' as const, text: sentence }] : []),
  ];
  for (const step of pack.steps) {
    const questions = asked.find(({ id }) => id === step.id)?.questions ?? [];
    if (questions.length === 0) continue;
    blocks.push(
      { kind: 'heading', level: 2, title: context.text(step.title) },
      {
        kind: 'table',
        header: [prose.answers.question, prose.answers.answer, ...(column ? [prose.record.givenBy.column] : [])],
        weights: column ? [41, 45, 14] : [45, 55],
        rows: questions.map((id) => [
          context.questionText(id),
          withNote(context.answer(id), notes[id], prose.words.note),
          ...(column ? [column(id)] : []),
        ]),
      },
    );
  }
  return blocks;
}

function withNote(answer: string, note: string | undefined, label: string): string {
  return note === undefined || note.trim() === '' ? answer : `${answer}\n${label}${note}`;
}
