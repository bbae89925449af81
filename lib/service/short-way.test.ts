import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ANSWERS_LIMIT, readJson } from '../http/body';
import { json } from '../http/respond';
import { offerSaving, shortenSaving } from './short-way';

const ID = '0b0f6a53-0d4e-4e0b-9c38-2f3a9a1a7a01';
const SAVE = `/api/assessments/${ID}/answers`;
const server = createServer((_, response) => response.end('next'));
let hold: Promise<void> = Promise.resolve();

beforeAll(async () => {
  shortenSaving(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => {
  delete (globalThis as { mianjianSaving?: unknown }).mianjianSaving;
  server.close();
});

type Sent = {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
};

function send({ path = SAVE, method = 'PUT', headers = {}, body = '{"edits":[]}' }: Sent = {}) {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }>((done, fail) => {
    const all = { 'content-type': 'application/json', ...headers };
    const sent = request({ host: '127.0.0.1', port, path, method, headers: all, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, text }));
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

test('until the door is known Next answers; then saving goes through the door and everything else still to Next', async () => {
  expect((await send()).text).toBe('next');
  offerSaving(async (asked, { params }) => {
    await hold;
    const body = await readJson(asked, ANSWERS_LIMIT);
    if (!body.ok) return json({ error: body.reason }, 413);
    return json({ id: (await params).id, cookie: asked.headers.get('cookie'), body: body.value });
  });
  const saved = await send({ headers: { cookie: 'a=1; b=2' } });
  expect(JSON.parse(saved.text)).toEqual({ id: ID, cookie: 'a=1; b=2', body: { edits: [] } });
  expect(saved.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  expect(saved.headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  for (const path of [`${SAVE}?x=1`, `${SAVE}/`, `/api/assessments/${ID}`, `/api/assessments/${ID.toUpperCase()}/answers`])
    expect((await send({ path })).text, path).toBe('next');
  expect((await send({ method: 'POST' })).text).toBe('next');
});

test('what proxy.ts refuses is refused here too: other names of this machine, forwarded requests, other sites', async () => {
  const refused: [string, Record<string, string>][] = [
    ['host', { host: 'evil.example' }],
    ['forwarded', { 'x-forwarded-for': '203.0.113.7' }],
    ['forwarded', { 'x-forwarded-host': 'evil.example' }],
    ['forwarded', { forwarded: 'for=203.0.113.7' }],
    ['cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['cross-site', { origin: 'https://evil.example' }],
  ];
  for (const [reason, headers] of refused) {
    const { status, text } = await send({ headers });
    expect({ status, body: JSON.parse(text) }).toEqual({ status: 403, body: { error: 'refused', reason } });
  }
});

test('a body that is too long is not read to its end, and its connection is not used again', async () => {
  const { status, headers } = await send({ body: 'x'.repeat(ANSWERS_LIMIT + 100_000) });
  expect(status).toBe(413);
  expect(headers.connection).toBe('close');
});

test('more than can be saved in time are asked at once to come again, and those who wait are still served', async () => {
  let release: () => void = () => undefined;
  hold = new Promise((done) => {
    release = done;
  });
  let arrived = 0;
  const count = () => {
    arrived += 1;
  };
  subscribe('http.server.request.start', count);
  const waiting = Promise.all(Array.from({ length: 60 }, () => send()));
  await vi.waitFor(() => expect(arrived).toBe(60));
  const later = performance.now() + 60_000;
  const clock = vi.spyOn(performance, 'now').mockReturnValue(later);
  const turnedAway = await send();
  clock.mockRestore();
  unsubscribe('http.server.request.start', count);
  expect(turnedAway.status).toBe(503);
  expect(Number(turnedAway.headers['retry-after'])).toBeGreaterThan(1);
  expect(JSON.parse(turnedAway.text)).toEqual({ error: 'server-busy' });
  release();
  expect((await waiting).map(({ status }) => status)).toEqual(Array.from({ length: 60 }, () => 200));
});
