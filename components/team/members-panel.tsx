'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { send } from '@/components/account/send';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Role } from '@/lib/workspace/permissions';
import { InviteForm } from './invite-form';
import { LinkOnce } from './link-once';
import { MemberCard } from './member-card';
import { scopeWords } from './scope';
import type { ClientView, InvitationView, MemberView } from './types';

type Props = {
  readonly members: readonly MemberView[];
  readonly invitations: readonly InvitationView[];
  readonly clients: readonly ClientView[];
  readonly self: string;
  /** What is said of members without a second factor, where the workspace asks for one. */
  readonly lacking: string | null;
  readonly words: Strings['team'];
};

/** Who is in the workspace and who is asked in, with everything an owner can do about it. */
export function MembersPanel({ members, invitations, clients, self, lacking, words }: Props) {
  const router = useRouter();
  const [notice, setNotice] = useState<{ readonly words: string; readonly bad?: boolean } | null>(null);
  const [leaving, setLeaving] = useState<MemberView | null>(null);
  const [link, setLink] = useState<{ readonly user: string; readonly link: string } | null>(null);

  const change = async (method: string, address: string, body: unknown, done: string): Promise<boolean> => {
    setNotice(null);
    const { status, body: said } = await send(method, address, body);
    const ok = status === 200;
    if (!ok) setNotice({ words: said.problem === 'last-owner' ? words.lastOwner : words.failed, bad: true });
    else setNotice({ words: done });
    router.refresh();
    return ok;
  };
  const setRole = (user: string, client: string | null, role: Role | null) =>
    change('PUT', `/api/members/${user}`, { client, role }, words.saved);
  const remove = async (member: MemberView) => {
    setLeaving(null);
    await change('DELETE', `/api/members/${member.user}`, {}, fill(words.removed, { name: member.name }));
  };
  const makeLink = async (member: MemberView) => {
    setNotice(null);
    setLink(null);
    const { status, body } = await send('POST', `/api/members/${member.user}/password-link`, {});
    if (status === 201) setLink({ user: member.user, link: String(body.link) });
    else setNotice({ words: body.problem === 'elsewhere' ? words.resetElsewhere : words.failed, bad: true });
  };
  const revoke = (id: string) => change('DELETE', `/api/invitations/${id}`, {}, words.revoked);

  return (
    <>
      <p
        role="status"
        className={`mt-4 rounded-[10px] px-4 py-2 empty:hidden ${notice?.bad ? 'bg-red-wash text-red' : 'bg-slate-wash'}`}
      >
        {notice?.words}
      </p>
      <ul className="mt-4 grid gap-3">
        {members.map((member) => (
          <MemberCard
            key={member.user}
            member={member}
            self={member.user === self}
            lacking={lacking}
            clients={clients}
            words={words}
            onRole={(client, role) => setRole(member.user, client, role)}
            onLink={() => void makeLink(member)}
            onRemove={() => setLeaving(member)}
          />
        ))}
      </ul>
      {link ? (
        <div className="mt-4">
          <LinkOnce
            title={words.resetTitle}
            text={fill(words.resetText, { name: members.find(({ user }) => user === link.user)?.name ?? '' })}
            link={link.link}
            words={words}
          />
        </div>
      ) : null}
      {members.length === 1 ? <p className="mt-4 text-ink-soft">{words.onlyYou}</p> : null}

      <section className="mt-8 rounded-[14px] border border-line bg-card px-5 py-5">
        <h2 className="font-semibold font-serif text-[20px]">{words.invite}</h2>
        <InviteForm clients={clients} words={words} />
      </section>

      <section className="mt-8">
        <h2 className="font-semibold font-serif text-[20px]">{words.pending}</h2>
        {invitations.length === 0 ? <p className="mt-2 text-ink-soft">{words.noPending}</p> : null}
        <ul className="mt-2">
          {invitations.map(({ id, email, role, client, expired, until }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-t py-2 text-[15px]">
              <span className="min-w-0 flex-1 basis-56 break-all">{email}</span>
              <span className="text-ink-soft">
                {words.roleNames[role]} · {scopeWords(client, clients, words)}
              </span>
              <span className={expired ? 'text-amber' : 'text-ink-faint'}>
                {expired ? words.expired : fill(words.expires, { time: until })}
              </span>
              <Button look="quiet" onClick={() => void revoke(id)}>
                {words.revoke} <span className="sr-only">{email}</span>
              </Button>
            </li>
          ))}
        </ul>
      </section>

      {leaving ? (
        <Modal title={fill(words.removeTitle, { name: leaving.name })} closeLabel={words.close} onClose={() => setLeaving(null)}>
          <p>{words.removeText}</p>
          <div className="mt-5 flex flex-wrap gap-2">
            <Button look="primary" onClick={() => void remove(leaving)}>
              {words.removeConfirm}
            </Button>
            <Button onClick={() => setLeaving(null)}>{words.cancel}</Button>
          </div>
        </Modal>
      ) : null}
    </>
  );
}
