'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { send } from '@/components/account/send';
import { LinkDialog } from '@/components/assigning/link-dialog';
import { Button } from '@/components/ui/button';
import { LINK_DAYS } from '@/lib/workspace/assigning';
import type { DeskContext, ParkedState } from './context';

type Props = { readonly context: DeskContext; readonly owner: string; readonly state: ParkedState | undefined };

/** Makes the personal link of a parked question anew, and shows it this once; nothing where there is no link. */
export function RenewLink({ context, owner, state }: Props) {
  const router = useRouter();
  const { strings, assessment } = context;
  const [link, setLink] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  if (!state?.assignment || state.opened === null || state.answered) return null;
  const renew = async () => {
    const change = { assignment: state.assignment, renew: LINK_DAYS };
    const { body } = await send('PATCH', `/api/assessments/${assessment}/assignments`, change);
    const fresh = body.link as { token: string } | null | undefined;
    setFailed(!fresh);
    setLink(fresh?.token ?? null);
    router.refresh();
  };
  return (
    <>
      <Button
        look="quiet"
        aria-label={`${strings.workshop.renewLink}${strings.common.colon}${owner}`}
        onClick={() => void renew()}
      >
        {strings.workshop.renewLink}
      </Button>
      <span role="alert" className="text-[14px] text-red empty:hidden">
        {failed ? strings.workshop.failed : null}
      </span>
      {link ? <LinkDialog link={{ token: link, name: owner }} strings={strings} onClose={() => setLink(null)} /> : null}
    </>
  );
}
