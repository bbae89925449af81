'use client';
import { Paperclip } from 'lucide-react';
import { useRef, useState } from 'react';
import { shanghaiDate } from '@/lib/deadlines/working-days';
import { fileSize } from '@/lib/i18n/file-size';
import { fill, formatDate } from '@/lib/i18n/format';
import { EVIDENCE_LIMIT, type EvidenceFile, type EvidenceKind, evidenceTypes } from '@/lib/schema/evidence';
import { useShelf } from './evidence-shelf';
import { type Outcome, sendFile, sendRemoved } from './send-evidence';

type Props = {
  readonly kind: EvidenceKind;
  readonly target: string /** What it is attached to, in words. */;
  readonly to: string;
};

const accept = [
  ...Object.keys(evidenceTypes),
  ...Object.values(evidenceTypes).flatMap((ends) => ends.map((end) => `.${end}`)),
].join(',');

/** The files attached to an answer, a finding or a task, with a button for more. Shows nothing where there is none and none may be added. */
export function EvidenceField({ kind, target, to }: Props) {
  const shelf = useShelf();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ readonly words: string; readonly bad?: boolean; readonly undo?: EvidenceFile }[]>([]);
  const [busy, setBusy] = useState(false);
  if (!shelf) return null;
  const { assessment, words, locale, setFiles } = shelf;
  const files = shelf.files.filter((file) => file.kind === kind && file.target === target);
  const may = shelf.mayAttach(kind, target);
  if (files.length === 0 && !may) return null;

  const inWords = (outcome: Extract<Outcome, { ok: false }>, name: string) => ({
    words: fill(words.problems[outcome.problem as keyof typeof words.problems] ?? words.failed, { name }),
    bad: true,
  });

  const add = async (chosen: readonly File[]) => {
    setBusy(true);
    const notes: typeof said = [];
    for (const file of chosen) {
      setSaid([...notes, { words: fill(words.uploading, { name: file.name }) }]);
      const outcome =
        file.size > EVIDENCE_LIMIT
          ? ({ ok: false, problem: 'too-large' } as const)
          : await sendFile(assessment, { kind, target }, file);
      if (outcome.ok) {
        setFiles((before) => [...before, outcome.file]);
        notes.push({ words: fill(words.added, { name: outcome.file.name }) });
      } else notes.push(inWords(outcome, file.name));
      setSaid([...notes]);
    }
    setBusy(false);
  };

  const take = async (file: EvidenceFile, removed: boolean) => {
    const outcome = await sendRemoved(assessment, file.id, removed);
    if (!outcome.ok) return setSaid([inWords(outcome, file.name)]);
    setFiles((before) => (removed ? before.filter(({ id }) => id !== file.id) : [...before, file]));
    setSaid([
      removed
        ? { words: fill(words.removed, { name: file.name }), undo: file }
        : { words: fill(words.restored, { name: file.name }) },
    ]);
    input.current?.parentElement?.querySelector('button')?.focus();
  };

  return (
    <div className="w-full text-[14.5px]">
      {may ? (
        <div>
          <input
            ref={input}
            type="file"
            multiple
            accept={accept}
            className="sr-only"
            tabIndex={-1}
            aria-label={fill(words.addTo, { to })}
            onChange={(event) => {
              const chosen = [...(event.target.files ?? [])];
              event.target.value = '';
              void add(chosen);
            }}
          />
          <button
            type="button"
            disabled={busy}
            onClick={() => input.current?.click()}
            title={words.hint}
            aria-label={fill(words.addTo, { to })}
            className="inline-flex min-h-11 items-center gap-1.5 rounded-md px-1 text-ink-soft hover:text-ink disabled:opacity-60"
          >
            <Paperclip aria-hidden="true" size={15} />
            {words.add}
          </button>
        </div>
      ) : null}
      {files.length > 0 ? (
        <ul aria-label={fill(words.list, { to })} className="mt-1 grid gap-1.5">
          {files.map((file) => (
            <li key={file.id} className="rounded-[10px] border border-line bg-card px-3 py-1.5">
              <div className="flex flex-wrap items-center gap-x-3">
                <a
                  href={`/api/assessments/${assessment}/evidence/${file.id}`}
                  download
                  className="inline-flex min-h-9 min-w-0 items-center break-all text-blue-ink underline decoration-line-strong underline-offset-4"
                >
                  {file.name}
                </a>
                <span className="flex-1 text-ink-faint">
                  {fill(words.meta, {
                    size: fileSize(file.size),
                    by: file.by ? fill(words.by, { name: file.by }) : '',
                    date: formatDate(shanghaiDate(Date.parse(file.addedAt)), locale),
                  })}
                </span>
                {may ? (
                  <button
                    type="button"
                    onClick={() => void take(file, true)}
                    className="min-h-9 rounded-md px-1 text-ink-soft hover:text-ink"
                  >
                    {words.remove} <span className="sr-only">{file.name}</span>
                  </button>
                ) : null}
              </div>
              <details>
                <summary className="min-h-6 text-[13px] text-ink-faint">{words.hash}</summary>
                <code className="block break-all text-[12.5px] text-ink-soft">{file.sha256}</code>
              </details>
            </li>
          ))}
        </ul>
      ) : null}
      <div role="status" className="text-ink-soft">
        {said.map((note) => (
          <p key={note.words} className={note.bad ? 'text-red' : ''}>
            {note.words}
            {note.undo ? (
              <button
                type="button"
                onClick={() => note.undo && void take(note.undo, false)}
                className="ml-2 min-h-9 rounded-md px-1 text-blue-ink underline underline-offset-4"
              >
                {words.undo}
              </button>
            ) : null}
          </p>
        ))}
      </div>
    </div>
  );
}
