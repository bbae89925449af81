'use client';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { TextInput } from '@/components/ui/text-input';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { PasswordInput } from './password-input';
import { send } from './send';

type Props = { readonly words: Strings['account']; readonly back: string };
type Fields = { email: string; password: string; code: string };

/** Signs in with e-mail and password and, where the account asks for it, a second factor. What was typed stays after a failure. */
export function SignInForm({ words, back }: Props) {
  const form = useForm<Fields>({ defaultValues: { email: '', password: '', code: '' } });
  const [second, setSecond] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const busy = form.formState.isSubmitting || form.formState.isSubmitSuccessful;

  const submit = form.handleSubmit(async ({ email, password, code }) => {
    setProblem(null);
    const { status, body } = await send('POST', '/api/sign-in', second ? { code } : { email, password });
    if (status === 200 && body.second === true) setSecond(true);
    else if (status === 200) return window.location.assign(back);
    else if (status === 401) setProblem(second ? words.codeWrong : words.wrong);
    else if (status === 403) setProblem(words.noAccess);
    else if (status === 429) setProblem(fill(words.wait, { minutes: Math.ceil(Number(body.wait ?? 60) / 60) }));
    else setProblem(words.failed);
    form.reset(undefined, { keepValues: true });
  });

  return (
    <Form method="post" onSubmit={submit} className="mt-6 grid gap-5" noValidate>
      {second ? (
        <TextInput
          id="code"
          label={words.code}
          hint={words.codeHint}
          autoComplete="one-time-code"
          autoFocus
          {...form.register('code')}
        />
      ) : (
        <>
          <TextInput
            id="email"
            type="email"
            label={words.email}
            autoComplete="username"
            autoCapitalize="none"
            {...form.register('email')}
          />
          <PasswordInput
            id="password"
            label={words.password}
            words={words}
            autoComplete="current-password"
            {...form.register('password')}
          />
        </>
      )}
      <p role="alert" className="text-red empty:hidden">
        {problem}
      </p>
      <Button type="submit" look="primary" disabled={busy}>
        {busy ? words.signingIn : second ? words.confirmCode : words.signIn}
      </Button>
    </Form>
  );
}
