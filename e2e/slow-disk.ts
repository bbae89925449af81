import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres } from '../lib/db/postgres-cluster';
import { ownServer } from './server';

export type SlowDiskReport = {
  readonly acknowledged: number;
  /** Times a browser gave up waiting and sent the same change again. */
  readonly givenUp: number;
  /** What the server answered instead of acknowledging, and how often. */
  readonly refused: Readonly<Record<string, number>>;
  /** The longest somebody waited from the first sending of a change to its acknowledgement, in ms. */
  readonly longest: number;
  /** Changes that are not in the history exactly once under the version that was told. */
  readonly wrong: readonly string[];
};

const COMMIT_MS = 3000;
const PATIENCE_MS = 5000;
const fields = ['q:org-name', 'q:org-system-name', 'q:scn-purpose', 'n:org-name'] as const;

/**
 * Four people save on a server whose disk takes three seconds a commit, and send again what was not answered within five. On
 * PostgreSQL the commits wait for a standby that is not there, which takes the place of the disk; on SQLite the driver waits.
 */
export async function saveOnSlowDisk(kind: 'sqlite' | 'postgres', seconds: number): Promise<SlowDiskReport> {
  const flag = join(tmpdir(), `mianjian-slow-${process.pid}`);
  const cluster = kind === 'postgres' ? await startPostgres() : undefined;
  const shim = { NODE_OPTIONS: `--require ${join(process.cwd(), 'e2e', 'slow-commit.cjs')}` };
  const slowly = { ...shim, SLOW_COMMIT_WHILE: flag, SLOW_COMMIT_MS: String(COMMIT_MS) };
  const server = await ownServer(await cluster?.emptyDatabase(), cluster ? {} : slowly);
  const wait = async (slow: boolean) => {
    if (cluster) {
      await cluster.run(`alter system set synchronous_standby_names = '${slow ? 'nobody' : ''}'`);
      await cluster.run('select pg_reload_conf()');
    } else if (slow) writeFileSync(flag, '');
    else rmSync(flag, { force: true });
  };
  try {
    const created = await fetch(`${server.address}/api/assessments/import`, { method: 'POST', body: '{"answers":{}}' });
    const { id } = await created.json();
    const answers = `${server.address}/api/assessments/${id}`;
    let running = true;
    let acknowledged = 0;
    let givenUp = 0;
    let longest = 0;
    const refused: Record<string, number> = {};
    const told = new Map<string, string[]>(fields.map((field) => [field, []]));
    const ask = async (edit: object): Promise<number | null> => {
      const body = JSON.stringify({ edits: [edit] });
      const sent = fetch(`${answers}/answers`, { method: 'PUT', body, signal: AbortSignal.timeout(PATIENCE_MS) });
      const answer = await sent.then((response) => response.json()).catch(() => null);
      if (answer === null) {
        givenUp += 1;
        return null;
      }
      const [outcome] = answer.outcomes ?? [];
      if (outcome && outcome.status !== 'conflict') return outcome.version;
      const kind = answer.error ?? 'conflict';
      refused[kind] = (refused[kind] ?? 0) + 1;
      return null;
    };
    const writers = fields.map(async (field) => {
      for (let base = 0; running; ) {
        const value = `${field} ${base + 1}`;
        const started = performance.now();
        let version: number | null = null;
        // Nobody stops in the middle: every change sent ends acknowledged.
        while (version === null) version = await ask({ op: `slow-${field.replace(':', '-')}-${base + 1}`, field, value, base });
        longest = Math.max(longest, performance.now() - started);
        told.get(field)?.push(value);
        acknowledged += 1;
        base = version;
      }
    });
    await wait(true);
    for (const ends = Date.now() + seconds * 1000; Date.now() < ends; ) {
      await sleep(COMMIT_MS);
      // A standby that is not there would hold a commit for ever: every three seconds what waits is let go.
      if (cluster) await wait(false).then(() => wait(true));
    }
    await wait(false);
    running = false;
    await Promise.all(writers);
    const wrong: string[] = [];
    for (const [field, values] of told) {
      const { events } = await (await fetch(`${answers}/history?field=${field}`)).json();
      const stored = events.map(({ version, to }: { version: number; to: string }) => `${version} ${to}`).reverse();
      const expected = values.map((value, index) => `${index + 1} ${value}`).slice(-50);
      if (stored.join('\n') !== expected.join('\n'))
        wrong.push(`${field}: ${stored.join(', ')} instead of ${expected.join(', ')}`);
    }
    return { acknowledged, givenUp, refused, longest: Math.round(longest), wrong };
  } finally {
    await wait(false).catch(() => undefined);
    await server.remove();
    await cluster?.remove();
  }
}
