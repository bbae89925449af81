import { ownFetch } from '@/components/ui/own-fetch';
import { PROGRESS_HEADER, PROGRESS_TYPE, type ProgressFrame } from '@/lib/schema/progress-frames';

/** How far a file is: asked for, waiting behind so many others, being made, or so many bytes have come. */
export type FileProgress =
  | { readonly stage: 'asked' | 'making' }
  | { readonly stage: 'waiting'; readonly ahead: number }
  | { readonly stage: 'receiving'; readonly bytes: number };

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
  tell({ stage: 'asked' });
  try {
    const response = await afterSteps(await ownFetch(href, { signal, headers: { [PROGRESS_HEADER]: '1' } }), tell);
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

/** The answer itself, once the steps the server tells before it have been passed on. */
async function afterSteps(response: Response, tell: (progress: FileProgress) => void): Promise<Response> {
  if (response.headers.get('content-type') !== PROGRESS_TYPE || !response.body) return response;
  const reader = response.body.getReader();
  let held = new Uint8Array();
  for (;;) {
    for (let end = held.indexOf(LINE_END); end >= 0; end = held.indexOf(LINE_END)) {
      const frame: ProgressFrame = JSON.parse(new TextDecoder().decode(held.subarray(0, end)));
      held = held.slice(end + 1);
      if (frame.state === 'answer') return restOf(reader, held, frame);
      tell(frame.state === 'queued' ? { stage: 'waiting', ahead: frame.ahead } : { stage: 'making' });
    }
    const { value, done } = await reader.read();
    if (done) throw new Error('The answer broke off.');
    held = joined([held, value], held.byteLength + value.byteLength);
  }
}

const LINE_END = 10;

function restOf(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  held: Uint8Array,
  { status, type }: Extract<ProgressFrame, { readonly state: 'answer' }>,
): Response {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(held),
    pull: async (controller) => {
      const { value, done } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  return new Response(body, { status, headers: { 'content-type': type } });
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
