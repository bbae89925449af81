'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { SelectInput } from '@/components/ui/select-input';
import type { TriedQuestion } from '@/lib/catalog/workshop-questions';
import type { Answers, AnswerValue } from '@/lib/schema/answer';
import { AnswerInput } from './answer-input';
import type { DeskContext } from './context';
import { answerIn } from './words';

type Props = {
  readonly context: DeskContext;
  readonly tried: readonly TriedQuestion[];
  readonly answers: Answers;
  readonly disabled: boolean;
  readonly onChange: (answers: Answers) => void;
};

/** The answers tried out, each to be changed or dropped, and the choice of another question. */
export function WhatIfAnswers({ context, tried, answers, disabled, onChange }: Props) {
  const { whatIf: words, common } = context.strings;
  /** Questions whose controls are unfolded; one just picked has no answer yet. */
  const [editing, setEditing] = useState<readonly string[]>([]);
  const byId = new Map(tried.map((question) => [question.id, question]));
  const rows = tried.filter(({ id }) => answers[id] !== undefined || editing.includes(id));
  const free = tried.filter(({ id }) => !rows.some((row) => row.id === id));
  const onAgenda = free.filter(({ id }) => Object.hasOwn(context.questions, id));
  const others = free.filter(({ id }) => !Object.hasOwn(context.questions, id));
  const steps = [...new Set(others.map(({ stepTitle }) => stepTitle))];
  const fold = (id: string) => setEditing(editing.filter((each) => each !== id));
  const set = (id: string, value: AnswerValue | null) => {
    const { [id]: _, ...rest } = answers;
    onChange(value === null ? rest : { ...rest, [id]: value });
  };
  const group = (label: string, questions: readonly TriedQuestion[]) =>
    questions.length === 0 ? null : (
      <optgroup key={label} label={label}>
        {questions.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </optgroup>
    );
  return (
    <div className="mt-3">
      {rows.length === 0 ? <p className="text-[15px] text-ink-faint">{words.none}</p> : null}
      <ul>
        {rows.map((question) => {
          const { id, title } = question;
          const value = answers[id] ?? null;
          const open = editing.includes(id);
          return (
            <li key={id} data-supposed={id} className="border-line border-t py-2.5 first:border-0">
              <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
                <div className="min-w-0 flex-1 basis-60">
                  <p className="text-[15px] text-ink-soft leading-snug">{title}</p>
                  <p className={`leading-snug ${value === null ? 'text-[15px] text-ink-faint' : 'font-semibold'}`}>
                    {value === null ? words.unanswered : answerIn(byId.get(id), value, common, context.locale)}
                  </p>
                </div>
                <span className="flex shrink-0">
                  <Button
                    look="quiet"
                    aria-expanded={open}
                    aria-label={`${open ? words.done : words.change}${common.colon}${title}`}
                    disabled={disabled}
                    onClick={() => (open ? fold(id) : setEditing([...editing, id]))}
                  >
                    {open ? words.done : words.change}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={`${words.drop}${common.colon}${title}`}
                    disabled={disabled}
                    onClick={() => {
                      fold(id);
                      set(id, null);
                    }}
                  >
                    {words.drop}
                  </Button>
                </span>
              </div>
              {open ? (
                <div className="mt-2">
                  <AnswerInput
                    question={question}
                    value={value}
                    prefix="supposed"
                    legend={words.answer}
                    strings={context.strings}
                    onChange={(next) => set(id, next)}
                  />
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
      <div className="mt-2 flex flex-wrap items-end gap-3">
        <SelectInput
          id="supposed-question"
          label={words.pick}
          className="min-w-0 flex-1 basis-72"
          value=""
          disabled={disabled}
          onChange={(event) => {
            if (event.target.value !== '') setEditing([...editing, event.target.value]);
          }}
        >
          <option value="">{words.pickFirst}</option>
          {group(words.planned, onAgenda)}
          {steps.map((step) =>
            group(
              step,
              others.filter(({ stepTitle }) => stepTitle === step),
            ),
          )}
        </SelectInput>
        {rows.length > 0 ? (
          <Button
            disabled={disabled}
            onClick={() => {
              setEditing([]);
              onChange({});
            }}
          >
            {words.clear}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
