import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Who saves what, handed to this process on standard input. */
export type Crowd = {
  readonly port: number;
  /** Address and session cookie of each person. */
  readonly people: readonly { readonly path: string; readonly cookie: string }[];
  /** The edits of one round, as JSON text in which `@base` stands for the version: everybody gives the first list, takes back by the second, and so on. */
  readonly rounds: readonly [readonly string[], readonly string[]];
  /** Milliseconds between two arrivals, from the first arrival to the measuring, and of measuring. */
  readonly arriveMs: number;
  readonly warmMs: number;
  readonly measureMs: number;
  /** How long everybody thinks between two saves. */
  readonly thinkMs: number;
};

/** What became of it, written on standard output; times in milliseconds, from the first sending to the acknowledgement. */
export type CrowdFigures = {
  /** Saves acknowledged while it was measured, and of all time by person. */
  readonly saved: number;
  readonly acknowledged: readonly number[];
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
  /** People for whom nothing was saved while it was measured. */
  readonly unserved: number;
  /** Requests told to come again later (503 with Retry-After), which then did; the slowest of these words. */
  readonly deferred: number;
  readonly slowestDeferral: number;
  /** What failed, by its kind. A save that failed is sent again, as the browser does. */
  readonly errors: Readonly<Record<string, number>>;
  /** Processor time this process took for a save. */
  readonly cpuMs: number;
};

type Answer = { readonly status: number; readonly head: string; readonly body: string };

/** Answers are read as bytes, never parsed: whoever makes the load must leave the processor to whom it is made for. */
export async function main(): Promise<void> {
  const crowd: Crowd = JSON.parse(readFileSync(0, 'utf8'));
  const begins = performance.now() + crowd.warmMs;
  const ends = begins + crowd.measureMs;
  const acknowledged = crowd.people.map(() => 0);
  const served = new Set<number>();
  const times: number[] = [];
  const errors: Record<string, number> = {};
  let [saved, deferred, slowestDeferral] = [0, 0, 0];
  const measured = (at: number) => at >= begins && at < ends;

  const live = async ({ path, cookie }: Crowd['people'][number], person: number) => {
    await sleep(person * crowd.arriveMs);
    const line = wire(crowd.port);
    while (performance.now() < ends) {
      const body = edit(crowd, acknowledged[person] ?? 0);
      const request = `PUT ${path} HTTP/1.1\r\nhost: localhost:${crowd.port}\r\ncookie: ${cookie}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
      const started = performance.now();
      for (let done = false; !done; ) {
        const sent = performance.now();
        const answer = await line(request).catch((error: NodeJS.ErrnoException) => error.code ?? error.message);
        const now = performance.now();
        const problem = typeof answer === 'string' ? answer : problemOf(answer);
        done = problem === null || (now >= ends && !measured(started));
        if (problem === null) {
          acknowledged[person] = (acknowledged[person] ?? 0) + 1;
          if (measured(now)) {
            saved += 1;
            served.add(person);
          }
          if (now >= begins && started < ends) times.push(now - started);
        } else if (typeof answer !== 'string' && answer.status === 503) {
          const seconds = Number(/\r\nretry-after: (\d+)/i.exec(answer.head)?.[1] ?? 1);
          if (measured(now)) deferred += 1;
          slowestDeferral = Math.max(slowestDeferral, now - sent);
          await sleep(seconds * 1000);
        } else {
          if (measured(now)) errors[problem] = (errors[problem] ?? 0) + 1;
          await sleep(500);
        }
      }
      if (crowd.thinkMs > 0) await sleep(crowd.thinkMs * (0.5 + Math.random()));
    }
    line.close();
  };

  let cpu = 0;
  const mark = (word: string) => process.stdout.write(`${word}\n`);
  const clock = async () => {
    await sleep(begins - performance.now());
    cpu = ownCpu();
    mark('begun');
    await sleep(ends - performance.now());
    cpu = ownCpu() - cpu;
    mark('ended');
  };
  await Promise.all([clock(), ...crowd.people.map(live)]);
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
  const figures: CrowdFigures = {
    saved,
    acknowledged,
    p50: at(0.5),
    p99: at(0.99),
    slowest: at(1),
    unserved: crowd.people.length - served.size,
    deferred,
    slowestDeferral: Math.round(slowestDeferral),
    errors,
    cpuMs: cpu / Math.max(1, saved),
  };
  mark(JSON.stringify(figures));
}

/** The body of one person's save of this number. */
function edit({ rounds }: Crowd, count: number): string {
  const each = rounds[0].length;
  const round = Math.floor(count / each);
  const text = rounds[round % 2 === 0 ? 0 : 1][count % each] ?? '';
  return text.replace('@op', `load-edit-${count}`).replace('@base', String(round));
}

function problemOf({ status, body }: Answer): string | null {
  if (status !== 200) return String(status);
  return body.includes('"saved"') || body.includes('"repeated"') ? null : 'not saved';
}

function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** One connection that is kept; asked for one answer at a time, and opened anew where it was closed. */
function wire(port: number) {
  let socket: Socket | null = null;
  let text = '';
  let settle: { done: (answer: Answer) => void; fail: (error: Error) => void } | null = null;
  const end = (error: Error) => {
    socket = null;
    settle?.fail(error);
    settle = null;
  };
  const open = () => {
    const fresh = connect(port, 'localhost').setNoDelay(true).setEncoding('latin1');
    fresh.on('error', end);
    fresh.on('close', () => socket === fresh && end(new Error('closed')));
    fresh.on('data', (part: string) => {
      text += part;
      const answer = answerIn(text);
      if (!answer) return;
      text = '';
      const asked = settle;
      settle = null;
      asked?.done(answer);
    });
    return fresh;
  };
  const ask = (request: string) =>
    new Promise<Answer>((done, fail) => {
      settle = { done, fail };
      text = '';
      socket ??= open();
      socket.write(request);
    });
  return Object.assign(ask, { close: () => socket?.destroy() });
}

/** An answer that has arrived whole; null before. */
function answerIn(text: string): Answer | null {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = text.slice(0, end);
  const body = text.slice(end + 4);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  const whole = length === undefined ? body.endsWith('0\r\n\r\n') : body.length >= Number(length);
  return whole ? { status: Number(head.slice(9, 12)), head, body } : null;
}
