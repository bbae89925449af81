import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PostgresCluster, startPostgres } from '../lib/db/postgres-cluster';
import { distribution } from './distribution';
import { seedList } from './list-seed';
import { type BenchServer, startServer } from './server';

const SMALL = 1_000;
const LARGE = Number(process.env.BENCH_LIST ?? 100_000);
const ROUNDS = 30;

const addresses: Readonly<Record<string, string>> = {
  'dashboard and list': '/assessments?all=1',
  'by name': '/assessments?sort=title',
  'by due date': '/assessments?sort=due',
  'gravest first': '/assessments?sort=verdict',
  overdue: '/assessments?due=overdue&sort=due',
  'one state': '/assessments?status=changes-asked',
  'client and verdict': '/assessments?client=client-7&verdict=stop',
  'filing, by name': '/assessments?filing=approaching&sort=title',
  'search, many hits': '/assessments?q=%E9%97%A8%E7%A6%81',
  'search, few hits': '/assessments?q=%E7%A8%80%E6%9C%89',
  'search, no hit': '/assessments?q=%E6%97%A0%E6%AD%A4%E5%90%8D',
  'search, two words': '/assessments?q=%E9%85%92%E5%BA%97%20%E8%80%83%E5%8B%A4',
  board: '/assessments/board',
  'own tasks': '/tasks',
};

async function visit(base: string, path: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(`${base}${path}`);
  await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return performance.now() - start;
}

/** Both servers in turn, so that a busy machine slows them alike. */
async function compare(small: BenchServer, large: BenchServer) {
  const [first, second]: [number[], number[]] = [[], []];
  const rows: Record<string, unknown>[] = [];
  for (const [name, path] of Object.entries(addresses)) {
    const [few, many]: [number[], number[]] = [[], []];
    for (let round = -3; round < ROUNDS; round += 1) {
      const times = [await visit(small.base, path), await visit(large.base, path)] as const;
      if (round < 0) continue;
      few.push(times[0]);
      many.push(times[1]);
    }
    first.push(...few);
    second.push(...many);
    const [a, b] = [distribution(few), distribution(many)];
    rows.push({ name, small: `${a.median} / ${a.p95}`, large: `${b.median} / ${b.p95}`, ratioOfP95: round(b.p95 / a.p95) });
  }
  const [a, b] = [distribution(first), distribution(second)];
  rows.push({ name: 'all', small: `${a.median} / ${a.p95}`, large: `${b.median} / ${b.p95}`, ratioOfP95: round(b.p95 / a.p95) });
  return rows;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Lists, search and board at 100,000 assessments against 1,000, with real requests, on both databases: median / p95 in milliseconds. */
export async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mianjian-list-'));
  let cluster: PostgresCluster | undefined;
  try {
    for (const kind of ['sqlite', 'postgres'] as const) {
      if (kind === 'postgres') cluster = await startPostgres();
      const servers: BenchServer[] = [];
      for (const [index, count] of [SMALL, LARGE].entries()) {
        const dataFolder = mkdtempSync(join(folder, 'd-'));
        const databaseUrl = await cluster?.emptyDatabase();
        const start = performance.now();
        await seedList({ dataFolder, databaseUrl }, count);
        console.log(`${kind}: ${count} assessments in ${round((performance.now() - start) / 1000)} s`);
        servers.push(await startServer(3450 + index, { dataFolder, databaseUrl: databaseUrl ?? '' }));
      }
      const [small, large] = servers;
      if (small && large) console.table(await compare(small, large));
      for (const server of servers) server.stop();
    }
  } finally {
    await cluster?.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
