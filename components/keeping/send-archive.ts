import { ownFetch } from '@/components/ui/own-fetch';
import { PART_LIMIT } from '@/lib/schema/archive';

/** An archive as it lies on the server, under a name, in so many parts. */
export type SentArchive = { readonly upload: string; readonly parts: number };

/** Sends a file in parts, telling how far it is (0 to 100); null where that failed, and a part that did not arrive is sent once more. */
export async function sendArchive(file: File, tell: (percent: number) => void): Promise<SentArchive | null> {
  const begun = await ownFetch('/api/archives', { method: 'POST' }).catch(() => null);
  const upload: unknown = begun?.ok ? (await begun.json()).upload : null;
  if (typeof upload !== 'string') return null;
  const parts = Math.max(1, Math.ceil(file.size / PART_LIMIT));
  for (let part = 0; part < parts; part += 1) {
    tell(Math.floor((part / parts) * 100));
    const init = {
      method: 'PUT',
      body: file.slice(part * PART_LIMIT, (part + 1) * PART_LIMIT),
      headers: { 'content-type': 'application/octet-stream' },
    };
    const send = () => ownFetch(`/api/archives/${upload}/${part}`, init).catch(() => null);
    if (!(await send())?.ok && !(await send())?.ok) return null;
  }
  tell(100);
  return { upload, parts };
}

type Answer<T> = { readonly value: T } | { readonly problem: string; readonly place: string } | 'failed';

/** Asks what an archive would bring, or with `hash` has that very archive taken in. */
export async function askArchive<T>({ upload, parts }: SentArchive, hash?: string): Promise<Answer<T>> {
  const init = { method: 'POST', body: JSON.stringify({ parts, hash }), headers: { 'content-type': 'application/json' } };
  const response = await ownFetch(`/api/archives/${upload}`, init).catch(() => null);
  const body = await response?.json().catch(() => null);
  if (response?.ok) return { value: body as T };
  const [problem] = (body?.problems ?? []) as { path: string; message: string }[];
  return response?.status === 422 && problem ? { problem: problem.message, place: problem.path } : 'failed';
}

/** Throws away what was sent. */
export async function dropArchive({ upload }: SentArchive): Promise<void> {
  await ownFetch(`/api/archives/${upload}`, { method: 'DELETE' }).catch(() => null);
}
