import { headers } from 'next/headers';
import { forbidden, notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import type { Caller } from '../workspace/caller';
import type { PageKey } from '../workspace/doors';
import { type Admission, admit } from './admit';
import { callerOf } from './caller';

/** Who is looking at the page, asked once for a request; null before signing in. */
export const visitor = cache(async (): Promise<Caller | null> => callerOf(await headers()));

const admitted = cache(async (key: PageKey, id: string | undefined): Promise<Admission> => admit(key, await visitor(), id));

/** Lets in whom the page's row in lib/workspace/doors.ts lets in; everybody else is led to sign in, or to what they may not see or is not there. */
export async function enter(key: PageKey, id?: string): Promise<{ readonly caller: Caller; readonly client: string | null }> {
  const admission = await admitted(key, id);
  if (!('refused' in admission)) return admission;
  if (admission.refused === 'not-found') notFound();
  if (admission.refused === 'no-right') forbidden();
  const path = (await headers()).get('x-path') ?? '/';
  if (admission.refused === 'second-factor') redirect(`/account?back=${encodeURIComponent(path)}`);
  redirect(`/sign-in?back=${encodeURIComponent(path)}`);
}
