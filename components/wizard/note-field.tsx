'use client';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { useWizard } from './context';

type Props = {
  readonly question: string;
  readonly labelledBy: string;
  readonly note: string | undefined;
  readonly refused: string | undefined;
};

/** A free note on a question, saved like an answer. */
export function NoteField({ question, labelledBy, note, refused }: Props) {
  const { strings, writeNote, readOnly } = useWizard();
  const [open, setOpen] = useState(false);
  if (readOnly && note === undefined) return null;
  if (!open && note === undefined) {
    return (
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-describedby={labelledBy}
        className="inline-flex min-h-11 items-center gap-1.5 rounded-md px-1 text-[14.5px] text-ink-soft hover:text-ink"
      >
        <PenLine aria-hidden="true" size={15} />
        {strings.wizard.note}
      </button>
    );
  }
  return (
    <div className="mt-1 w-full">
      <label htmlFor={`n-${question}`} className="text-[14.5px] text-ink-soft">
        {strings.wizard.noteLabel}
      </label>
      <textarea
        id={`n-${question}`}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the user has just asked for this field
        autoFocus={open && note === undefined}
        rows={2}
        readOnly={readOnly}
        value={note ?? ''}
        aria-describedby={refused ? `${labelledBy} ne-${question}` : labelledBy}
        placeholder={strings.wizard.notePlaceholder}
        onFocus={() => setOpen(true)}
        onChange={(event) => writeNote(question, event.target.value)}
        aria-invalid={refused ? true : undefined}
        className="field-sizing-content mt-1 w-full rounded-[10px] border border-line-strong bg-card px-4 py-2.5 text-[15px] aria-invalid:border-red placeholder:text-ink-faint"
      />
      {refused ? (
        <p id={`ne-${question}`} role="alert" className="text-[15px] text-red">
          {strings.problems[refused as keyof typeof strings.problems] ?? refused}
        </p>
      ) : null}
    </div>
  );
}
