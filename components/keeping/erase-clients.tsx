'use client';
import { useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { ownFetch } from '@/components/ui/own-fetch';
import { fill, formatDate } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';

type Client = { readonly id: string; readonly name: string; readonly assessments: number };
type Props = {
  readonly clients: readonly Client[];
  readonly strings: Strings['keeping'];
  readonly exportWords: string;
  readonly locale: Locale;
};

/** The clients of a workspace, each to be exported, or erased for good once its name was typed. */
export function EraseClients({ clients: initial, strings, exportWords, locale }: Props) {
  const [clients, setClients] = useState(initial);
  const [open, setOpen] = useState<string | null>(null);
  const [done, setDone] = useState('');
  return (
    <>
      <p role="status" className="mt-3 rounded-[10px] bg-slate-wash px-4 py-2 empty:hidden">
        {done}
      </p>
      {clients.length === 0 ? <p className="mt-3 text-ink-soft">{strings.noClients}</p> : null}
      <ul className="mt-3 grid gap-3">
        {clients.map((client) => (
          <li key={client.id} className="rounded-[14px] border border-line bg-card px-5 py-3">
            <div className="flex flex-wrap items-center gap-x-4">
              <span className="min-w-0 flex-1 break-words font-semibold">{client.name}</span>
              <span className="text-[15px] text-ink-soft">{fill(strings.count, { n: client.assessments })}</span>
              <a href={`/api/archive.zip?client=${client.id}`} download className={buttonClass('quiet')}>
                {exportWords} <span className="sr-only">{client.name}</span>
              </a>
              {open === client.id ? null : (
                <Button look="quiet" onClick={() => setOpen(client.id)}>
                  {strings.erase} <span className="sr-only">{client.name}</span>
                </Button>
              )}
            </div>
            {open === client.id ? (
              <EraseForm
                client={client}
                strings={strings}
                locale={locale}
                onCancel={() => setOpen(null)}
                onErased={(n) => {
                  setClients((all) => all.filter(({ id }) => id !== client.id));
                  setOpen(null);
                  setDone(fill(strings.erased, { name: client.name, n }));
                }}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

type FormProps = {
  readonly client: Client;
  readonly strings: Strings['keeping'];
  readonly locale: Locale;
  readonly onCancel: () => void;
  readonly onErased: (assessments: number) => void;
};

function EraseForm({ client, strings, locale, onCancel, onErased }: FormProps) {
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const erase = async (form: FormData) => {
    setBusy(true);
    const body = JSON.stringify({ name: form.get('name'), reason: form.get('reason') });
    const init = { method: 'POST', body, headers: { 'content-type': 'application/json' } };
    const response = await ownFetch(`/api/clients/${client.id}/erase`, init).catch(() => null);
    const told = await response?.json().catch(() => null);
    setBusy(false);
    if (response?.ok) return onErased(told.erased);
    if (response?.status === 409) return setProblem(fill(strings.eraseKept, { date: formatDate(told.until, locale) }));
    setProblem(response?.status === 422 ? fill(strings.nameWrong, { name: client.name }) : strings.failed);
  };
  const field = 'mt-1 min-h-11 w-full rounded-[10px] border border-line-strong bg-paper px-3';
  return (
    <Form
      className="mt-3 grid gap-3 border-line border-t pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        void erase(new FormData(event.currentTarget));
      }}
    >
      <label>
        {fill(strings.typeName, { name: client.name })}
        {/* biome-ignore lint/a11y/noAutofocus: the user has just asked for this field */}
        <input name="name" autoFocus autoComplete="off" className={field} aria-describedby="erase-problem" />
      </label>
      <label>
        {strings.eraseReason}
        <input name="reason" maxLength={2000} autoComplete="off" className={field} />
      </label>
      <p id="erase-problem" role="alert" className="text-red empty:hidden">
        {problem}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" disabled={busy}>
          {busy ? strings.erasing : strings.eraseNow}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {strings.cancel}
        </Button>
      </div>
    </Form>
  );
}
