'use client';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { TextInput } from '@/components/ui/text-input';
import type { Strings } from '@/lib/i18n/strings';
import { PasswordInput } from './password-input';
import { problemWords } from './problem-words';
import { send } from './send';

type Props = {
  readonly token: string;
  /** The invited address. */
  readonly email: string;
  readonly present: boolean;
  readonly words: Strings['account'];
  readonly team: Strings['team'];
};
type Fields = { name: string; password: string };

/** Takes an invitation: with the account signed in, or with a new one for the invited address. */
export function JoinForm({ token, email, present, words, team }: Props) {
  const form = useForm<Fields>({ defaultValues: { name: '', password: '' } });
  const [failed, setFailed] = useState<string | null>(null);
  const { errors, isSubmitting, isSubmitSuccessful } = form.formState;
  const submit = form.handleSubmit(async (account) => {
    setFailed(null);
    const { status, body } = await send('POST', '/api/invite', { token, account: present ? null : account });
    if (status === 201) return window.location.assign('/assessments');
    if (body.problem === 'dead') return window.location.reload();
    if (body.problem === 'email-taken') setFailed(team.inviteTaken);
    else if (body.problem === 'name') form.setError('name', { message: problemWords(body, words) }, { shouldFocus: true });
    else if (body.problem) form.setError('password', { message: problemWords(body, words) }, { shouldFocus: true });
    else setFailed(words.failed);
    form.reset(undefined, { keepValues: true, keepErrors: true });
  });
  const busy = isSubmitting || isSubmitSuccessful;
  return (
    <Form onSubmit={submit} className="mt-6 grid gap-5" noValidate>
      {present ? null : (
        <>
          <TextInput
            id="email"
            type="email"
            label={words.email}
            hint={team.inviteFixed}
            value={email}
            readOnly
            autoComplete="username"
          />
          <TextInput id="name" label={words.name} problem={errors.name?.message} autoComplete="name" {...form.register('name')} />
          <PasswordInput
            id="password"
            label={words.password}
            hint={words.passwordHint}
            problem={errors.password?.message}
            words={words}
            autoComplete="new-password"
            {...form.register('password')}
          />
        </>
      )}
      <p role="alert" className="text-red empty:hidden">
        {failed}
      </p>
      <Button type="submit" look="primary" disabled={busy}>
        {busy ? team.joining : present ? team.inviteJoin : team.inviteCreate}
      </Button>
    </Form>
  );
}
