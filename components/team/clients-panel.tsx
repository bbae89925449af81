'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { send } from '@/components/account/send';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { TextInput } from '@/components/ui/text-input';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { ClientView } from './types';

type Props = { readonly clients: readonly ClientView[]; readonly words: Strings['team'] };

/** More clients than this are searched by name. */
const MANY = 8;

/** The clients of a workspace: added, renamed, archived and taken back. Nothing here loses an assessment. */
export function ClientsPanel({ clients, words }: Props) {
  const router = useRouter();
  const form = useForm<{ name: string }>({ defaultValues: { name: '' } });
  const [renaming, setRenaming] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [wanted, setWanted] = useState('');
  const { errors, isSubmitting } = form.formState;

  /** What went wrong in words, or null. */
  const ask = async (method: string, address: string, body: unknown): Promise<string | null> => {
    const { status, body: said } = await send(method, address, body);
    if (status === 200 || status === 201) {
      router.refresh();
      return null;
    }
    return words.clientProblems[String(said.problem) as keyof typeof words.clientProblems] ?? words.failed;
  };
  const add = form.handleSubmit(async ({ name }) => {
    const wrong = await ask('POST', '/api/clients', { name });
    if (wrong) form.setError('name', { message: wrong }, { shouldFocus: true });
    else form.reset();
  });
  const rename = async (id: string, name: string) => {
    const wrong = await ask('PATCH', `/api/clients/${id}`, { name });
    setProblem(wrong);
    if (!wrong) setRenaming(null);
  };
  const archive = async (id: string, archived: boolean) => setProblem(await ask('PATCH', `/api/clients/${id}`, { archived }));

  const open = clients.filter(({ archived }) => !archived);
  const closed = clients.filter(({ archived }) => archived);
  const shown = open.filter(({ name }) => name.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <>
      <Form onSubmit={add} className="mt-5 flex max-w-[560px] items-end gap-2" noValidate>
        <TextInput
          id="client-name"
          label={words.clientName}
          problem={errors.name?.message}
          autoComplete="off"
          className="min-w-0 flex-1"
          after={
            <Button type="submit" look="primary" disabled={isSubmitting} className="shrink-0">
              {isSubmitting ? words.adding : words.addClient}
            </Button>
          }
          {...form.register('name')}
        />
      </Form>
      <p role="alert" className="mt-3 text-red empty:hidden">
        {problem}
      </p>
      {clients.length === 0 ? (
        <p className="mt-6 rounded-[14px] border border-line bg-card px-6 py-8 text-center text-ink-soft">{words.noClients}</p>
      ) : null}
      {open.length > MANY ? (
        <TextInput
          id="client-search"
          type="search"
          label={words.findClient}
          autoComplete="off"
          className="mt-5 max-w-[560px]"
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
      ) : null}
      <p role="status" className="mt-4 text-ink-soft empty:hidden">
        {open.length > 0 && shown.length === 0 ? words.noSuchClient : null}
      </p>
      <ul className="mt-5 grid gap-3">
        {shown.map((client) => (
          <li key={client.id} className="rounded-[14px] border border-line bg-card px-5 py-3">
            {renaming === client.id ? (
              <Form
                className="flex flex-wrap gap-2"
                onSubmit={(event) => {
                  event.preventDefault();
                  void rename(client.id, String(new FormData(event.currentTarget).get('name') ?? ''));
                }}
              >
                <input
                  name="name"
                  aria-label={words.clientName}
                  defaultValue={client.name}
                  maxLength={80}
                  // biome-ignore lint/a11y/noAutofocus: the user has just asked for this field
                  autoFocus
                  onKeyDown={(event) => event.key === 'Escape' && setRenaming(null)}
                  className="min-h-11 min-w-0 flex-1 basis-56 rounded-[9px] border border-line-strong bg-card px-3"
                />
                <Button type="submit" look="primary">
                  {words.save}
                </Button>
                <Button onClick={() => setRenaming(null)}>{words.cancel}</Button>
              </Form>
            ) : (
              <div className="flex flex-wrap items-center gap-x-3">
                <h2 className="min-w-0 flex-1 basis-56 break-words font-semibold text-[17px]">{client.name}</h2>
                <a
                  href={`/assessments?client=${client.id}`}
                  className="inline-flex min-h-11 items-center text-[15px] text-blue-ink underline decoration-line-strong underline-offset-4"
                >
                  {fill(words.count, { n: client.assessments })}
                  <span className="sr-only"> {client.name}</span>
                </a>
                <Button look="quiet" onClick={() => setRenaming(client.id)}>
                  {words.rename} <span className="sr-only">{client.name}</span>
                </Button>
                <Button look="quiet" onClick={() => void archive(client.id, true)}>
                  {words.archive} <span className="sr-only">{client.name}</span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {closed.length > 0 ? (
        <section className="mt-8">
          <h2 className="font-semibold font-serif text-[20px]">{words.archivedTitle}</h2>
          <p className="text-[15px] text-ink-soft">{words.archivedHint}</p>
          <ul className="mt-2">
            {closed.map((client) => (
              <li key={client.id} className="flex flex-wrap items-center gap-x-3 border-line border-t py-1">
                <span className="min-w-0 flex-1 basis-56 break-words">{client.name}</span>
                <span className="text-[15px] text-ink-soft">{fill(words.count, { n: client.assessments })}</span>
                <Button look="quiet" onClick={() => void archive(client.id, false)}>
                  {words.reopen} <span className="sr-only">{client.name}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
