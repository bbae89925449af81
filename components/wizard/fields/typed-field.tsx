'use client';
import { useEffect, useRef } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { fill } from '@/lib/i18n/format';
import { type AnswerValue, UNSURE } from '@/lib/schema/answer';
import type { Question } from '@/lib/schema/question';
import { readTyped, writeTyped } from '@/lib/schema/typed-input';
import { useWizard } from '../context';

type Props = {
  readonly question: Question;
  readonly value: AnswerValue | undefined;
  readonly labelledBy: string;
  readonly describedBy: string;
};

const box =
  'w-full rounded-[10px] border border-line-strong bg-card px-4 py-2.5 aria-invalid:border-red placeholder:text-ink-faint';

/**
 * Number, date and text. Every keystroke is kept: a valid value becomes the answer, anything else stays as a draft in
 * this browser with a message under it. "Don't know" is a tick box beside the input.
 */
export function TypedField({ question, value, labelledBy, describedBy }: Props) {
  const { strings, texts, answer, drafts, scenario, readOnly } = useWizard();
  const { control, getValues } = useFormContext<Record<string, string>>();
  const { field, fieldState } = useController({ control, name: question.id });
  const identity = question.kind === 'text' && question.identity === true;
  const unsure = !identity && value === UNSURE;
  const stored = unsure ? '' : writeTyped(value);
  const typed = useRef(stored);

  // What changed elsewhere (undo, another window, a conflict settled) replaces what stands in the input, unless that is
  // a text still being written.
  useEffect(() => {
    if (stored === typed.current) return;
    typed.current = stored;
    const draft = drafts.drafts().get(question.id);
    if (draft === undefined || draft !== getValues(question.id)) field.onChange(stored);
  }, [stored, field, drafts, question.id, getValues]);

  const type = (raw: string) => {
    field.onChange(raw);
    const read = readTyped(question, raw);
    if ('problem' in read) return drafts.putDraft(question.id, raw);
    drafts.putDraft(question.id, null);
    typed.current = writeTyped(read.value ?? undefined);
    answer(question.id, read.value, 'typed');
  };
  const toggleUnsure = () => {
    typed.current = '';
    field.onChange('');
    answer(question.id, unsure ? null : UNSURE);
  };

  const unit = texts.questions[question.id]?.unit;
  const code = fieldState.error?.type as keyof typeof strings.problems | undefined;
  const limits = question.kind === 'number' ? { min: question.min, max: question.max } : { min: 0, max: 0 };
  const error = code ? fill(strings.problems[code] ?? strings.problems['not-a-text'], limits) : null;
  const example =
    question.id === 'scn-purpose' && scenario
      ? fill(strings.wizard.examplePurpose, { text: scenario.examplePurpose })
      : undefined;
  const shared = {
    id: `a-${question.id}`,
    name: field.name,
    ref: field.ref,
    onBlur: field.onBlur,
    value: field.value ?? '',
    'aria-labelledby': labelledBy,
    'aria-describedby': `${describedBy} e-${question.id}`,
    'aria-invalid': error ? true : undefined,
    readOnly,
    onChange: (event: { target: { value: string } }) => type(event.target.value),
  } as const;
  return (
    <div className="mt-3">
      {question.kind === 'text' ? (
        <textarea
          {...shared}
          autoComplete="off"
          rows={identity ? 1 : 3}
          placeholder={example}
          className={`${box} field-sizing-content min-h-12`}
        />
      ) : (
        <span className="flex max-w-sm items-center gap-3">
          <input
            {...shared}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            placeholder={question.kind === 'date' ? strings.wizard.date : undefined}
            className={`${box} min-h-12`}
          />
          {question.kind === 'date' && !readOnly ? (
            <DatePick value={stored} label={`c-${question.id} ${labelledBy}`} onPick={type} />
          ) : null}
          {question.kind === 'date' ? (
            <span id={`c-${question.id}`} hidden>
              {strings.wizard.calendar}
            </span>
          ) : null}
          {unit ? <span className="shrink-0 text-ink-soft">{unit}</span> : null}
        </span>
      )}
      <p id={`e-${question.id}`} role="alert" className="mt-1 text-[15px] text-red empty:hidden">
        {error}
      </p>
      {identity ? null : (
        <label className="mt-2 inline-flex min-h-11 items-center gap-2 pr-3">
          <input
            type="checkbox"
            autoComplete="off"
            checked={unsure}
            disabled={readOnly}
            onChange={toggleUnsure}
            data-key="0"
            className="size-[18px] accent-blue"
          />
          {strings.wizard.unsureToggle}
        </label>
      )}
    </div>
  );
}

/** The browser's own calendar beside the text input. */
function DatePick({
  value,
  label,
  onPick,
}: {
  readonly value: string;
  readonly label: string;
  readonly onPick: (date: string) => void;
}) {
  return (
    <input
      type="date"
      value={value}
      aria-labelledby={label}
      onChange={(event) => onPick(event.target.value)}
      className="min-h-12 w-[3.2rem] shrink-0 rounded-[10px] border border-line-strong bg-card px-3 text-transparent focus:text-transparent [&::-webkit-datetime-edit]:hidden"
    />
  );
}
