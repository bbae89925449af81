import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A product server of a test's own, on its own port and data. */
export type OwnServer = {
  readonly address: string;
  /** The data folder. */
  readonly folder: string;
  /** The process that serves. */
  pid(): number;
  /** Ends the server as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to end (SIGTERM) and waits; its exit code. */
  stop(): Promise<number | null>;
  /** What it has written to standard output and error so far. */
  log(): string;
  /** Starts it again on the same port and data. */
  start(): Promise<void>;
  /** Ends the server and deletes its data. */
  remove(): Promise<void>;
};

/** The addresses of servers that are gone for good, whose pages can only find their lines cut off. */
export const removedServers = new Set<string>();

type Settings = Readonly<Record<string, string>>;

/** Starts a server on a free port with an empty SQLite file, or on the given PostgreSQL database; `settings` are further variables of its environment. */
export async function ownServer(
  databaseUrl?: string,
  settings: Settings | ((address: string) => Settings) = {},
): Promise<OwnServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'mianjian-e2e-'));
  const address = `http://localhost:${port}`;
  let server: ChildProcess | undefined;
  const end = () => server?.pid && server.exitCode === null && process.kill(-server.pid, 'SIGKILL');
  process.on('exit', end);

  const start = async () => {
    const base = {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NEXT_MANUAL_SIG_HANDLE: '1',
      MIANJIAN_DATA: folder,
    } as const;
    const env = { ...process.env, ...base, ...(typeof settings === 'function' ? settings(address) : settings) };
    const output = openSync(join(folder, 'server.log'), 'a', 0o600);
    server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', 'localhost', '-p', String(port)], {
      env: databaseUrl ? { ...env, DATABASE_URL: databaseUrl } : env,
      stdio: ['ignore', output, output],
      // A group of its own, so that a kill reaches whatever it started.
      detached: true,
    });
    await untilHealthy(address, server);
  };
  const kill = async () => {
    if (!server?.pid || server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((done) => server?.once('exit', done));
    process.kill(-server.pid, 'SIGKILL');
    await ended;
  };
  const stop = async () => {
    if (!server?.pid) return null;
    const ended = new Promise<number | null>((done) => server?.once('exit', done));
    process.kill(server.pid, 'SIGTERM');
    return ended;
  };
  await start();
  return {
    address,
    folder,
    pid: () => server?.pid ?? 0,
    kill,
    stop,
    log: () => readFileSync(join(folder, 'server.log'), 'utf8'),
    start,
    remove: async () => {
      removedServers.add(address);
      await kill();
      process.off('exit', end);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilHealthy(address: string, server: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline && server.exitCode === null; await sleep(50)) {
    const response = await fetch(`${address}/api/ready`).catch(() => null);
    if (response?.ok) return;
  }
  throw new Error('The server did not come up.');
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().on('error', fail);
    probe.listen(0, 'localhost', () => {
      const place = probe.address();
      probe.close(() => (place && typeof place === 'object' ? done(place.port) : fail(new Error('no free port'))));
    });
  });
}
