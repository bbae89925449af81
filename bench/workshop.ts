import { Agent, type IncomingMessage, request } from 'node:http';
import { parseArgs } from 'node:util';
import { ownServer } from '../e2e/server';
import { ownTeam } from '../e2e/team';
import { defaultPack } from '../lib/catalog/index';
import { startPostgres } from '../lib/db/postgres-cluster';
import { painted } from './workshop-painted';

/** Votes timed one by one in each room, and questions everybody then votes on at once. */
const TIMED = 40;
const ROUNDS = 20;

type Phone = { readonly cookie: string; seen: number; close: () => void };
type Times = { readonly people: number; readonly median: number; readonly p99: number; readonly slowest: number };

/**
 * Votes on their way to every screen of a room with 10, 200 and 1,000 phones, each with a stream of its own over HTTP on this
 * machine; then a storm in which everybody votes on twenty questions, all of which must count. `--postgres`, `--people 10,200`;
 * `--painted` instead measures "next question" until the last of twenty phones in Chromium has painted it.
 */
export async function main(): Promise<void> {
  const flag = { type: 'boolean', default: false } as const;
  const options = { postgres: flag, painted: flag, people: { type: 'string', default: '10,200,1000' } } as const;
  const { values } = parseArgs({ args: process.argv.slice(3), options });
  const cluster = values.postgres ? await startPostgres() : null;
  const databaseUrl = await cluster?.emptyDatabase();
  const server = await ownServer(databaseUrl);
  const team = await ownTeam(server, databaseUrl);
  try {
    await team.addAccount('owner', 'local', { role: 'owner', client: null });
    const desk = { address: server.address, cookie: await team.cookieOf('owner') };
    if (values.painted) return await painted(desk, await team.addAssessment());
    const measured: Times[] = [];
    for (const people of values.people.split(',').map(Number)) {
      measured.push(await oneRoom(desk, await team.addAssessment(), people));
    }
    const [small, large] = [200, 1000].map((wanted) => measured.find(({ people }) => people === wanted));
    const ratio = small && large ? ` · 1,000 against 200: ${(large.median / small.median).toFixed(2)} (aim 5 at most)` : '';
    console.log(`${values.postgres ? 'PostgreSQL' : 'SQLite'}${ratio}`);
  } finally {
    await team.close();
    await server.remove();
    await cluster?.remove();
  }
}

type Desk = { readonly address: string; readonly cookie: string };

async function oneRoom(desk: Desk, assessment: string, people: number): Promise<Times> {
  const questions = Object.values(defaultPack().questions)
    .filter(({ kind }) => kind === 'yes-no')
    .slice(0, ROUNDS + 1)
    .map(({ id }) => id);
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const streams = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
  const rooms = `${desk.address}/api/assessments/${assessment}/workshops`;
  const blocks = [{ id: 'all', title: '', minutes: 90, questions: questions.map((question) => ({ question, askedOf: [] })) }];
  const plan = { title: '千人工作坊', on: null, departments: ['法务', '信息安全', '运营'], blocks };
  const { id } = (await send(agent, 'POST', rooms, desk.cookie, { plan })).body as { id: string };
  const command = async (asks: object) => {
    const sent = { key: `bench-${crypto.randomUUID()}`, seq: 1_000_000_000, command: asks };
    const { status } = await send(agent, 'POST', `${rooms}/${id}/commands`, desk.cookie, sent);
    if (status !== 200) throw new Error(`${JSON.stringify(asks)}: ${status}`);
  };
  const state = async () => {
    const { body } = await send(agent, 'GET', `${rooms}/${id}/state`, desk.cookie);
    return (body as { desk: { code: string; seq: number; current: { voted: number } | null } }).desk;
  };
  await command({ do: 'open' });
  const { code } = await state();
  const joining = performance.now();
  const phones = await Promise.all(
    Array.from({ length: people }, (_, index) =>
      join(agent, desk.address, code, index).then((cookie) => listen(streams, desk.address, cookie)),
    ),
  );
  const joined = Math.round(performance.now() - joining);
  const vote = async (phone: Phone, question: string, answer: string): Promise<number> => {
    const sent = { key: `bench-${crypto.randomUUID()}`, seq: 0, command: { do: 'vote', question, round: 1, answer, reason: '' } };
    const { status, body } = await send(agent, 'POST', `${desk.address}/room/commands`, phone.cookie, sent);
    if (status !== 200) throw new Error(`vote: ${status} ${JSON.stringify(body)}`);
    return (body as { seq: number }).seq;
  };
  const everybodySees = async (seq: number) => {
    while (phones.some(({ seen }) => seen < seq)) await new Promise((later) => setTimeout(later, 5));
  };

  const [first = '', ...others] = questions;
  await command({ do: 'show', question: first });
  await everybodySees((await state()).seq);
  const times: number[] = [];
  for (let count = 0; count < TIMED; count += 1) {
    const phone = phones[(count * 7) % phones.length];
    if (!phone) break;
    const begun = performance.now();
    const seq = await vote(phone, first, count % 2 ? 'yes' : 'no');
    const waiting = new Set(phones);
    while (waiting.size > 0) {
      for (const each of waiting) if (each.seen >= seq && waiting.delete(each)) times.push(performance.now() - begun);
      await new Promise((later) => setImmediate(later));
    }
  }
  let lost = 0;
  const storm = performance.now();
  for (const question of others) {
    await command({ do: 'show', question });
    await Promise.all(phones.map((phone, index) => vote(phone, question, index % 3 ? 'yes' : 'no')));
    lost += people - ((await state()).current?.voted ?? 0);
  }
  await everybodySees((await state()).seq);
  const seconds = ((performance.now() - storm) / 1000).toFixed(1);
  for (const { close } of phones) close();
  agent.destroy();
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
  const [median, p99, slowest] = [at(0.5), at(0.99), at(1)];
  console.log(
    `${people} phones, all in after ${joined} ms · a vote on every screen: median ${median} ms, p99 ${p99} ms, slowest ${slowest} ms · storm of ${people * others.length} votes in ${seconds} s, ${lost} lost`,
  );
  return { people, median, p99, slowest };
}

