'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import type { Strings } from '@/lib/i18n/strings';
import { send } from '../account/send';

type Props = {
  readonly address: string;
  /** The assessment the site was made into; null while it was not. */
  readonly own: string | null;
  readonly creates: boolean;
  readonly strings: Strings;
};

/** Makes a site into an assessment of its own, or leads to the one it was made into. */
export function MakeOwn({ address, own, creates, strings }: Props) {
  const router = useRouter();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const text = strings.portfolio;
  const make = async () => {
    setState('busy');
    const { status, body } = await send('POST', address, {});
    if (status === 201) router.push(`/assessments/${body.id}/result`);
    else setState('failed');
  };
  if (own) {
    return (
      <a href={own} className={buttonClass('primary', 'mt-6')}>
        {text.openOwn}
      </a>
    );
  }
  if (!creates) return null;
  return (
    <div className="mt-6">
      <Button look="primary" disabled={state === 'busy'} onClick={() => void make()}>
        {state === 'busy' ? text.making : text.makeOwn}
      </Button>
      <p className="mt-1 text-[15px] text-ink-soft">{text.makeOwnText}</p>
      <div role="alert" className="text-red empty:hidden">
        {state === 'failed' ? text.failed : null}
      </div>
    </div>
  );
}
