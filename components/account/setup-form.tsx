'use client';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { TextInput } from '@/components/ui/text-input';
import type { Strings } from '@/lib/i18n/strings';
import { PasswordInput } from './password-input';
import { send } from './send';

type Fields = { workspace: string; name: string; email: string; password: string };
const places = { 'email-taken': 'email', 'too-short': 'password', 'too-long': 'password', guessable: 'password' } as const;

/** Makes the first account of a server, which then belongs to a team. */
export function SetupForm({ words }: { readonly words: Strings['account'] }) {
  const form = useForm<Fields>({ defaultValues: { workspace: '', name: '', email: '', password: '' } });
  const [failed, setFailed] = useState(false);
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async (fields) => {
    setFailed(false);
    const { status, body } = await send('POST', '/api/setup', fields);
    if (status === 201) return window.location.assign('/assessments');
    const code = String(body.problem ?? '') as keyof typeof words.problems;
    if (!(code in words.problems)) return setFailed(true);
    const place = (places as Readonly<Record<string, keyof Fields>>)[code] ?? (code as keyof Fields);
    form.setError(place, { message: words.problems[code] }, { shouldFocus: true });
  });

  return (
    <Form method="post" onSubmit={submit} className="mt-6 grid max-w-[520px] gap-5" noValidate>
      <TextInput
        id="workspace"
        label={words.workspaceName}
        hint={words.workspaceHint}
        problem={errors.workspace?.message}
        autoComplete="organization"
        {...form.register('workspace')}
      />
      <TextInput id="name" label={words.name} problem={errors.name?.message} autoComplete="name" {...form.register('name')} />
      <TextInput
        id="email"
        type="email"
        label={words.email}
        problem={errors.email?.message}
        autoComplete="username"
        {...form.register('email')}
      />
      <PasswordInput
        id="password"
        label={words.password}
        hint={words.passwordHint}
        problem={errors.password?.message}
        words={words}
        autoComplete="new-password"
        {...form.register('password')}
      />
      <p role="alert" className="text-red empty:hidden">
        {failed ? words.failed : null}
      </p>
      <Button type="submit" look="primary" disabled={isSubmitting}>
        {isSubmitting ? words.settingUp : words.setupAction}
      </Button>
    </Form>
  );
}
