'use client';
import { useEffect, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { SESSION_EVENT } from '@/components/ui/own-fetch';
import type { Strings } from '@/lib/i18n/strings';

/** Tells that the session has ended and leads to sign in and back to this very place. A page of one account is never left standing for another. */
export function SessionWatch({ words }: { readonly words: Pick<Strings['account'], 'ended' | 'endedText' | 'signInAgain'> }) {
  const [back, setBack] = useState<string | null>(null);
  useEffect(() => {
    const hear = (event: Event) => {
      const { detail } = event as CustomEvent<string>;
      if (detail === 'other-account') window.location.reload();
      else if (detail === 'signed-in') setBack(null);
      else setBack(`${window.location.pathname}${window.location.search}`);
    };
    window.addEventListener(SESSION_EVENT, hear);
    return () => window.removeEventListener(SESSION_EVENT, hear);
  }, []);
  return (
    <div role="alert" className="no-print">
      {back === null ? null : (
        <div className="fixed inset-x-3 bottom-3 z-[60] mx-auto flex max-w-[720px] flex-wrap items-center gap-3 rounded-[14px] border border-amber bg-card px-5 py-4 shadow-lg">
          <p className="min-w-0 flex-1 basis-64">
            <strong>{words.ended}</strong> {words.endedText}
          </p>
          <a href={`/sign-in?back=${encodeURIComponent(back)}`} className={buttonClass('primary')}>
            {words.signInAgain}
          </a>
        </div>
      )}
    </div>
  );
}
