import { randomUUID } from 'node:crypto';
import type { FacilitatorCommand } from '../lib/workshop/command';
import type { Plan } from '../lib/workshop/plan';

/** A plan of one block with these questions, all of them asked of everybody or of the departments named. */
export function aPlan(...questions: readonly (string | readonly [string, ...string[]])[]): Plan {
  const planned = questions.map((each) =>
    typeof each === 'string' ? { question: each, askedOf: [] } : { question: each[0], askedOf: each.slice(1) },
  );
  const departments = ['法务', '信息安全', '运营', '供应商'];
  const blocks = [{ id: 'b1', title: '现状', minutes: 20, questions: planned }];
  return { title: '云雀门禁工作坊（虚构）', on: '2026-11-22', departments, blocks };
}

/** What a facilitator of a room does, through the doors of the server at `address`. */
export type Facilitator = {
  readonly assessment: string;
  readonly workshop: string;
  /** The join code as it is now. */
  readonly code: () => Promise<string>;
  readonly ask: (command: FacilitatorCommand) => Promise<void>;
  readonly desk: () => Promise<{
    readonly seq: number;
    readonly code: string;
    readonly current: { readonly voted: number } | null;
  }>;
};

/** Prepares a workshop of a new assessment and opens its room, on a server without accounts. */
export async function openRoom(address: string, plan: Plan): Promise<Facilitator> {
  const made = await fetch(`${address}/api/assessments`, {
    method: 'POST',
    body: new URLSearchParams({ mode: 'full' }),
    redirect: 'manual',
  });
  const assessment = made.headers.get('location')?.split('/')[2] ?? '';
  const workshops = `${address}/api/assessments/${assessment}/workshops`;
  const send = (url: string, body: unknown) =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const prepared = await send(workshops, { plan });
  if (!prepared.ok) throw new Error(`The workshop was not prepared: ${prepared.status} ${await prepared.text()}`);
  const { id: workshop } = (await prepared.json()) as { id: string };
  const desk = async () => (await (await fetch(`${workshops}/${workshop}/state`)).json()).desk;
  const ask = async (command: FacilitatorCommand) => {
    const { seq } = await desk();
    const answer = await send(`${workshops}/${workshop}/commands`, { key: randomUUID(), seq, command });
    if (!answer.ok) throw new Error(`${command.do}: ${answer.status} ${await answer.text()}`);
  };
  await ask({ do: 'open' });
  return { assessment, workshop, ask, desk, code: async () => (await desk()).code };
}

/** Joins as a phone without a screen; the Cookie header of the seat. */
export async function joinAs(address: string, code: string, name: string, department: string): Promise<string> {
  const body = new URLSearchParams({ code, name, department });
  const answer = await fetch(`${address}/join`, { method: 'POST', body, redirect: 'manual' });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`${name} did not get in: ${answer.status}`);
  return cookie;
}

/** Votes in the first round as a phone without a screen. */
export async function voteAs(address: string, cookie: string, question: string, answer: unknown, reason = ''): Promise<number> {
  const command = { do: 'vote', question, round: 1, answer, reason };
  const response = await fetch(`${address}/room/commands`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ key: randomUUID(), seq: 0, command }),
  });
  return response.status;
}
