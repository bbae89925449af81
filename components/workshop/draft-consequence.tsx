'use client';
import { useEffect, useState } from 'react';
import { send } from '@/components/account/send';
import type { AnswerValue } from '@/lib/schema/answer';
import type { ShownConsequence } from '@/lib/workshop/consequences';
import { ConsequenceLine } from './consequence-line';
import type { DeskContext } from './context';

const REST_MS = 300;

type Props = { readonly context: DeskContext; readonly question: string; readonly answer: AnswerValue };

/** What recording the answer as ticked or typed so far would do, asked once typing rests. */
export function DraftConsequence({ context, question, answer }: Props) {
  const { workshop: words } = context.strings;
  const [told, setTold] = useState<ShownConsequence | 'failed' | null>(null);
  const wanted = JSON.stringify({ question, answer });
  useEffect(() => {
    let wantedStill = true;
    const timer = setTimeout(async () => {
      const { status, body } = await send('POST', `${context.address}/consequences`, JSON.parse(wanted));
      if (wantedStill) setTold(status === 200 ? (body.consequence as ShownConsequence) : 'failed');
    }, REST_MS);
    return () => {
      wantedStill = false;
      clearTimeout(timer);
    };
  }, [context.address, wanted]);
  return (
    <div
      aria-live="polite"
      data-draft-consequence={told === null ? 'asking' : 'told'}
      className="rounded-[10px] bg-sunk px-4 py-2.5"
    >
      <p className="text-[14px] text-ink-faint">{words.draftConsequence}</p>
      {told === null ? <p className="text-[15px] text-ink-faint">{words.consequencesLoading}</p> : null}
      {told === 'failed' ? <p className="text-[15px] text-ink-faint">{words.consequencesFailed}</p> : null}
      {told !== null && told !== 'failed' ? <ConsequenceLine context={context} question={question} told={told} /> : null}
    </div>
  );
}
