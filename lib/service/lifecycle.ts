import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { env } from '../env';
import { endStreams } from '../http/event-stream';
import { log } from '../log';
import { closeLive } from './live';
import { closeDatabase } from './repository';
import { shortenSaving } from './short-way';

const shared = globalThis as { mianjianStopping?: true; mianjianWatching?: true };

/** Whether this server was told to stop: it takes what comes, but wants no more of it. */
export function isStopping(): boolean {
  return shared.mianjianStopping ?? false;
}

/** Names who is at the other end of the connection; set over whatever the request says, and read by proxy.ts alone. */
const PEER = 'x-mianjian-peer';
/** A server that cannot end its requests in this time ends all the same. */
const PATIENCE_MS = 25_000;

/** Browsers think between two saves; the five seconds Node gives a connection by itself would have most of them open one for each. */
const IDLE_MS = 65_000;

function takeCare(server: Server): void {
  server.keepAliveTimeout = IDLE_MS;
  shortenSaving(server);
}

type Start = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly server: Server };

/**
 * Watches the HTTP server for its life: notes on each request who sent it, takes saved answers past Next, and on SIGTERM or SIGINT ends without a lost
 * request. While stopping, `/api/ready` says so, every answer asks its client to open a new connection elsewhere, after
 * `MIANJIAN_DRAIN_MS` no connection is taken any more, streams end, requests under way are answered, then the database is closed.
 */
export function watchServer(): void {
  if (shared.mianjianWatching) return;
  shared.mianjianWatching = true;
  const servers = new Set<Server>();
  const underWay = new Set<ServerResponse>();
  subscribe('http.server.request.start', (message) => {
    const { request, response, server } = message as Start;
    request.headers[PEER] = request.socket.remoteAddress ?? '';
    if (!servers.has(server)) takeCare(server);
    servers.add(server);
    underWay.add(response);
    if (isStopping()) response.shouldKeepAlive = false;
    response.once('close', () => underWay.delete(response));
  });

  const stop = async () => {
    if (isStopping()) return;
    shared.mianjianStopping = true;
    log().info({ underWay: underWay.size }, 'stopping');
    for (const response of underWay) if (!response.headersSent) response.shouldKeepAlive = false;
    await sleep(env().drainMs);
    endStreams();
    const closed = [...servers].map((server) => new Promise((done) => server.close(done)));
    const ended = await Promise.race([Promise.all(closed).then(() => true), sleep(PATIENCE_MS, false, { ref: false })]);
    await closeLive();
    await closeDatabase().catch(() => undefined);
    log().info({ ended }, 'stopped');
    process.exit(ended ? 0 : 1);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
}
