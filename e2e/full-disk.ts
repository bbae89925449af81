import { randomBytes } from 'node:crypto';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { mountDisk, unmountDisk } from '../lib/db/mounted-disk.fixture';
import { type PostgresCluster, startPostgres } from '../lib/db/postgres-cluster';
import { ownServer } from './server';

export type FullDiskReport = {
  /** Changes the server acknowledged before, while and after the disk was full. */
  readonly acknowledged: number;
  /** Changes it did not acknowledge, by what it answered. */
  readonly refused: Readonly<Record<string, number>>;
  /** Acknowledged changes that are not there at the end. */
  readonly lost: readonly string[];
  /** How often PostgreSQL gave up for good on the full disk and was started again once there was room, as systemd or Docker would. */
  readonly restarts: number;
  /** What `/api/ready` answered while there was no room. */
  readonly ready: number;
};

/** Room left when the disk is filled, so that saves run into its end. */
const ROOM_BYTES = 1024 * 1024;
const REFUSED_ENOUGH = 20;
const SAVES = 20;
const STOPS_WITHIN_MS = 20_000;

/** What lies on the small disk: the SQLite file, a whole PostgreSQL cluster, or its write-ahead log alone, without which it stops. */
export type Filled = 'sqlite' | 'postgres' | 'postgres-log';

const sizes: Readonly<Record<Filled, string>> = { sqlite: '24m', postgres: '96m', 'postgres-log': '48m' };

/**
 * A server whose database lies on a small disk of its own (tmpfs) that fills up in the middle of saving, gets room again, and is
 * then killed and started. Null where this machine lets nobody mount one.
 */
export async function fillDisk(kind: Filled): Promise<FullDiskReport | null> {
  const disk = mountDisk(sizes[kind]);
  if (disk === null) return null;
  let cluster: PostgresCluster | undefined;
  try {
    if (kind === 'postgres') cluster = await startPostgres({ parent: disk, small: true });
    if (kind === 'postgres-log') cluster = await startPostgres({ log: disk });
    return await fill(disk, cluster, kind === 'postgres-log');
  } finally {
    await cluster?.remove();
    unmountDisk(disk);
  }
}

async function fill(disk: string, cluster: PostgresCluster | undefined, stops: boolean): Promise<FullDiskReport> {
  const server = await ownServer(await cluster?.emptyDatabase(), cluster ? {} : { MIANJIAN_DATA: disk });
  try {
    const { id } = await (
      await fetch(`${server.address}/api/assessments/import`, { method: 'POST', body: '{"answers":{}}' })
    ).json();
    const pid = server.pid();
    const acks = new Map<number, string>();
    const refused: Record<string, number> = {};
    let version = 0;
    let restarts = 0;
    /** A change not acknowledged goes out again under its own name, as a browser sends it. */
    const save = async (count: number, value: string): Promise<boolean> => {
      const edit = { op: `disk-edit-${count}`, field: 'n:org-name', value, base: version };
      const response = await fetch(`${server.address}/api/assessments/${id}/answers`, {
        method: 'PUT',
        body: JSON.stringify({ edits: [edit] }),
      });
      const body = await response.json();
      if (!response.ok) {
        const kind = `${response.status} ${body.error}`;
        refused[kind] = (refused[kind] ?? 0) + 1;
        return false;
      }
      version = body.outcomes[0].version;
      acks.set(version, value);
      return true;
    };
    // Text that a database cannot press together.
    const text = (count: number) => `${count} ${randomBytes(3000).toString('hex')}`;
    let count = 0;
    for (; count < SAVES; count += 1) await save(count, text(count));
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(Math.max(0, bavail * bsize - ROOM_BYTES)));
    let last = text(count);
    for (let failed = 0; failed < REFUSED_ENOUGH && count < 5000; ) {
      if (await save(count, last)) last = text(++count);
      else failed += 1;
    }
    // Without room for its log PostgreSQL fails to recover as well, and gives up.
    for (const deadline = Date.now() + STOPS_WITHIN_MS; stops && cluster?.running() && Date.now() < deadline; await sleep(100))
      await save(count, last);
    const ready = (await fetch(`${server.address}/api/ready`)).status;
    rmSync(join(disk, 'ballast'));
    // The one that was refused goes first, and is stored once. Whatever runs PostgreSQL starts it again where it gave up.
    for (const deadline = Date.now() + 30_000; !(await save(count, last)); await sleep(100)) {
      if (Date.now() > deadline) throw new Error(`The server did not go on once there was room: ${JSON.stringify(refused)}`);
      if (!cluster || cluster.running()) continue;
      restarts += 1;
      await cluster.restart();
    }
    if (server.pid() !== pid) throw new Error('The server itself had to be started again.');
    for (const until = count + SAVES; ++count <= until; ) {
      if (!(await save(count, text(count)))) throw new Error('A save failed although there was room.');
    }
    await server.kill();
    await server.start();
    const stored = await (await fetch(`${server.address}/api/assessments/${id}/history?field=n:org-name`)).json();
    const found = new Map<number, string>(stored.events.map((each: { version: number; to: string }) => [each.version, each.to]));
    // The history shows the newest fifty, which reach back to when the disk was full.
    const lost = [...acks]
      .filter(([each, value]) => each > version - 50 && found.get(each) !== value)
      .map(([each]) => `version ${each}`);
    return { acknowledged: acks.size, refused, lost, restarts, ready };
  } finally {
    await server.remove();
  }
}
