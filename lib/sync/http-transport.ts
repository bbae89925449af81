import { type Transport, TransportError } from './answer-store';

/** The server's door for one assessment. A failed or refused request throws, so that edits stay in the outbox. */
export function httpTransport(assessment: string, request: typeof fetch = fetch): Transport {
  const address = `/api/assessments/${assessment}`;
  return {
    save: (edits) =>
      send(() =>
        request(`${address}/answers`, {
          method: 'PUT',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ edits }),
        }),
      ),
    changes: (since) => send(() => request(`${address}?since=${since}`)),
  };
}

async function send<T>(call: () => Promise<Response>): Promise<T> {
  let response: Response;
  try {
    response = await call();
  } catch {
    throw new TransportError('offline');
  }
  if (response.ok) return response.json();
  if (response.status === 404) throw new TransportError('gone');
  const { error } = await response.json().catch(() => ({ error: null }));
  if (error === 'storage-busy' || error === 'storage-read-only' || error === 'storage-full') throw new TransportError(error);
  throw new TransportError('waiting');
}
