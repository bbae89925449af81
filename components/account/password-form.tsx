'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { Strings } from '@/lib/i18n/strings';
import { PasswordInput } from './password-input';
import { problemWords } from './problem-words';
import { send } from './send';

type Fields = { current: string; next: string };

/** Changes one's own password, which ends all other sessions. */
export function PasswordForm({ email, words }: { readonly email: string; readonly words: Strings['account'] }) {
  const router = useRouter();
  const form = useForm<Fields>({ defaultValues: { current: '', next: '' } });
  const [done, setDone] = useState(false);
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async (fields) => {
    setDone(false);
    const { status, body } = await send('POST', '/api/account/password', fields);
    if (status === 200) {
      form.reset();
      setDone(true);
      return router.refresh();
    }
    const place = body.problem === 'password' || body.problem === 'wait' || !body.problem ? 'current' : 'next';
    form.setError(place, { message: problemWords(body, words) }, { shouldFocus: true });
  });
  return (
    <Form onSubmit={submit} className="mt-3 grid max-w-[520px] gap-4" noValidate>
      {/* Tells password managers whose password this is. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordInput
        id="current-password"
        label={words.currentPassword}
        problem={errors.current?.message}
        words={words}
        autoComplete="current-password"
        {...form.register('current')}
      />
      <PasswordInput
        id="new-password"
        label={words.newPassword}
        hint={words.passwordHint}
        problem={errors.next?.message}
        words={words}
        autoComplete="new-password"
        {...form.register('next')}
      />
      <div>
        <Button type="submit" disabled={isSubmitting}>
          {isSubmitting ? words.changingPassword : words.changePassword}
        </Button>
      </div>
      <p role="status" className="text-[15px] empty:hidden">
        {done ? words.passwordChanged : null}
      </p>
    </Form>
  );
}
