'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { send } from './send';

export type SessionView = { readonly id: string; readonly here: boolean; readonly device: string; readonly seen: string };
type Props = { readonly sessions: readonly SessionView[]; readonly words: Strings['account'] };

/** Where somebody is signed in, this browser first; any other can be ended. */
export function SessionList({ sessions, words }: Props) {
  const router = useRouter();
  const [notice, setNotice] = useState<string | null>(null);
  const end = async (address: string) => {
    const { status } = await send('DELETE', address, {});
    setNotice(status === 200 ? words.sessionEnded : words.failed);
    router.refresh();
  };
  return (
    <>
      <ul className="mt-3">
        {sessions.map(({ id, here, device, seen }) => (
          <li key={id} className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 border-line border-t py-1">
            <span className="min-w-0 flex-1 basis-48">
              {device} {here ? <Tag tone="jade">{words.here}</Tag> : null}
            </span>
            <span className="text-[15px] text-ink-soft">{fill(words.lastSeen, { time: seen })}</span>
            {here ? null : (
              <Button look="quiet" onClick={() => void end(`/api/account/sessions/${id}`)}>
                {words.endSession} <span className="sr-only">{device}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Button className="mt-3" onClick={() => void end('/api/account/sessions')}>
          {words.endOthers}
        </Button>
      ) : null}
      <p role="status" className="mt-2 text-[15px] empty:hidden">
        {notice}
      </p>
    </>
  );
}
