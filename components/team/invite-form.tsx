'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { send } from '@/components/account/send';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { SelectInput } from '@/components/ui/select-input';
import { TextInput } from '@/components/ui/text-input';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Role } from '@/lib/workspace/permissions';
import { LinkOnce } from './link-once';
import { roleOptions, scopeOptions } from './scope';
import type { ClientView } from './types';

type Props = { readonly clients: readonly ClientView[]; readonly words: Strings['team'] };
type Fields = { email: string; role: Role; client: string };
type Made = { readonly link: string; readonly email: string; readonly mailed: boolean | null };

/** Invites somebody to a role; the link is shown once. */
export function InviteForm({ clients, words }: Props) {
  const router = useRouter();
  const form = useForm<Fields>({ defaultValues: { email: '', role: 'consultant', client: '' } });
  const [made, setMade] = useState<Made | null>(null);
  const [failed, setFailed] = useState(false);
  const { errors, isSubmitting } = form.formState;
  const role = form.watch('role');

  const submit = form.handleSubmit(async ({ email, role, client }) => {
    setFailed(false);
    setMade(null);
    const { status, body } = await send('POST', '/api/invitations', { email, role, client: client || null });
    if (status === 201) {
      setMade(body as Made);
      form.setValue('email', '');
      return router.refresh();
    }
    const problem = String(body.problem ?? '') as keyof typeof words.inviteProblems;
    if (!(problem in words.inviteProblems)) return setFailed(true);
    const place = problem === 'client' || problem === 'role' ? problem : 'email';
    form.setError(place, { message: words.inviteProblems[problem] }, { shouldFocus: true });
  });

  const sent = made?.mailed === true ? words.mailed : made?.mailed === false ? words.mailFailed : words.inviteLinkText;
  return (
    <>
      <Form onSubmit={submit} className="mt-3 grid gap-4 sm:grid-cols-2" noValidate>
        <TextInput
          id="invite-email"
          type="email"
          label={words.inviteEmail}
          problem={errors.email?.message}
          autoComplete="off"
          className="sm:col-span-2"
          {...form.register('email')}
        />
        <SelectInput
          id="invite-role"
          label={words.role}
          hint={words.roleHints[role]}
          problem={errors.role?.message}
          options={roleOptions(words)}
          {...form.register('role')}
        />
        <SelectInput
          id="invite-client"
          label={words.scope}
          problem={errors.client?.message}
          options={scopeOptions(clients, words)}
          {...form.register('client')}
        />
        <p role="alert" className="text-red empty:hidden sm:col-span-2">
          {failed ? words.failed : null}
        </p>
        <div className="sm:col-span-2">
          <Button type="submit" look="primary" disabled={isSubmitting}>
            {isSubmitting ? words.inviting : words.inviteAction}
          </Button>
        </div>
      </Form>
      {made ? (
        <div className="mt-4">
          <LinkOnce title={words.inviteLinkTitle} text={fill(sent, { email: made.email })} link={made.link} words={words} />
        </div>
      ) : null}
    </>
  );
}
