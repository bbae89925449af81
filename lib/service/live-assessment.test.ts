import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { newToken } from '../auth/link-token';
import type { Caller } from '../workspace/caller';
import { signIn, signOut } from './accounts';
import { callerOf } from './caller';
import { evaluateForStorage } from './evaluate';
import { closeLive, publish } from './live';
import { liveAssessment, liveForLink } from './live-assessment';
import { addAccount, browser, ownAccounts, PASSWORD } from './own-server.fixture';
import { assignments, repository } from './repository';
import { respondentAsking } from './respondent';

ownAccounts();
afterEach(() => {
  vi.useRealTimers();
});
afterAll(closeLive);

const WINDOW = 'a'.repeat(16);

async function someone(name: string): Promise<{ readonly headers: Headers; readonly caller: Caller; readonly id: string }> {
  await addAccount(name, 'consultant');
  const { cookies } = await signIn({ email: `${name}@example.org`, password: PASSWORD }, browser());
  const headers = browser(cookies);
  const caller = await callerOf(headers);
  if (!caller) throw new Error('not signed in');
  const input = { workspace: 'local', actor: name, title: 't', mode: 'full', scenario: null, pack: 'cn-2025' } as const;
  return { headers, caller, id: (await (await repository()).create(input, evaluateForStorage)).id };
}

const open = ({ headers, caller, id }: Awaited<ReturnType<typeof someone>>) =>
  follow(headers, (request) => liveAssessment(request, caller, id));

function follow(headers: HeadersInit, live: (request: Request) => Response) {
  const leaving = new AbortController();
  const request = new Request(`http://localhost/live?window=${WINDOW}`, { headers, signal: leaving.signal });
  const response = live(request);
  const reader = response.body?.getReader();
  /** The next word, passing over heartbeats; null at the end. */
  const next = async (): Promise<unknown> => {
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) return null;
      const [, data] = /^data: (.*)$/m.exec(new TextDecoder().decode(part.value)) ?? [];
      if (data) return JSON.parse(data);
    }
  };
  return { response, next, leave: () => leaving.abort() };
}

async function edit(id: string, value: string, base: number) {
  const edits = [{ op: `live-test-${value}`, field: 'q:org-name', value, base }] as const;
  await (await repository()).saveEdits('local', id, 'test', edits, evaluateForStorage);
}

test('a reader learns where things stand, then that something changed, several changes at once, and never what; not of its own window', async () => {
  const ann = await someone('ann');
  const { next, leave } = open(ann);
  const { seq } = (await next()) as { seq: number };
  await edit(ann.id, 'secret', 0);
  publish(`assessment/${ann.id}/answers`);
  publish(`assessment/${ann.id}/comments`);
  expect(await next()).toEqual({ seq: seq + 1, changed: ['answers', 'comments'] });
  publish(`assessment/${ann.id}/comments`, WINDOW);
  publish('assessment/another/comments');
  publish(`assessment/${ann.id}/state`, 'b'.repeat(16));
  expect(await next()).toEqual({ seq: seq + 1, changed: ['state'] });
  leave();
});

test('a change nobody told of is found at the next heartbeat; a reader who signed out is let go at it', async () => {
  const bob = await someone('bob');
  vi.useFakeTimers({ toFake: ['setInterval'] });
  const { next } = open(bob);
  const { seq } = (await next()) as { seq: number };
  await edit(bob.id, 'unheard', 0);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await next()).toEqual({ seq: seq + 1, changed: [] });
  await signOut(bob.headers);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await next()).toBe(null);
});

test('one account keeps only so many streams open, and gets a place back for each it leaves', async () => {
  const eve = await someone('eve');
  const opened = Array.from({ length: 45 }, () => open(eve));
  const refused = opened.filter(({ response }) => response.status === 429);
  expect(refused.length).toBe(5);
  for (const { leave } of opened.slice(0, 2)) leave();
  const again = [open(eve), open(eve), open(eve)];
  expect(again.map(({ response }) => response.status)).toEqual([200, 200, 429]);
  for (const { leave } of [...opened, ...again]) leave();
});

test('whoever holds a personal link is told that answers changed, and nothing of comments or the review; until the link is withdrawn', async () => {
  const lin = await someone('lin');
  const { token, hash } = newToken();
  const link = { name: '王芳', shown: '', tokenHash: hash, expiresAt: '2999-01-01T00:00:00.000Z' };
  const asked = { targets: ['org-name'], due: null, note: '', by: 'lin' } as const;
  const made = await (await assignments()).add('local', lin.id, { link }, asked);
  const headers = { 'x-answer-token': token };
  const respondent = await respondentAsking(new Request('http://localhost', { headers }));
  if (respondent instanceof Response) throw new Error('the link opens nothing');
  vi.useFakeTimers({ toFake: ['setInterval'] });
  const { next } = follow(headers, (request) => liveForLink(request, respondent));
  const { seq } = (await next()) as { seq: number };
  publish(`assessment/${lin.id}/comments`);
  publish(`assessment/${lin.id}/state`);
  await edit(lin.id, 'told', 0);
  publish(`assessment/${lin.id}/answers`);
  expect(await next()).toEqual({ seq: seq + 1, changed: ['answers'] });
  await (await assignments()).withdraw('local', lin.id, made?.id ?? '');
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await next()).toBe(null);
});
