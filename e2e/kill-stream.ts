import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresCluster } from '../lib/db/postgres-cluster';
import { ownServer } from './server';

export type KillReport = {
  /** Answers and notes the server acknowledged. */
  readonly acknowledged: number;
  /** Acknowledged changes that are not there after the restart. */
  readonly lost: readonly string[];
  /** Changes sent and never acknowledged: the stream was really cut. */
  readonly unanswered: number;
};

const SAVES_BEFORE_KILL = 20;

type Saved = { readonly field: string; readonly value: string | null; readonly version: number };

/**
 * A server of its own is killed with SIGKILL in the middle of a stream of saves through the HTTP door, and started again,
 * as often as asked; where it uses a PostgreSQL cluster, every other time the database is killed instead, and the server
 * goes on. After each restart every acknowledged change must be there, or be followed by a later one.
 */
export async function killDuringSaves(kills: number, cluster?: PostgresCluster): Promise<KillReport> {
  const server = await ownServer(await cluster?.emptyDatabase());
  const lost: string[] = [];
  let acknowledged = 0;
  let unanswered = 0;
  try {
    const id = await create(server.address);
    const versions = new Map<string, number>();
    for (let round = 0; round < kills; round += 1) {
      const acks: Saved[] = [];
      let running = true;
      const writers = fields.map(async (field) => {
        for (let count = 0; running; count += 1) {
          const edit = {
            op: `kill-${round}-${field.slice(2)}-${count}`,
            field,
            value: `${round}.${count}`,
            base: versions.get(field) ?? 0,
          };
          const version = await save(server.address, id, edit);
          if (version === null) {
            unanswered += 1;
            return;
          }
          versions.set(field, version);
          acks.push({ field, value: edit.value, version });
        }
      });
      // Not before the stream flows, and never at the same moment within a save.
      for (const deadline = Date.now() + 10_000; acks.length < SAVES_BEFORE_KILL && Date.now() < deadline; ) await sleep(1);
      await sleep(Math.random() * 20);
      const database = round % 2 === 1 ? cluster : undefined;
      await (database ? database.crash() : server.kill());
      running = false;
      await Promise.all(writers);
      await (database ? database.restart() : server.start());
      await untilReady(server.address);
      const found = await fieldsOf(server.address, id);
      for (const ack of acks) {
        const now = found.get(ack.field);
        const there =
          now !== undefined && (now.version > ack.version || (now.version === ack.version && now.value === ack.value));
        if (!there) lost.push(`round ${round}: ${ack.field} version ${ack.version} "${ack.value}", found ${JSON.stringify(now)}`);
      }
      for (const [field, { version }] of found) versions.set(field, version);
      acknowledged += acks.length;
    }
  } finally {
    await server.remove();
  }
  return { acknowledged, lost, unanswered };
}

const fields = ['q:org-name', 'q:org-system-name', 'q:scn-purpose', 'n:org-name'] as const;

/** The server finds its database again by itself. */
async function untilReady(address: string): Promise<void> {
  for (const deadline = Date.now() + 20_000; !(await fetch(`${address}/api/ready`)).ok; await sleep(50)) {
    if (Date.now() > deadline) throw new Error('The server did not find its database again.');
  }
}

async function create(address: string): Promise<string> {
  const response = await fetch(`${address}/api/assessments/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"answers":{}}',
  });
  const { id } = await response.json();
  return id;
}

/** Sends one change; its version once the server acknowledged it, null when no answer came. */
async function save(address: string, id: string, edit: object): Promise<number | null> {
  try {
    const response = await fetch(`${address}/api/assessments/${id}/answers`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ edits: [edit] }),
    });
    const { outcomes } = await response.json();
    return outcomes[0].status === 'conflict' ? null : outcomes[0].version;
  } catch {
    return null;
  }
}

async function fieldsOf(address: string, id: string): Promise<Map<string, Saved>> {
  const response = await fetch(`${address}/api/assessments/${id}?since=0`);
  const body: { fields: Saved[] } = await response.json();
  return new Map(body.fields.map((each) => [each.field, each]));
}
