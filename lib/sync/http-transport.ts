import { type Transport, TransportError } from './answer-store';

/** A server that says nothing for so long is treated as unreachable; what was sent is sent again under its own name. */
const PATIENCE_MS = 20_000;

/** Says whose page asks, so that the server refuses what somebody else signed in meanwhile would send; nothing where nobody signs in. */
export function accountHeader(account: string): Readonly<Record<string, string>> {
  return account === '' ? {} : { 'x-mianjian-account': account };
}

/** The server's door for one assessment. A failed or refused request throws, so that edits stay in the outbox. */
export function httpTransport(assessment: string, account = '', request: typeof fetch = fetch): Transport {
  const address = `/api/assessments/${assessment}`;
  return {
    save: (edits) =>
      send(() =>
        request(`${address}/answers`, {
          method: 'PUT',
          headers: { 'content-type': 'application/json', ...accountHeader(account) },
          body: JSON.stringify({ edits }),
          signal: AbortSignal.timeout(PATIENCE_MS),
        }),
      ),
    changes: (since) =>
      send(() =>
        request(`${address}?since=${since}`, { headers: accountHeader(account), signal: AbortSignal.timeout(PATIENCE_MS) }),
      ),
  };
}

async function send<T>(call: () => Promise<Response>): Promise<T> {
  let response: Response;
  try {
    response = await call();
  } catch {
    throw new TransportError('offline');
  }
  if (response.ok) {
    return response.json().catch(() => {
      throw new TransportError('waiting');
    });
  }
  if (response.status === 401) throw new TransportError('signed-out');
  if (response.status === 404) throw new TransportError('gone');
  const error = (await response.json().catch(() => null))?.error;
  if (error === 'storage-busy' || error === 'storage-read-only' || error === 'storage-full') throw new TransportError(error);
  throw new TransportError('waiting');
}
