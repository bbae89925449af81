'use client';
import { memo } from 'react';
import { EvidenceField } from '@/components/evidence/evidence-field';
import type { AnswerValue } from '@/lib/schema/answer';
import { AssignedMark } from './assigned';
import { useWizard } from './context';
import { ChoiceField } from './fields/choice-field';
import { TypedField } from './fields/typed-field';
import { NoteField } from './note-field';
import { QuestionTalk } from './question-talk';
import { WhyWeAsk } from './why-we-ask';

type Props = {
  readonly id: string;
  readonly value: AnswerValue | undefined;
  readonly note: string | undefined;
  /** Asked only because something above is not known. */
  readonly maybe: boolean;
  readonly refused: string | undefined;
  readonly noteRefused: string | undefined;
  /** What this answer contradicts, in words; empty where it fits. */
  readonly clash: string;
};

/** One question with its control, why it is asked, and a note. */
export const QuestionCard = memo(function QuestionCard({ id, value, note, maybe, refused, noteRefused, clash }: Props) {
  const { strings, texts, questions, answer, showHistory, writeNote, assigned, readOnly } = useWizard();
  const question = questions[id];
  const words = texts.questions[id];
  if (!question || !words) return null;
  const label = `l-${id}`;
  const help = `h-${id}`;
  const closed = readOnly || (assigned?.locked === true && !assigned.mine.includes(id));
  const choice = question.kind === 'yes-no' || question.kind === 'single' || question.kind === 'multi';
  return (
    <section id={`q-${id}`} data-question={id} aria-labelledby={label} className="mt-10 scroll-mt-24">
      <div
        {...(choice
          ? {
              role: question.kind === 'multi' ? 'group' : 'radiogroup',
              'aria-labelledby': label,
              'aria-describedby': words.help ? help : undefined,
            }
          : {})}
      >
        {maybe ? <p className="mb-1 text-[14px] text-slate">{strings.wizard.maybe}</p> : null}
        <h2 id={label} tabIndex={-1} className="font-semibold text-[18px] leading-normal">
          {words.text}
        </h2>
        {words.help ? (
          <p id={help} className="mt-1 text-[15px] text-ink-soft">
            {words.help}
          </p>
        ) : null}
        <AssignedMark question={id} />
        <WhyWeAsk question={id} />
        <fieldset disabled={closed} className="contents">
          {choice ? (
            <ChoiceField question={question} value={value} />
          ) : (
            <TypedField question={question} value={value} labelledBy={label} describedBy={words.help ? help : ''} />
          )}
        </fieldset>
        {refused ? (
          <p role="alert" className="mt-1 text-[15px] text-red">
            {strings.problems[refused as keyof typeof strings.problems] ?? refused}
          </p>
        ) : null}
        {clash ? (
          <p role="status" className="mt-2 border-amber border-l-4 bg-amber-wash whitespace-pre-line px-3 py-2 text-[15px]">
            <span className="block font-semibold">{strings.wizard.conflicts}</span>
            {clash}
          </p>
        ) : null}
      </div>
      <div className="mt-1 flex flex-wrap items-start gap-x-4">
        {writeNote === null || (closed && note === undefined) ? null : (
          <fieldset disabled={closed} className="contents">
            <NoteField question={id} labelledBy={label} note={note} refused={noteRefused} onWrite={writeNote} />
          </fieldset>
        )}
        {value === undefined
          ? null
          : [
              ...(closed ? [] : [{ words: strings.wizard.clear, act: () => answer(id, null) }]),
              ...(showHistory ? [{ words: strings.wizard.history, act: () => showHistory(id) }] : []),
            ].map(({ words: label, act }) => (
              <button
                key={label}
                type="button"
                onClick={act}
                aria-describedby={`l-${id}`}
                className="min-h-11 rounded-md px-1 text-[14.5px] text-ink-soft hover:text-ink"
              >
                {label}
              </button>
            ))}
        <EvidenceField kind="question" target={id} to={words.text} />
        <QuestionTalk question={id} labelledBy={label} />
      </div>
    </section>
  );
});
