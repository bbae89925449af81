import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export type PostgresCluster = {
  readonly port: number;
  /** Creates an empty database and gives its address. */
  emptyDatabase(): Promise<string>;
  /** Creates a database that holds what another, which nobody is connected to, holds, and gives its address. */
  copyOf(url: string): Promise<string>;
  /** Whether the server process is there. */
  running(): boolean;
  /** Runs one statement as the superuser. */
  run(text: string): Promise<void>;
  /** Ends the server as a power cut would: no checkpoint, no goodbye. */
  crash(): Promise<void>;
  /** Starts the server again on the same data and port. */
  restart(): Promise<void>;
  /** Stops the server and deletes its data. */
  remove(): Promise<void>;
};

const packaged = '/usr/lib/postgresql';

function binaryFolder(): string {
  const versions = existsSync(packaged) ? readdirSync(packaged).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(packaged, version, 'bin')),
    '/usr/local/bin',
  ];
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
  if (!found) throw new Error('PostgreSQL is not installed; run: apt-get install -y postgresql');
  return found;
}

/** PostgreSQL refuses to run as root; there it runs as the user its package made. */
function serverUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const number = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no free port'))));
    });
  });
}

async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(text);
  } finally {
    await client.end();
  }
}

async function untilReady(url: string, server: ChildProcess, output: () => string): Promise<void> {
  for (const deadline = Date.now() + 30_000; ; await sleep(50)) {
    if (server.exitCode !== null || Date.now() > deadline) throw new Error(`PostgreSQL did not start:\n${output()}`);
    const error = await query(url, 'select 1').catch((caught: unknown) => caught);
    if (!error) return;
  }
}

/**
 * Starts a throw-away PostgreSQL server on 127.0.0.1 that waits for the disk at every commit, in a folder of its own inside `parent`. A
 * `small` one keeps its write-ahead log to a few MB, so that a small disk can be filled; `log` is a folder for that log, as where it
 * has a disk of its own. Throws when PostgreSQL is not installed.
 */
export async function startPostgres({
  parent = tmpdir(),
  small = false,
  log,
}: {
  readonly parent?: string;
  readonly small?: boolean;
  readonly log?: string | undefined;
} = {}): Promise<PostgresCluster> {
  const binaries = binaryFolder();
  const user = serverUser();
  const folder = mkdtempSync(join(parent, 'mianjian-postgres-'));
  const data = join(folder, 'data');
  const password = randomBytes(16).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) {
    for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);
  }
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const writeAhead = [
    ...(small || log !== undefined ? ['--wal-segsize=1'] : []),
    ...(log === undefined ? [] : [`--waldir=${join(log, 'wal')}`]),
  ];
  execFileSync(join(binaries, 'initdb'), [`--pgdata=${data}`, '--encoding=UTF8', '--locale=C', ...writeAhead, ...access], {
    ...user,
    cwd: folder,
    stdio: 'pipe',
  });

  const port = await freePort();
  const address = (name: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${name}`;
  const settings = ['fsync=on', 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'shared_buffers=32MB'];
  if (small) settings.push('min_wal_size=2MB', 'max_wal_size=4MB');
  // A checkpoint would make room in the log just in time.
  if (log !== undefined) settings.push('max_wal_size=1GB');
  let server: ChildProcess | undefined;
  const killNow = () => server?.kill('SIGQUIT');
  process.on('exit', killNow);

  const restart = async () => {
    const lines: string[] = [];
    const options = settings.flatMap((setting) => ['-c', setting]);
    server = spawn(join(binaries, 'postgres'), ['-D', data, '-p', String(port), ...options], {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    server.stderr?.on('data', (chunk) => lines.push(String(chunk)));
    await untilReady(address('postgres'), server, () => lines.join(''));
  };
  const stop = async (signal: 'SIGINT' | 'SIGQUIT') => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((done) => server?.once('exit', done));
    server.kill(signal);
    await ended;
  };
  let databases = 0;
  const create = async (how: string) => {
    const name = `db_${++databases}`;
    await query(address('postgres'), `create database ${name} ${how}`);
    return address(name);
  };
  await restart();
  return {
    port,
    emptyDatabase: () => create(''),
    copyOf: (url) => create(`template ${new URL(url).pathname.slice(1)}`),
    running: () => server?.exitCode === null && server.signalCode === null,
    run: (text) => query(address('postgres'), text),
    crash: () => stop('SIGQUIT'),
    restart,
    remove: async () => {
      await stop('SIGINT');
      process.off('exit', killNow);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
