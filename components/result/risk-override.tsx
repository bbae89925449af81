'use client';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { ShownCell } from '@/lib/catalog/risk-view';
import { checkNote } from '@/lib/schema/answer';
import { type RiskStoreStrings, useRiskStore } from './risk-store';

type Props = {
  /** "<scenario>-<likelihood|impact>". */
  readonly cell: string;
  readonly title: string;
  readonly choices: ShownCell['choices'];
  readonly stated: ShownCell['stated'];
};

/** States another level for a cell. A level without a written reason is refused here and never sent. */
export function RiskOverride({ cell, title, choices, stated }: Props) {
  const { store, snapshot, strings: all } = useRiskStore();
  const strings = all.form;
  const [level, setLevel] = useState<string>(stated?.level ?? '');
  const [reason, setReason] = useState<string>(stated?.reason ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const fields = [`l:${cell}`, `w:${cell}`] as const;
  const conflict = snapshot.conflicts.some(({ field }) => field === fields[0] || field === fields[1]);
  const refused = fields.some((field) => snapshot.refused[field] !== undefined);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const found = problemOf(level, reason, all);
    setProblem(found);
    if (found) return;
    settleConflicts();
    store.set(fields[0], level);
    store.set(fields[1], reason.trim());
  };
  const clear = () => {
    setProblem(null);
    settleConflicts();
    store.set(fields[0], null);
    store.set(fields[1], null);
  };
  const settleConflicts = () => {
    for (const { field } of snapshot.conflicts) if (field === fields[0] || field === fields[1]) store.resolve(field, 'theirs');
  };

  const message = problem ?? (conflict ? strings.overrideConflict : refused ? strings.overrideRefused : null);
  return (
    <details className="no-print mt-4">
      <summary className="inline-flex min-h-11 items-center text-[15px] text-blue-ink underline decoration-line-strong underline-offset-4">
        {stated ? strings.overrideEdit : strings.override}
      </summary>
      <Form onSubmit={save} aria-label={`${title} · ${strings.override}`} className="grid gap-3 pb-2" noValidate>
        <p className="text-[14px] text-ink-soft">{strings.overrideLead}</p>
        <label htmlFor={`${id}-level`} className="text-[15px]">
          {strings.overrideLevel}
          <select
            id={`${id}-level`}
            value={level}
            onChange={(event) => setLevel(event.target.value)}
            className="mt-1 block min-h-11 w-full rounded-[10px] border border-line-strong bg-card px-3 text-[16px]"
          >
            <option value="">{strings.overrideChoose}</option>
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.words}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={`${id}-reason`} className="text-[15px]">
          {strings.overrideReason}
          <textarea
            id={`${id}-reason`}
            rows={3}
            value={reason}
            placeholder={strings.overridePlaceholder}
            aria-describedby={message ? `${id}-problem` : undefined}
            aria-invalid={problem ? true : undefined}
            onChange={(event) => setReason(event.target.value)}
            className="field-sizing-content mt-1 block w-full rounded-[10px] border border-line-strong bg-card px-3 py-2 text-[16px] aria-invalid:border-red placeholder:text-ink-faint"
          />
        </label>
        {message ? (
          <p id={`${id}-problem`} role="alert" className="text-[15px] text-red">
            {message}
          </p>
        ) : null}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="primary">
            {strings.overrideSave}
          </Button>
          {stated ? <Button onClick={clear}>{strings.overrideClear}</Button> : null}
        </div>
      </Form>
    </details>
  );
}

function problemOf(level: string, reason: string, { form, problems }: RiskStoreStrings): string | null {
  if (level === '') return form.overrideNoLevel;
  if (reason.trim() === '') return form.overrideNoReason;
  const code = checkNote(reason);
  return code ? problems[code] : null;
}
