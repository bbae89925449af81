'use client';
import { useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { ownFetch } from '@/components/ui/own-fetch';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';

type Props = {
  readonly id: string;
  /** After which event the version stands that is restored, and after which what is shown as present. */
  readonly version: number;
  readonly seen: number;
  /** The fields that change. */
  readonly fields: readonly string[];
  readonly titles: Readonly<Record<string, string>>;
  readonly strings: Pick<Strings, 'restoring'>;
};

type Outcome = { readonly seq: number; readonly restored: readonly string[]; readonly conflicts: readonly string[] };
type State = { readonly at: 'offered' | 'working' | 'failed' } | ({ readonly at: 'done' | 'undone' } & Outcome);

/** Restores what the page previews, tells what somebody else changed meanwhile, and takes it back again. */
export function RestoreButton({ id, version, seen, fields, titles, strings }: Props) {
  const text = strings.restoring;
  const [state, setState] = useState<State>({ at: 'offered' });
  const [op] = useState(newOp);
  const history = `/assessments/${id}/result/history`;

  const send = async (body: object, after: 'done' | 'undone') => {
    setState({ at: 'working' });
    const response = await ownFetch(`/api/assessments/${id}/versions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => null);
    const outcome: Outcome | null = response?.ok ? await response.json().catch(() => null) : null;
    setState(outcome ? { at: after, ...outcome } : { at: 'failed' });
  };

  const over = state.at === 'done' || state.at === 'undone';
  const conflicts = over ? state.conflicts : [];
  return (
    <div className="mt-6 rounded-[14px] border border-line-strong bg-card px-4 py-4 sm:px-5">
      <div role="status">
        {over ? <p className="font-semibold">{fill(text[state.at], { n: state.restored.length })}</p> : null}
        {state.at === 'failed' ? <p className="text-red">{text.failed}</p> : null}
        {conflicts.length > 0 ? (
          <>
            <p className="mt-2">{fill(text.conflicts, { n: conflicts.length })}</p>
            <ul className="list-disc pl-5">
              {conflicts.map((field) => (
                <li key={field}>{titles[field] ?? field}</li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      <p className="mt-2 flex flex-wrap gap-3">
        {over ? null : (
          <Button look="primary" disabled={state.at === 'working'} onClick={() => send({ op, version, seen, fields }, 'done')}>
            {state.at === 'working' ? text.working : fill(text.confirm, { n: fields.length })}
          </Button>
        )}
        {state.at === 'done' && state.restored.length > 0 ? (
          <Button onClick={() => send({ op: newOp(), version: seen, seen: state.seq, fields: state.restored }, 'undone')}>
            {text.undo}
          </Button>
        ) : null}
        {conflicts.length > 0 ? <Button onClick={() => window.location.reload()}>{text.again}</Button> : null}
        <a href={history} className={buttonClass('quiet')}>
          {text.back}
        </a>
      </p>
    </div>
  );
}

/** A name no other restoring has; also over plain HTTP, where there is no `randomUUID`. */
function newOp(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
