import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { ANSWERS_LIMIT } from '../http/body';
import { believable, refusedAtEntrance, safeHeaders } from '../http/entrance';
import { queue } from '../http/queue';
import { handle, json } from '../http/respond';
import { log } from '../log';

type Answer = (request: Request, context: { readonly params: Promise<{ readonly id: string }> }) => Promise<Response>;

/** Kept on `globalThis` because Next loads server modules more than once in a process. */
const shared = globalThis as { mianjianSaving?: Answer };
const SAVING = /^\/api\/assessments\/([0-9a-f-]{36})\/answers$/;
const DOOR = 'PUT /api/assessments/[id]/answers';
/** Saves under way at once: enough to share commits, few enough that none waits long once it has begun. */
const AT_ONCE = 48;
/** Longest wait for a turn; browsers give up on an answer after twenty seconds (`lib/sync/http-transport.ts`). */
const PATIENCE_MS = 8000;
const TELL_MS = 10_000;
/** An answer that is no page loads nothing. */
const POLICY = "default-src 'none'; object-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const saves = queue(AT_ONCE, PATIENCE_MS);
let toldAt = Number.NEGATIVE_INFINITY;

/** Makes the door through which answers are saved known to `shortenSaving`; gives it back. */
export function offerSaving<A extends Answer>(answer: A): A {
  shared.mianjianSaving = answer;
  return answer;
}

/**
 * Lets requests that save answers pass Next by, which costs as much as all the rest of a save; everything else goes to Next as
 * before. What proxy.ts asks of every request is asked here by the same function, and the door is the same one. Until
 * the door is known, and where anything about the address is unusual, Next serves the request. Where more is saved than the
 * server can take, whoever would have to wait long is asked at once to come again (503 with Retry-After).
 */
export function shortenSaving(server: Server): void {
  const next = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (message: IncomingMessage, response: ServerResponse) => {
    const answer = shared.mianjianSaving;
    const [, id] = message.method === 'PUT' ? (SAVING.exec(message.url ?? '') ?? []) : [];
    if (answer && id !== undefined) void serve(answer, id, message, response);
    else for (const listener of next) listener.call(server, message, response);
  });
}

async function serve(answer: Answer, id: string, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const result = await answered(answer, id, message).catch((error: unknown) =>
    handle(() => Promise.reject(error), { door: DOOR }),
  );
  const text = Buffer.from(await result.arrayBuffer());
  // What was too long to be read stands in the way of the next request.
  if (!message.complete) response.shouldKeepAlive = false;
  response.writeHead(result.status, {
    ...safeHeaders(),
    'content-security-policy': POLICY,
    ...Object.fromEntries(result.headers),
    'content-length': text.byteLength,
  });
  response.end(text);
}

async function answered(answer: Answer, id: string, message: IncomingMessage): Promise<Response> {
  const refused = entered(message);
  if (refused) return json({ error: 'refused', reason: refused }, 403);
  const body = await bodyOf(message);
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) headers.set(name, String(value));
  const leave = await saves.enter();
  if (!leave) return tooMany();
  try {
    const request = new Request(`http://localhost${message.url}`, { method: 'PUT', headers: believable(headers), body });
    return await answer(request, { params: Promise.resolve({ id }) });
  } finally {
    leave();
  }
}

/** Asks to come again in some seconds, not everybody in the same. */
function tooMany(): Response {
  if (performance.now() - toldAt > TELL_MS) {
    toldAt = performance.now();
    log().warn({ door: DOOR }, 'more saves than can be served; some are asked to come again');
  }
  return json({ error: 'server-busy' }, 503, { 'retry-after': String(2 + Math.floor(Math.random() * 5)) });
}

/** Why the request is refused, with the forwarding headers as Next would have filled them in. */
function entered({ method = '', headers, socket }: IncomingMessage): ReturnType<typeof refusedAtEntrance> {
  const filled: Readonly<Record<string, unknown>> = {
    'x-forwarded-host': headers.host,
    'x-forwarded-for': socket.remoteAddress,
    ...headers,
  };
  return refusedAtEntrance(method, (name) => (filled[name] === undefined ? null : String(filled[name])));
}

/** What was sent, or the first of it where that is too long already. */
async function bodyOf(message: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  let size = 0;
  return new Promise((done, fail) => {
    message.on('data', (part: Buffer) => {
      parts.push(part);
      size += part.byteLength;
      if (size <= ANSWERS_LIMIT) return;
      message.pause();
      done(new Uint8Array(Buffer.concat(parts)));
    });
    message.on('end', () => done(new Uint8Array(Buffer.concat(parts))));
    message.on('error', fail);
  });
}
