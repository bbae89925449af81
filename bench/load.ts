import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { sampleCases } from '../content/personas/index';
import { ownServer } from '../e2e/server';
import { ownTeam, type Team } from '../e2e/team';
import { makeAuth } from '../lib/auth/auth';
import { authSecret } from '../lib/auth/secret';
import type { Edit } from '../lib/db/edits';
import { startPostgres } from '../lib/db/postgres-cluster';
import type { AnswerValue } from '../lib/schema/answer';
import { bareRate, recordSaves } from './load-bare';
import type { Crowd, CrowdFigures } from './load-people';

/** People come one after another: all in one moment would measure how a listening socket refuses. */
const ARRIVAL_MS = 8;
const WARM_MS = 6000;
const BARE_MS = 10_000;
/** Empty assessments for the bare database, more than it can fill in its time. */
const BARE_ASSESSMENTS = 120;

/**
 * So many people, each with a session and an assessment of their own, answer a sample case from its first question to its last,
 * then take the answers back, and so on: one save after another without a pause, over HTTP on this machine, from a process of
 * their own. Before and after, the statements of such saves are put to the same database by the plainest program there can be. What
 * everybody was told is saved is looked up at the end. `--users 1000 --seconds 120 --postgres`; `--think 10000` lets
 * everybody think so many milliseconds between two saves.
 */
export async function main(): Promise<void> {
  const options = {
    users: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '120' },
    think: { type: 'string', default: '0' },
    postgres: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ args: process.argv.slice(3), options });
  const users = Number(values.users);
  const cluster = values.postgres ? await startPostgres() : null;
  const databaseUrl = await cluster?.emptyDatabase();
  const server = await ownServer(databaseUrl);
  const team = await ownTeam(server, databaseUrl);
  try {
    const owner = await team.addAccount('owner', 'local', { role: 'owner', client: null });
    const [ids, cookies] = [
      await many(users, () => team.addAssessment()),
      await sessions(team.database, server.folder, owner, users),
    ];
    const crowd: Crowd = {
      port: Number(new URL(server.address).port),
      people: ids.map((id, index) => ({ path: `/api/assessments/${id}/answers`, cookie: cookies[index] ?? '' })),
      rounds: [bodies(givenAnswers), bodies(givenAnswers.map(([question]) => [question, null]))],
      arriveMs: ARRIVAL_MS,
      warmMs: users * ARRIVAL_MS + WARM_MS,
      measureMs: Number(values.seconds) * 1000,
      thinkMs: Number(values.think),
    };
    const recorded = await recordSaves(team.database, await team.addAssessment(), editsOf());
    const where = { folder: server.folder, url: databaseUrl };
    const bareNow = async () => bareRate(recorded, await many(BARE_ASSESSMENTS, () => team.addAssessment()), BARE_MS, where);
    const before = await bareNow();
    const { figures, serverCpu, machine, memory } = await overHttp(crowd, server.pid());
    const lost = await lostSaves(team, ids, figures.acknowledged);
    const { acknowledged, cpuMs, ...http } = figures;
    const rate = figures.saved / Number(values.seconds);

    const after = await bareNow();
    const bare = (before.rate + after.rate) / 2;
    const perSave = (milliseconds: number) => Number((milliseconds / Math.max(1, figures.saved)).toFixed(2));
    console.log(
      JSON.stringify(
        { database: values.postgres ? 'PostgreSQL' : 'SQLite', users, rate: Math.round(rate), ...http, lost },
        null,
        1,
      ),
    );
    console.log(
      `ratio ${(rate / bare).toFixed(2)} (aim 0.3) of ${Math.round(bare)} saves a second by the bare database (${Math.round(before.rate)} before, ${Math.round(after.rate)} after) · processor ms a save: server ${perSave(serverCpu)}, bare program ${after.cpuMs.toFixed(2)} · of the processors took the server ${share(serverCpu, machine)}, the people ${share(cpuMs * figures.saved, machine)}, all else ${share(machine.busy - serverCpu - cpuMs * figures.saved, machine)} · server ${memory.before} MiB before, ${memory.after} MiB after`,
    );
  } finally {
    await team.close();
    await server.remove();
    await cluster?.remove();
  }
}

const givenAnswers: readonly (readonly [string, AnswerValue | null])[] = Object.entries(sampleCases[0]?.answers ?? {});

