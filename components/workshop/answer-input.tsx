'use client';
import { useState } from 'react';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { OptionRow } from '@/components/wizard/fields/option-row';
import { fill } from '@/lib/i18n/format';
import { type AnswerValue, NONE, UNSURE } from '@/lib/schema/answer';
import type { Question } from '@/lib/schema/question';
import { readTyped, writeTyped } from '@/lib/schema/typed-input';
import type { RoomQuestion } from '@/lib/workshop/room-question';
import type { WorkshopStrings } from './words';

type Props = {
  readonly question: RoomQuestion;
  readonly value: AnswerValue | null;
  /** Names the controls of this form apart from others of the same question. */
  readonly prefix: string;
  readonly legend: string;
  readonly strings: Pick<WorkshopStrings, 'common' | 'problems'>;
  readonly onChange: (value: AnswerValue | null) => void;
};

/** The control for the agreed answer, by kind of question; "don't know" is an answer too. */
export function AnswerInput(props: Props) {
  const { question, legend } = props;
  const choice = question.kind === 'yes-no' || question.kind === 'single' || question.kind === 'multi';
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-semibold text-[15px]">{legend}</legend>
      {choice ? <Choices {...props} /> : <Typed {...props} />}
    </fieldset>
  );
}

function Choices({ question, value, prefix, strings: { common }, onChange }: Props) {
  const multi = question.kind === 'multi';
  const chosen: readonly string[] = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  const options = [
    ...question.options,
    { id: UNSURE, text: multi && chosen.some((id) => id !== UNSURE) ? common.unsureRest : common.unsure },
  ];
  const choose = (id: string) => {
    if (!multi) return onChange(id);
    const next = toggled(chosen, id);
    onChange(next.length === 0 ? null : next.length === 1 && next[0] === UNSURE ? UNSURE : next);
  };
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      {options.map(({ id, text }) => (
        <OptionRow
          key={id}
          type={multi ? 'checkbox' : 'radio'}
          name={`${prefix}-${question.id}`}
          id={`${prefix}-${question.id}-${id}`}
          text={text}
          help={undefined}
          shortcut={null}
          disabled={false}
          checked={chosen.includes(id)}
          badge={null}
          onChoose={() => choose(id)}
        />
      ))}
    </div>
  );
}

function Typed({ question, value, prefix, legend, strings: { common, problems }, onChange }: Props) {
  const [text, setText] = useState(() => (value === UNSURE ? '' : writeTyped(value ?? undefined)));
  const [problem, setProblem] = useState<string | null>(null);
  const read = (raw: string) => {
    setText(raw);
    const given = readTyped(readable(question), raw);
    if ('problem' in given) {
      const limits = { min: question.min ?? 0, max: question.max ?? 0 };
      setProblem(fill(problems[given.problem] ?? problems['not-a-text'], limits));
      return onChange(null);
    }
    setProblem(null);
    onChange(given.value);
  };
  const shared = {
    id: `${prefix}-${question.id}`,
    label: question.unit ? `${legend} (${question.unit})` : legend,
    value: text,
    problem,
  };
  return (
    <div className="grid gap-2">
      {question.kind === 'text' ? (
        <TextArea {...shared} onChange={(event) => read(event.target.value)} />
      ) : (
        <TextInput
          {...shared}
          type={question.kind === 'date' ? 'date' : 'text'}
          inputMode={question.kind === 'number' ? 'numeric' : undefined}
          autoComplete="off"
          onChange={(event) => read(event.target.value)}
        />
      )}
      {question.unsure ? (
        <label className="inline-flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            checked={value === UNSURE}
            onChange={() => {
              setText('');
              setProblem(null);
              onChange(value === UNSURE ? null : UNSURE);
            }}
            className="size-[18px] accent-blue"
          />
          {common.unsure}
        </label>
      ) : null}
    </div>
  );
}

/** As much of a question as reading what was typed needs. */
function readable({ id, kind, min, max, unsure }: RoomQuestion): Question {
  const nothing = { zh: '', en: '' };
  const base = { id, text: nothing, why: nothing, basis: [] };
  if (kind === 'number') return { ...base, kind, min: min ?? 0, max: max ?? Number.MAX_SAFE_INTEGER, unit: nothing };
  if (kind === 'date') return { ...base, kind };
  return unsure ? { ...base, kind: 'text' } : { ...base, kind: 'text', identity: true };
}

/** Ticks or unticks an option; "none" and the others push each other out. */
function toggled(chosen: readonly string[], option: string): string[] {
  if (chosen.includes(option)) return chosen.filter((id) => id !== option);
  if (option === NONE) return [NONE];
  return [...chosen.filter((id) => id !== NONE), option];
}
