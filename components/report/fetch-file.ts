import { ownFetch } from '@/components/ui/own-fetch';
/** How far a file is: the server has it in hand, or so many bytes have come. */
export type FileProgress = { readonly stage: 'preparing' } | { readonly stage: 'receiving'; readonly bytes: number };

/** Why a file did not come. `problems` are what the server says of the request, in the reader's language. */
export type FileFailure = {
  readonly kind: 'offline' | 'queue-full' | 'gone' | 'refused' | 'ours';
  readonly reference: string | null;
  readonly problems: readonly string[];
};

export type FetchedFile =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }
  | { readonly ok: false; readonly failure: FileFailure };

/** Fetches a file and tells how far it is. What goes wrong is returned; only giving up by `signal` throws. */
export async function fetchFile(href: string, signal: AbortSignal, tell: (progress: FileProgress) => void): Promise<FetchedFile> {
  tell({ stage: 'preparing' });
  try {
    const response = await ownFetch(href, { signal });
    if (!response.ok) return { ok: false, failure: await failureOf(response) };
    const reader = response.body?.getReader();
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      chunks.push(part.value);
      bytes += part.value.byteLength;
      tell({ stage: 'receiving', bytes });
    }
    return { ok: true, bytes: joined(chunks, bytes), type: response.headers.get('content-type') ?? '' };
  } catch (error) {
    if (signal.aborted) throw error;
    return { ok: false, failure: { kind: 'offline', reference: null, problems: [] } };
  }
}

async function failureOf(response: Response): Promise<FileFailure> {
  const body: unknown = await response.json().catch(() => null);
  const said = (body ?? {}) as { error?: unknown; reference?: unknown; problems?: { message?: unknown; suggestion?: unknown }[] };
  const reference = typeof said.reference === 'string' ? said.reference : null;
  const problems = (said.problems ?? []).map(({ message, suggestion }) => [message, suggestion].filter(Boolean).join(' '));
  if (response.status === 404) return { kind: 'gone', reference, problems };
  if (response.status === 400) return { kind: 'refused', reference, problems };
  return { kind: String(said.error).endsWith('queue-full') ? 'queue-full' : 'ours', reference, problems };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
