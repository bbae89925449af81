import { type Transport, TransportError } from './answer-store';

/** A server that says nothing for so long is asked again: whether it has saved is not known, and what was sent goes out under its own name. */
const PATIENCE_MS = 20_000;

/** Says whose page asks, so that the server refuses what somebody else signed in meanwhile would send; nothing where nobody signs in. */
function accountHeader(account: string): Readonly<Record<string, string>> {
  return account === '' ? {} : { 'x-mianjian-account': account };
}

/** Where answers are sent and what changed is asked. `heard` is given every answer of the server. */
export type AnswerDoor = {
  readonly save: string;
  readonly changes: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly heard?: (body: unknown) => void;
  /** The assessment whose changes the server tells by itself; without it they are only asked for now and then. */
  readonly live?: string;
  /** The same for whoever passes by `headers`: the address of the stream. */
  readonly stream?: string;
};

/** The door of one assessment for the account a page belongs to; empty where nobody signs in. */
export function assessmentDoor(assessment: string, account = ''): AnswerDoor {
  const address = `/api/assessments/${assessment}`;
  return { save: `${address}/answers`, changes: address, headers: accountHeader(account), live: assessment };
}

/** The way through a door of the server. A failed or refused request throws, so that edits stay in the outbox. */
export function httpTransport(door: AnswerDoor, request: typeof fetch = fetch): Transport {
  const ask = async <T>(address: string, init: RequestInit): Promise<T> => {
    const body = await send<T>(() =>
      request(address, { ...init, headers: { ...init.headers, ...door.headers }, signal: AbortSignal.timeout(PATIENCE_MS) }),
    );
    door.heard?.(body);
    return body;
  };
  return {
    save: (edits) =>
      ask(door.save, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ edits }),
      }),
    changes: (since) => ask(`${door.changes}?since=${since}`, {}),
  };
}

async function send<T>(call: () => Promise<Response>): Promise<T> {
  let response: Response;
  try {
    response = await call();
  } catch (error) {
    throw new TransportError(error instanceof DOMException && error.name === 'TimeoutError' ? 'slow' : 'offline');
  }
  if (response.ok) {
    return response.json().catch(() => {
      throw new TransportError('waiting');
    });
  }
  if (response.status === 401) throw new TransportError('signed-out');
  if (response.status === 404 || response.status === 410) throw new TransportError('gone');
  const error = (await response.json().catch(() => null))?.error;
  if (error === 'second-factor' || error === 'no-right') throw new TransportError(error);
  if (error === 'storage-busy' || error === 'storage-read-only' || error === 'storage-full') throw new TransportError(error);
  throw new TransportError('waiting', Number(response.headers.get('retry-after')) || 0);
}
