'use client';
import { useState } from 'react';
import { TextArea } from '@/components/ui/text-area';
import { fill } from '@/lib/i18n/format';
import { type AnswerValue, UNSURE } from '@/lib/schema/answer';
import type { Split } from '@/lib/workshop/event';
import type { RoomQuestion } from '@/lib/workshop/room-question';
import { answerKey } from '@/lib/workshop/split';
import { AnswerInput } from './answer-input';
import type { DeskContext } from './context';
import { DraftConsequence } from './draft-consequence';
import { SettleForm } from './settle-form';
import { tally } from './tally';
import { answerIn } from './words';

/** What is about to be recorded; kept while the room moves on to another question and back. */
export type Draft = { readonly answer: AnswerValue | null; readonly note: string; readonly keepMinority: boolean };
export const emptyDraft: Draft = { answer: null, note: '', keepMinority: true };

/** Kinds with more answers than can be tried one by one. */
const tooMany: readonly RoomQuestion['kind'][] = ['multi', 'number', 'date'];

type Props = {
  readonly context: DeskContext;
  readonly question: RoomQuestion;
  readonly split: readonly Split[] | null;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onRecord: (draft: Draft) => void;
};

/** The answer the room agrees on, a note, and whether other views are kept. */
export function RecordForm({ context, question, split, draft, onDraft, busy, onCancel, onRecord }: Props) {
  const { workshop: words, common } = context.strings;
  const [missing, setMissing] = useState(false);
  const { answer } = draft;
  const others =
    split && answer !== null ? tally(split, []).filter((row) => row.answer !== UNSURE && row.key !== answerKey(answer)) : [];
  return (
    <SettleForm
      label={words.recordTitle}
      tone="blue"
      submit={words.recordNow}
      cancel={common.cancel}
      busy={busy}
      onCancel={onCancel}
      onSubmit={() => {
        setMissing(answer === null);
        if (answer !== null) onRecord(draft);
      }}
    >
      <AnswerInput
        question={question}
        value={answer}
        prefix="agreed"
        legend={words.agreedAnswer}
        strings={context.strings}
        onChange={(value) => onDraft({ ...draft, answer: value })}
      />
      <p role="alert" className="text-red empty:hidden">
        {missing && answer === null ? words.chooseAnswer : null}
      </p>
      {answer !== null && tooMany.includes(question.kind) ? (
        <DraftConsequence context={context} question={question.id} answer={answer} />
      ) : null}
      <TextArea
        id="agreed-note"
        label={words.note}
        hint={words.noteHint}
        maxLength={2000}
        value={draft.note}
        onChange={(event) => onDraft({ ...draft, note: event.target.value })}
      />
      {others.length > 0 ? (
        <label className="flex gap-3">
          <input
            type="checkbox"
            checked={draft.keepMinority}
            onChange={(event) => onDraft({ ...draft, keepMinority: event.target.checked })}
            className="mt-1 size-[18px] shrink-0 accent-blue"
          />
          <span>
            {words.keepMinority}
            <span className="block text-[14px] text-ink-soft">
              {others
                .map((row) => `${answerIn(question, row.answer, common, context.locale)} ${fill(words.votes, { n: row.count })}`)
                .join(common.semicolon)}
            </span>
          </span>
        </label>
      ) : null}
    </SettleForm>
  );
}
