'use client';
import { useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { Strings } from '@/lib/i18n/strings';
import { PasswordInput } from './password-input';
import { problemWords } from './problem-words';
import { send } from './send';

type Props = { readonly token: string; readonly words: Strings['account']; readonly team: Strings['team'] };

/** Sets a new password by a link; signing in with it is a step of its own. */
export function ResetForm({ token, words, team }: Props) {
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [state, setState] = useState<'open' | 'busy' | 'done'>('open');
  const submit = async () => {
    setState('busy');
    const { status, body } = await send('POST', '/api/reset', { token, password });
    if (status === 200) return setState('done');
    if (body.problem === 'dead') return window.location.reload();
    setProblem(problemWords(body, words));
    setState('open');
  };
  if (state === 'done') {
    return (
      <div role="status" className="mt-6">
        <p>{team.resetDone}</p>
        <a href="/sign-in" className={buttonClass('primary', 'mt-4')}>
          {words.signIn}
        </a>
      </div>
    );
  }
  return (
    <Form
      className="mt-6 grid gap-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <PasswordInput
        id="password"
        label={words.newPassword}
        hint={words.passwordHint}
        problem={problem}
        words={words}
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button type="submit" look="primary" disabled={state === 'busy'}>
        {words.save}
      </Button>
    </Form>
  );
}
