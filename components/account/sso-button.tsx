'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { send } from './send';

type Props = { readonly name: string; readonly back: string; readonly words: Strings['account'] };

/** Leads to the provider of single sign-on. */
export function SsoButton({ name, back, words }: Props) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const begin = async () => {
    setState('busy');
    const { status, body } = await send('POST', '/api/sign-in/sso', { back });
    if (status === 200 && typeof body.url === 'string') window.location.assign(body.url);
    else setState('failed');
  };
  return (
    <>
      <Button disabled={state === 'busy'} onClick={() => void begin()} className="w-full">
        {fill(words.sso, { name })}
      </Button>
      <p role="alert" className="mt-2 text-red empty:hidden">
        {state === 'failed' ? words.ssoDown : null}
      </p>
    </>
  );
}
