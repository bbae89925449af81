'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { send } from '../account/send';

type Props = { readonly id: string; readonly sites: number; readonly left: number; readonly strings: Strings };

/** Has the sites judged portion by portion while the page is open, shows how far that is, and brings the sums up to date at the end. */
export function JudgeProgress({ id, sites, left: before, strings }: Props) {
  const router = useRouter();
  const [left, setLeft] = useState(before);
  const [failed, setFailed] = useState(false);
  const running = useRef(false);
  const here = useRef(false);
  const text = strings.portfolio;

  const run = async () => {
    if (running.current) return;
    running.current = true;
    setFailed(false);
    for (let rest = before; rest > 0 && here.current; ) {
      const { status, body } = await send('POST', `/api/portfolios/${id}/judge`, {});
      if (status !== 200) {
        setFailed(true);
        break;
      }
      rest = Number(body.left);
      setLeft(rest);
      if (rest === 0) router.refresh();
    }
    running.current = false;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: one run per portfolio; it ends when the page is left
  useEffect(() => {
    here.current = true;
    void run();
    return () => {
      here.current = false;
    };
  }, [id]);

  const done = sites - left;
  return (
    <section aria-labelledby="judging" className="mt-5 rounded-[14px] border border-line bg-blue-wash px-5 py-4">
      <p id="judging" className="font-semibold">
        {fill(text.judging, { done, all: sites })}
      </p>
      <progress aria-labelledby="judging" value={done} max={sites} className="mt-2 h-2 w-full accent-blue" />
      <p className="mt-1 text-[15px] text-ink-soft">{text.judgingText}</p>
      <div role="alert" className="mt-2 empty:hidden">
        {failed ? (
          <p className="flex flex-wrap items-center gap-3 text-red">
            {text.judgeFailed}
            <Button onClick={() => void run()}>{text.again}</Button>
          </p>
        ) : null}
      </div>
    </section>
  );
}