/** Comes in as the page would, and gives the cookie it got. */
async function join(agent: Agent, address: string, code: string, index: number): Promise<string> {
  const department = ['法务', '信息安全', '运营'][index % 3] ?? '';
  const form = new URLSearchParams({ code, name: `张三${index}（虚构）`, department }).toString();
  const { cookie, status } = await send(agent, 'POST', `${address}/join`, '', form);
  if (!cookie) throw new Error(`join: ${status}`);
  return cookie;
}

/** Listens as a phone does and keeps the number of the newest view it got. */
function listen(agent: Agent, address: string, cookie: string): Promise<Phone> {
  return new Promise((done, fail) => {
    const asked = request(`${address}/room/live`, { agent, headers: { cookie, accept: 'text/event-stream' } }, (response) => {
      if (response.statusCode !== 200) return fail(new Error(`live: ${response.statusCode}`));
      const phone: Phone = { cookie, seen: -1, close: () => asked.destroy() };
      let rest = '';
      response.setEncoding('latin1');
      response.on('data', (part: string) => {
        for (const [, id] of `${rest}${part}`.matchAll(/^id: (\d+)\n/gm)) phone.seen = Math.max(phone.seen, Number(id));
        rest = part.slice(-24);
      });
      response.on('error', () => undefined);
      done(phone);
    });
    asked.on('error', fail);
    asked.end();
  });
}

type Answer = { readonly status: number; readonly body: unknown; readonly cookie: string };

function send(agent: Agent, method: string, url: string, cookie: string, body?: object | string): Promise<Answer> {
  const type = typeof body === 'string' ? 'application/x-www-form-urlencoded' : 'application/json';
  const text = typeof body === 'object' ? JSON.stringify(body) : body;
  return new Promise((done, fail) => {
    const headers = text === undefined ? { cookie } : { cookie, 'content-type': type, 'content-length': Buffer.byteLength(text) };
    const asked = request(url, { method, agent, headers }, (response: IncomingMessage) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('error', fail);
      response.on('end', () => {
        const answer = Buffer.concat(parts).toString('utf8');
        const given = response.headers['set-cookie']?.map((each) => each.split(';')[0]).join('; ') ?? '';
        const json = response.headers['content-type']?.includes('json');
        done({ status: response.statusCode ?? 0, body: json ? JSON.parse(answer) : answer, cookie: given });
      });
    });
    asked.on('error', fail);
    asked.end(text);
  });
}
