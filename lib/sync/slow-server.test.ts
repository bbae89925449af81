import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AnswerStore, type Transport, TransportError } from './answer-store';
import { FakeServer } from './fake-server.fixture';
import { memoryStorage } from './memory-storage';
import { browserOutbox } from './outbox';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A page whose server takes `ms` for each save; after 20 seconds the page gives up waiting, as lib/sync/http-transport.ts does. */
function page(server: FakeServer, ms: () => number) {
  const save: Transport['save'] = (edits) =>
    new Promise((done, fail) => {
      setTimeout(() => done(server.save(structuredClone(edits))), ms());
      setTimeout(() => fail(new TransportError('slow')), 20_000);
    });
  let ops = 0;
  const newOp = () => `op-${++ops}`;
  const transport = { save, changes: async (since: number) => server.changes(since) };
  return new AnswerStore({ fields: [], seq: 0, outbox: browserOutbox(memoryStorage(), 'a'), transport, newOp, now: Date.now });
}

test('a save that takes seconds is told as still going on, never as offline or saved, until the server has said so', async () => {
  const server = new FakeServer();
  const store = page(server, () => 9000);
  store.set('q:name', 'slowly');
  await wait(1000);
  expect(store.getSnapshot()).toMatchObject({ state: 'saving', pending: 1, savedAt: null });
  await wait(4000);
  expect(store.getSnapshot()).toMatchObject({ state: 'slow', pending: 1, savedAt: null });
  await wait(5000);
  expect(store.getSnapshot()).toMatchObject({ state: 'saved', pending: 0 });
});

test('where the page gave up waiting although the server saved, the change is saved once and nobody is asked to choose', async () => {
  const server = new FakeServer();
  let ms = 30_000;
  const store = page(server, () => ms);
  store.set('q:name', 'slow');
  await wait(21_000);
  expect(store.getSnapshot()).toMatchObject({ state: 'slow', pending: 1, savedAt: null });
  store.set('q:name', 'slowly');
  ms = 100;
  await wait(60_000);
  expect(store.getSnapshot()).toMatchObject({ state: 'saved', pending: 0, conflicts: [] });
  expect(server.valueOf('q:name')).toBe('slowly');
  expect(server.events.length).toBeLessThanOrEqual(2);
});
