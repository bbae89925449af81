'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { SelectInput } from '@/components/ui/select-input';
import { Tag } from '@/components/ui/tag';
import type { Strings } from '@/lib/i18n/strings';
import type { Role } from '@/lib/workspace/permissions';
import { roleOptions, scopeOptions, scopeWords } from './scope';
import type { ClientView, MemberView } from './types';

type Props = {
  readonly member: MemberView;
  readonly self: boolean;
  /** Said where this member lacks a second factor. */
  readonly lacking: string | null;
  readonly clients: readonly ClientView[];
  readonly words: Strings['team'];
  readonly onRole: (client: string | null, role: Role | null) => Promise<boolean>;
  readonly onLink: () => void;
  readonly onRemove: () => void;
};

/** One member: roles, each changed on its own and saved knowingly, and what else an owner can do. */
export function MemberCard({ member, self, lacking, clients, words, onRole, onLink, onRemove }: Props) {
  const [adding, setAdding] = useState(false);
  const free = scopeOptions(
    clients.filter(({ id }) => !member.grants.some((grant) => grant.client === id)),
    words,
  ).filter(({ value }) => value !== '' || !member.grants.some(({ client }) => client === null));
  const [scope, setScope] = useState('');
  const chosen = free.some(({ value }) => value === scope) ? scope : (free[0]?.value ?? '');
  return (
    <li className="rounded-[14px] border border-line bg-card px-5 py-4">
      <h2 className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold text-[17px]">
        <span className="min-w-0 break-words">{member.name}</span>
        {self ? <Tag tone="slate">{words.you}</Tag> : null}
        {member.secondFactor ? <Tag tone="jade">{words.secondFactor}</Tag> : null}
        {!member.secondFactor && lacking ? <Tag tone="amber">{lacking}</Tag> : null}
      </h2>
      <p className="break-all text-[15px] text-ink-soft">{member.email}</p>
      <ul className="mt-2 grid gap-2">
        {member.grants.map(({ client, role }) => (
          <GrantRow
            key={`${client}`}
            id={`${member.user}-${client ?? 'whole'}`}
            held={role}
            about={`${member.name} · ${scopeWords(client, clients, words)}`}
            scope={scopeWords(client, clients, words)}
            only={member.grants.length === 1}
            words={words}
            onSave={(next) => onRole(client, next)}
          />
        ))}
      </ul>
      {adding ? (
        <div className="mt-3 flex flex-wrap items-end gap-2">
          <SelectInput
            id={`${member.user}-scope`}
            label={words.scope}
            value={chosen}
            onChange={(event) => setScope(event.target.value)}
            options={free}
            className="min-w-52"
          />
          <GrantRow
            key={chosen}
            id={`${member.user}-new`}
            held={null}
            about={member.name}
            scope=""
            only
            words={words}
            onSave={async (role) => {
              const saved = await onRole(chosen || null, role);
              if (saved) setAdding(false);
              return saved;
            }}
          />
          <Button look="quiet" onClick={() => setAdding(false)}>
            {words.cancel}
          </Button>
        </div>
      ) : null}
      <div className="-ml-2 mt-2 flex flex-wrap gap-x-1">
        {adding || free.length === 0 ? null : (
          <Button look="quiet" onClick={() => setAdding(true)}>
            {words.addRole} <span className="sr-only">{member.name}</span>
          </Button>
        )}
        {self ? null : (
          <>
            <Button look="quiet" onClick={onLink}>
              {words.resetPassword} <span className="sr-only">{member.name}</span>
            </Button>
            <Button look="quiet" onClick={onRemove}>
              {words.removeMember} <span className="sr-only">{member.name}</span>
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

type RowProps = {
  readonly id: string;
  readonly held: Role | null;
  readonly about: string;
  readonly scope: string;
  readonly only: boolean;
  readonly words: Strings['team'];
  readonly onSave: (role: Role | null) => Promise<boolean>;
};

function GrantRow({ id, held, about, scope, only, words, onSave }: RowProps) {
  const [wanted, setWanted] = useState<Role>(held ?? 'viewer');
  const [busy, setBusy] = useState(false);
  const save = async (next: Role | null) => {
    setBusy(true);
    const saved = await onSave(next);
    setBusy(false);
    if (!saved && held) setWanted(held);
  };
  const Row = held === null ? 'div' : 'li';
  return (
    <Row className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[15px]">
      {scope ? <span className="min-w-0 break-words text-ink-soft">{scope}</span> : null}
      <select
        id={id}
        aria-label={`${words.role} · ${about}`}
        value={wanted}
        onChange={(event) => setWanted(event.target.value as Role)}
        className="min-h-11 rounded-[9px] border border-line-strong bg-card px-3"
      >
        {roleOptions(words).map(({ value, words: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      {wanted !== held ? (
        <Button look="primary" disabled={busy} onClick={() => void save(wanted)}>
          {held === null ? words.add : words.saveRole}
        </Button>
      ) : null}
      {only ? null : (
        <Button look="quiet" disabled={busy} onClick={() => void save(null)}>
          {words.takeRole} <span className="sr-only">{about}</span>
        </Button>
      )}
    </Row>
  );
}