/** One round of edits as the bodies of requests, with places for name and version. */
function bodies(answers: typeof givenAnswers): string[] {
  return answers.map(([question, value]) =>
    JSON.stringify({ edits: [{ op: '@op', field: `q:${question}`, value, base: '@base' }] }).replace('"@base"', '@base'),
  );
}

/** The same two rounds as edits. */
function editsOf(): Edit[] {
  return [0, 1].flatMap((round) =>
    givenAnswers.map(
      ([question, value], index): Edit => ({
        op: `bare-edit-${round}-${index}`,
        field: `q:${question}`,
        value: round === 0 ? value : null,
        base: round,
      }),
    ),
  );
}

/** Made ten at a time: as many as the database gives connections to one program. */
async function many<T>(count: number, make: () => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  while (made.length < count) made.push(...(await Promise.all(Array.from({ length: Math.min(10, count - made.length) }, make))));
  return made;
}

/** Sessions straight in the database, with the cookies a browser would hold. */
async function sessions(database: Parameters<typeof makeAuth>[0], folder: string, user: string, count: number) {
  const secret = authSecret(undefined, folder);
  const { internalAdapter } = await makeAuth(database, { secret, url: 'http://localhost' }).$context;
  const made = await many(count, () => internalAdapter.createSession(user));
  return made.map(({ token }) => {
    const signature = createHmac('sha256', secret).update(token).digest('base64');
    return `mianjian.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
  });
}

/** Lets the people loose in a process of their own, and reads the clocks of processors when the measuring begins and ends. */
async function overHttp(crowd: Crowd, pid: number) {
  const outfile = join('.cache', 'load-people.mjs');
  const options = { bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external' } as const;
  await build({ ...options, entryPoints: [join('bench', 'load-people.ts')], outfile, logLevel: 'error' });
  const run = `import(${JSON.stringify(join(process.cwd(), outfile))}).then(({ main }) => main())`;
  const people = spawn(process.execPath, ['--input-type=module', '-e', run], { stdio: ['pipe', 'pipe', 'inherit'] });
  people.stdin.end(JSON.stringify(crowd));
  let [serverCpu, last] = [0, ''];
  let machine = { busy: 0, all: 1 };
  const memory = { before: 0, after: 0 };
  for await (const line of createInterface(people.stdout)) {
    if (line === 'begun') [serverCpu, machine, memory.before] = [cpuOf(pid), machineCpu(), memoryOf(pid)];
    else if (line === 'ended') {
      const now = machineCpu();
      [serverCpu, machine, memory.after] = [
        cpuOf(pid) - serverCpu,
        { busy: now.busy - machine.busy, all: now.all - machine.all },
        memoryOf(pid),
      ];
    } else last = line;
  }
  return { figures: JSON.parse(last) as CrowdFigures, serverCpu, machine, memory };
}

/** How many saves that people were told of the database does not hold; a save more than they heard of is none. */
async function lostSaves(team: Team, ids: readonly string[], acknowledged: readonly number[]): Promise<number> {
  const rows = await team.database.kysely
    .selectFrom('events')
    .select((eb) => ['assessment_id as id', eb.fn.countAll<number>().as('count')])
    .where('op', 'like', 'load-edit-%')
    .groupBy('assessment_id')
    .execute();
  const stored = new Map(rows.map(({ id, count }) => [id, Number(count)]));
  return ids.reduce((sum, id, index) => sum + Math.max(0, (acknowledged[index] ?? 0) - (stored.get(id) ?? 0)), 0);
}

const share = (milliseconds: number, { all }: { readonly all: number }) => `${Math.round((milliseconds / all) * 100)}%`;

/** Processor time of all processors so far, in milliseconds: busy, and whole. The kernel counts in hundredths of a second. */
function machineCpu(): { readonly busy: number; readonly all: number } {
  const [, ...ticks] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').split(/\s+/).map(Number);
  const all = ticks.slice(0, 8).reduce((sum, each) => sum + each, 0) * 10;
  return { all, busy: all - ((ticks[3] ?? 0) + (ticks[4] ?? 0)) * 10 };
}

/** Processor time of a process so far, in milliseconds. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Memory of a process that is in RAM, in MiB. */
function memoryOf(pid: number): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
}
