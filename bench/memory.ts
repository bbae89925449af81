import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { p01 } from '../content/personas/p01';
import { type OwnServer, ownServer } from '../e2e/server';
import { startPostgres } from '../lib/db/postgres-cluster';

const AT_ONCE = 4;
const STEP = 1000;
type Memory = { readonly rss: number; readonly heap: number; readonly external: number };

/**
 * What a server holds in memory after 1,000, 2,000 … 10,000 requests of every ordinary kind, garbage collected: pages, saves,
 * what changed, streams opened and left, a list, a file. `--requests 10000 --postgres`.
 */
export async function main(): Promise<void> {
  const options = { requests: { type: 'string', default: '10000' }, postgres: { type: 'boolean', default: false } } as const;
  const { values } = parseArgs({ args: process.argv.slice(3), options });
  const cluster = values.postgres ? await startPostgres() : null;
  const probe = resolve('bench/memory-probe.cjs');
  const server = await ownServer(await cluster?.emptyDatabase(), { NODE_OPTIONS: `--require ${probe}` });
  try {
    const ask = await visitor(server.address);
    const rows: (Memory & { requests: number })[] = [];
    for (let done = 0; done < Number(values.requests); done += STEP) {
      await Promise.all(
        Array.from({ length: AT_ONCE }, async (_, lane) => {
          for (let each = lane; each < STEP; each += AT_ONCE) await ask(done + each);
        }),
      );
      rows.push({ requests: done + STEP, ...(await measured(server)) });
    }
    console.log(values.postgres ? 'PostgreSQL' : 'SQLite');
    console.table(rows);
    const [, early] = rows;
    const late = rows.at(-1);
    if (early && late)
      console.log(`heap after ${late.requests} against ${early.requests} requests: ${(late.heap / early.heap).toFixed(2)}`);
  } finally {
    await server.remove();
    await cluster?.remove();
  }
}

/** What the n-th request asks for; everybody answers with success or this throws. */
async function visitor(address: string): Promise<(n: number) => Promise<void>> {
  const json = { 'content-type': 'application/json' };
  const imported = await fetch(`${address}/api/assessments/import`, {
    method: 'POST',
    body: JSON.stringify({ answers: p01.answers }),
  });
  const { id } = await imported.json();
  const pages = [
    '/assessments',
    `/assessments/${id}/organisation`,
    `/assessments/${id}/result`,
    `/assessments/${id}/result/review`,
    `/api/assessments/${id}/export.json`,
  ];
  const get = async (path: string) => {
    const response = await fetch(`${address}${path}`);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
  };
  let version = 0;
  const save = async (n: number) => {
    const edits = [{ op: `memory-edit-${n}`, field: 'n:org-name', value: `round ${n}`, base: version }];
    const body = JSON.stringify({ edits });
    const response = await fetch(`${address}/api/assessments/${id}/answers`, { method: 'PUT', headers: json, body });
    if (!response.ok) throw new Error(`save: ${response.status}`);
    // Four save at once: whoever comes late is told of a conflict, which is an answer too.
    const [outcome] = (await response.json()).outcomes;
    version = outcome.version ?? outcome.current.version;
  };
  const listen = async () => {
    const leaving = new AbortController();
    const response = await fetch(`${address}/api/assessments/${id}/live`, { signal: leaving.signal });
    await response.body?.getReader().read();
    leaving.abort();
    if (!response.ok) throw new Error(`live: ${response.status}`);
  };
  return (n) => {
    if (n % 4 === 0) return get(pages[(n / 4) % pages.length] ?? '/');
    if (n % 4 === 1) return get(`/api/assessments/${id}?since=${n}`);
    return n % 12 === 2 ? listen() : save(n);
  };
}

/** What the server says it holds, once asked. */
async function measured(server: OwnServer): Promise<Memory> {
  const said = () => [...server.log().matchAll(/^memory (.*)$/gm)].map(([, text]) => JSON.parse(text ?? ''));
  const before = said().length;
  process.kill(server.pid(), 'SIGUSR2');
  for (let tries = 0; said().length === before; tries += 1) {
    if (tries > 200) throw new Error('The server did not say what it holds.');
    await sleep(100);
  }
  return said().at(-1);
}
