import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AnswerValue } from '../schema/answer';
import { Client, type Fate } from './client.fixture';
import { FakeServer } from './fake-server.fixture';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const fields = ['q:name', 'q:purpose', 'n:name'] as const;
/** `new` stands for a text nobody has typed before. */
const values = ['', 'a', 'b', 'new', 'new', 'new'] as const;
let typed = 0;

type Step =
  | { readonly kind: 'type'; readonly client: number; readonly field: string; readonly value: string | null }
  | { readonly kind: 'undo' | 'crash' | 'refresh'; readonly client: number }
  | { readonly kind: 'fate'; readonly client: number; readonly fate: Fate }
  | { readonly kind: 'wait'; readonly ms: number };

const stepsFor = (clients: number) => {
  const client = fc.nat(clients - 1);
  const value = fc.constantFrom(...values).map((text) => (text === '' ? null : text));
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('type' as const), client, field: fc.constantFrom(...fields), value }) },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(1, 29, 31, 61, 125, 700, 9000) }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('fate' as const),
        client,
        fate: fc.constantFrom('works', 'request-lost', 'response-lost'),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo', 'crash', 'refresh'), client }) },
  );
  return fc.array(step, { minLength: 1, maxLength: 40 });
};

/** Takes a step. Returns the field the user changed by it. */
async function take(step: Step, clients: readonly Client[]): Promise<string | null> {
  if (step.kind === 'wait') await vi.advanceTimersByTimeAsync(step.ms);
  else {
    const client = clients[step.client] as Client;
    typed += 1;
    if (step.kind === 'type') client.store.set(step.field, step.value === 'new' ? `t${typed}` : step.value, { delay: 120 });
    if (step.kind === 'fate') client.fates.push(step.fate);
    if (step.kind === 'crash') client.crash();
    if (step.kind === 'refresh') void client.store.refresh();
    if (step.kind === 'type') return step.field;
    if (step.kind === 'undo') return client.store.undo();
  }
  return null;
}

/** The network works again and everybody has time. */
async function settle(clients: readonly Client[]): Promise<void> {
  for (const client of clients) client.fates.length = 0;
  await vi.advanceTimersByTimeAsync(60_000);
  for (const client of clients) void client.store.refresh();
  await vi.advanceTimersByTimeAsync(1_000);
}

/** Whatever a client shows without a sign that it waits has been stored by the server in that field. */
function expectHonest(client: Client, server: FakeServer): void {
  const waiting = client.waiting();
  for (const [field, value] of shownBy(client)) if (!waiting.has(field)) expect(server.everHeld(field, value)).toBe(true);
}

/** What a user typed last is waiting, has been stored, or stands in a conflict that asks. */
function expectKept(client: Client, field: string, value: AnswerValue | null, server: FakeServer): void {
  const { conflicts } = client.store.getSnapshot();
  const asked = conflicts.some((conflict) => conflict.field === field && conflict.mine === value);
  expect(asked || client.waiting().has(field) || server.everHeld(field, value)).toBe(true);
}

function shownBy(client: Client): Map<string, AnswerValue> {
  const { answers, notes } = client.store.getSnapshot();
  return new Map([
    ...Object.entries(answers).map(([id, value]) => [`q:${id}`, value] as const),
    ...Object.entries(notes).map(([id, value]) => [`n:${id}`, value] as const),
  ]);
}

test('one writer: nothing shown as saved is missing, no conflict with oneself, and the last value typed wins', async () => {
  await fc.assert(
    fc.asyncProperty(stepsFor(1), async (steps) => {
      const server = new FakeServer();
      const client = new Client(server, 'ann');
      const last = new Map<string, unknown>();
      for (const step of steps) {
        const field = await take(step, [client]);
        if (field !== null) last.set(field, client.store.valueOf(field));
        expectHonest(client, server);
        expect(client.store.getSnapshot().conflicts).toEqual([]);
        for (const [each, value] of last) expect(client.store.valueOf(each)).toEqual(value);
      }
      await settle([client]);
      expect(client.store.getSnapshot()).toMatchObject({ state: 'saved', pending: 0, conflicts: [] });
      expect(client.waiting().size).toBe(0);
      for (const [field, value] of last) expect(server.valueOf(field)).toEqual(value);
    }),
    { numRuns: 400 },
  );
});

test('two writers: every value typed is stored or offered in a conflict with the other, and both end up the same', async () => {
  await fc.assert(
    fc.asyncProperty(stepsFor(2), fc.infiniteStream(fc.constantFrom('mine', 'theirs')), async (steps, choices) => {
      const server = new FakeServer();
      const clients = [new Client(server, 'ann'), new Client(server, 'bob')];
      const last = new Map<Client, Map<string, AnswerValue | null>>(clients.map((client) => [client, new Map()]));
      for (const step of steps) {
        const field = await take(step, clients);
        const client = 'client' in step ? clients[step.client] : undefined;
        if (field !== null && client) last.get(client)?.set(field, client.store.valueOf(field));
        for (const each of clients) {
          expectHonest(each, server);
          expectForeign(each, server);
          for (const [name, value] of last.get(each) ?? []) expectKept(each, name, value, server);
        }
      }
      for (let round = 0; round < 20; round += 1) {
        await settle(clients);
        const open = clients.flatMap((client) => client.store.getSnapshot().conflicts.map(({ field }) => ({ client, field })));
        if (open.length === 0) break;
        for (const { client, field } of open) {
          client.store.resolve(field, choices.next().value);
          await settle(clients);
        }
      }
      for (const client of clients) {
        expect(client.store.getSnapshot()).toMatchObject({ state: 'saved', pending: 0, conflicts: [] });
        expect(shownBy(client)).toEqual(
          new Map(server.stored().flatMap(({ field, value }) => (value === null ? [] : [[field, value]]))),
        );
      }
    }),
    { numRuns: 400 },
  );
});

/** The other side of every conflict was written by somebody else. */
function expectForeign(client: Client, server: FakeServer): void {
  for (const { field, version } of client.store.getSnapshot().conflicts) {
    const event = server.events.find((each) => each.field === field && each.version === version);
    expect(event).toBeDefined();
    expect(client.ops.has(event?.op ?? '')).toBe(false);
  }
}
