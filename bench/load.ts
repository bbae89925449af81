import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ownServer } from '../e2e/server';
import { ownTeam } from '../e2e/team';
import { makeAuth } from '../lib/auth/auth';
import { authSecret } from '../lib/auth/secret';
import { startPostgres } from '../lib/db/postgres-cluster';
import { evaluateForStorage } from '../lib/service/evaluate';

/** Saves at once against the bare database: as many as the server's own pool has connections. */
const BARE_WRITERS = 10;
const ROUNDS_OF_BARE_MS = 5000;
/** People come one after another: all in one moment would measure how a listening socket refuses. */
const ARRIVAL_MS = 8;

type Saver = (user: number, count: number) => Promise<boolean>;
type Measured = {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  /** What failed, by its kind, and how often. */
  readonly errors: Readonly<Record<string, number>>;
  readonly count: number;
  /** Processor time of whoever saves, in milliseconds a save: other work on the machine changes it least. */
  readonly cpuMs: number;
};

/**
 * So many people, each with a session and an assessment of their own, save one answer after another without a pause, over
 * HTTP on this machine; then the same statements are put to the same database without HTTP, sessions, checks or engine.
 * `--users 1000 --seconds 120 --postgres`.
 */
export async function main(): Promise<void> {
  const options = {
    users: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '120' },
    postgres: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ args: process.argv.slice(3), options });
  const users = Number(values.users);
  const cluster = values.postgres ? await startPostgres() : null;
  const databaseUrl = await cluster?.emptyDatabase();
  const server = await ownServer(databaseUrl);
  const team = await ownTeam(server, databaseUrl);
  const agent = new Agent({ keepAlive: true, maxSockets: users });
  try {
    const owner = await team.addAccount('owner', 'local', { role: 'owner', client: null });
    const ids = await Promise.all(Array.from({ length: users }, () => team.addAssessment()));
    const cookies = await sessions(team.database, server.folder, owner, users);
    const overHttp: Saver = (user, count) => put(agent, server.address, ids[user] ?? '', cookies[user] ?? '', count);
    const counts = new Map<number, number>();
    const cpu = () => cpuOf(server.pid());
    await run(overHttp, users, 3000 + users * ARRIVAL_MS, counts, { arriving: ARRIVAL_MS, cpu }); // Compiles and fills what is compiled and filled once.
    const before = memoryOf(server.pid());
    const http = await run(overHttp, users, Number(values.seconds) * 1000, counts, { arriving: 0, cpu });
    const after = memoryOf(server.pid());

    const ready = evaluateForStorage({}, { mode: 'full', scenario: null, pack: 'cn-2025' });
    const own = await Promise.all(Array.from({ length: BARE_WRITERS }, () => team.addAssessment()));
    const bare = await run(
      async (user, count) => {
        const edit = { op: `bare-edit-${count}`, field: 'q:org-name', value: `round ${count}`, base: count } as const;
        const saved = await team.store.saveEdits('local', own[user] ?? '', 'bench', [edit], () => ready);
        return saved?.outcomes[0]?.status === 'saved';
      },
      BARE_WRITERS,
      ROUNDS_OF_BARE_MS,
      new Map(),
      { arriving: 0, cpu: ownCpu },
    );
    console.log(JSON.stringify({ database: values.postgres ? 'PostgreSQL' : 'SQLite', users, http, bare }, null, 1));
    console.log(
      `ratio ${(http.rate / bare.rate).toFixed(2)} (aim 0.3), of processor time ${(bare.cpuMs / http.cpuMs).toFixed(2)} · server ${before} MiB before, ${after} MiB after ${http.count} saves`,
    );
  } finally {
    agent.destroy();
    await team.close();
    await server.remove();
    await cluster?.remove();
  }
}

/** Sessions straight in the database, with the cookies a browser would hold. */
async function sessions(database: Parameters<typeof makeAuth>[0], folder: string, user: string, count: number) {
  const secret = authSecret(undefined, folder);
  const { internalAdapter } = await makeAuth(database, { secret, url: 'http://localhost' }).$context;
  const made = await Promise.all(Array.from({ length: count }, () => internalAdapter.createSession(user)));
  return made.map(({ token }) => {
    const signature = createHmac('sha256', secret).update(token).digest('base64');
    return `mianjian.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
  });
}

/** Everybody saves again as soon as the last save was answered. */
async function run(
  save: Saver,
  users: number,
  milliseconds: number,
  counts: Map<number, number>,
  { arriving, cpu }: { readonly arriving: number; readonly cpu: () => number },
): Promise<Measured> {
  const times: number[] = [];
  const errors: Record<string, number> = {};
  const used = cpu();
  const begun = performance.now();
  const until = begun + milliseconds;
  await Promise.all(
    Array.from({ length: users }, async (_, user) => {
      if (arriving > 0) await sleep(user * arriving);
      while (performance.now() < until) {
        const count = counts.get(user) ?? 0;
        const start = performance.now();
        const failed = await save(user, count).then(
          (done) => (done ? null : 'refused'),
          (error: NodeJS.ErrnoException) => error.code ?? error.message,
        );
        times.push(performance.now() - start);
        if (failed === null) counts.set(user, count + 1);
        else errors[failed] = (errors[failed] ?? 0) + 1;
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  const saved = times.length - Object.values(errors).reduce((sum, n) => sum + n, 0);
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? Number.NaN);
  const cpuMs = Math.round(((cpu() - used) / Math.max(1, saved)) * 100) / 100;
  return { rate: Math.round(saved / seconds), p50: at(0.5), p99: at(0.99), errors, count: times.length, cpuMs };
}

/** Processor time of this process so far, in milliseconds. */
function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The same of another process; the kernel counts in hundredths of a second. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function put(agent: Agent, address: string, id: string, cookie: string, count: number): Promise<boolean> {
  const body = JSON.stringify({
    edits: [{ op: `load-edit-${count}`, field: 'q:org-name', value: `round ${count}`, base: count }],
  });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie };
  return new Promise((done, fail) => {
    const sent = request(`${address}/api/assessments/${id}/answers`, { method: 'PUT', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('error', fail);
      response.on('end', () => done(response.statusCode === 200 && text.includes('"saved"')));
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

/** Memory of a process that is in RAM, in MiB. */
function memoryOf(pid: number): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
}
