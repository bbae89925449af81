'use client';
import { useEffect, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { ownFetch, SESSION_EVENT } from '@/components/ui/own-fetch';
import type { Strings } from '@/lib/i18n/strings';

type Words = Pick<Strings['account'], 'ended' | 'endedText' | 'signInAgain'> &
  Pick<Strings['secondFactor'], 'owedHere' | 'owedHereText' | 'setUpNow'>;
type Lost = { readonly what: 'session' | 'factor'; readonly back: string };

/**
 * Tells that the session has ended, or that a second factor is wanted first, and leads to what is to be done and back to this very
 * place. What was typed stays; once the server lets in again, the notice goes. A page of one account is never left standing for another.
 */
export function SessionWatch({ words }: { readonly words: Words }) {
  const [lost, setLost] = useState<Lost | null>(null);
  useEffect(() => {
    const hear = (event: Event) => {
      const { detail } = event as CustomEvent<string>;
      if (detail === 'other-account') return window.location.reload();
      if (detail === 'signed-in') return setLost(null);
      const back = `${window.location.pathname}${window.location.search}`;
      setLost({ what: detail === 'second-factor' ? 'factor' : 'session', back });
    };
    window.addEventListener(SESSION_EVENT, hear);
    return () => window.removeEventListener(SESSION_EVENT, hear);
  }, []);
  const waiting = lost !== null;
  // Who was elsewhere to sign in or to set it up comes back to this window.
  useEffect(() => {
    if (!waiting) return;
    const ask = () => void ownFetch('/api/session').catch(() => null);
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, [waiting]);
  const factor = lost?.what === 'factor';
  return (
    <div role="alert" className="no-print">
      {lost === null ? null : (
        <div className="fixed inset-x-3 bottom-3 z-[60] mx-auto flex max-w-[720px] flex-wrap items-center gap-3 rounded-[14px] border border-amber bg-card px-5 py-4 shadow-lg">
          <p className="min-w-0 flex-1 basis-64">
            <strong>{factor ? words.owedHere : words.ended}</strong> {factor ? words.owedHereText : words.endedText}
          </p>
          {factor ? (
            <a href="/account" target="_blank" rel="noopener" className={buttonClass('primary')}>
              {words.setUpNow}
            </a>
          ) : (
            <a href={`/sign-in?back=${encodeURIComponent(lost.back)}`} className={buttonClass('primary')}>
              {words.signInAgain}
            </a>
          )}
        </div>
      )}
    </div>
  );
}
