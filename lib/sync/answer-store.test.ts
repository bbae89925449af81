import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AnswerStore, type Transport, TransportError } from './answer-store';
import { Client } from './client.fixture';
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

function two() {
  const server = new FakeServer();
  return { server, ann: new Client(server, 'ann'), bob: new Client(server, 'bob') };
}

describe('the same answer changed by two', () => {
  test('gives exactly one conflict, to the one who came second, and it shows both values', async () => {
    const { server, ann, bob } = two();
    ann.store.set('q:name', 'from ann');
    bob.store.set('q:name', 'from bob', { delay: 120 });
    await wait(1000);
    expect(ann.store.getSnapshot().conflicts).toEqual([]);
    expect(bob.store.getSnapshot().conflicts).toEqual([{ field: 'q:name', mine: 'from bob', theirs: 'from ann', version: 1 }]);
    bob.store.resolve('q:name', 'mine');
    await wait(1000);
    expect(server.valueOf('q:name')).toBe('from bob');
    void ann.store.refresh();
    await wait(1000);
    expect(ann.store.valueOf('q:name')).toBe('from bob');
    expect([...ann.store.getSnapshot().conflicts, ...bob.store.getSnapshot().conflicts]).toEqual([]);
  });

  test('asks again after a crash while the question was open', async () => {
    const { ann, bob } = two();
    ann.store.set('q:name', 'from ann');
    bob.store.set('q:name', 'from bob', { delay: 120 });
    await wait(1000);
    bob.crash();
    expect(bob.store.valueOf('q:name')).toBe('from bob');
    await wait(1000);
    expect(bob.store.getSnapshot().conflicts).toMatchObject([{ mine: 'from bob', theirs: 'from ann' }]);
  });

  test('keys typed before the question is read count as part of my answer', async () => {
    const { server, ann, bob } = two();
    ann.store.set('q:name', 'from ann');
    bob.store.set('q:name', 'from bo', { delay: 120 });
    await wait(1000);
    bob.store.set('q:name', 'from bob', { delay: 120 });
    await wait(1000);
    expect(bob.store.getSnapshot().conflicts).toMatchObject([{ mine: 'from bob', theirs: 'from ann' }]);
    expect(server.valueOf('q:name')).toBe('from ann');
  });

  test('taking the stored value can be undone', async () => {
    const { server, ann, bob } = two();
    ann.store.set('q:name', 'from ann');
    bob.store.set('q:name', 'from bob', { delay: 120 });
    await wait(1000);
    bob.store.resolve('q:name', 'theirs');
    expect(bob.store.valueOf('q:name')).toBe('from ann');
    expect(bob.waiting().size).toBe(0);
    bob.store.undo();
    await wait(1000);
    expect(server.valueOf('q:name')).toBe('from bob');
  });

  test('is no conflict when both gave the same value', async () => {
    const { ann, bob } = two();
    ann.store.set('q:name', 'same');
    bob.store.set('q:name', 'same', { delay: 120 });
    await wait(1000);
    expect(bob.store.getSnapshot()).toMatchObject({ conflicts: [], pending: 0, state: 'saved' });
  });
});

test('what the server tells of is asked for at once, but not in the middle of typing, and not where it is known', async () => {
  const { server, ann, bob } = two();
  ann.store.set('q:name', 'from ann');
  await wait(1000);
  bob.store.hear(server.events.length);
  await wait(100);
  expect(bob.store.valueOf('q:name')).toBe('from ann');

  bob.store.set('q:purpose', 'being typed', { delay: 120 });
  ann.store.set('q:name', 'anew');
  await wait(70);
  bob.store.hear(server.events.length);
  await wait(40);
  expect(server.valueOf('q:purpose')).toBe(null);
  await wait(1000);
  expect(server.valueOf('q:purpose')).toBe('being typed');
  expect(bob.store.valueOf('q:name')).toBe('anew');

  const asked = vi.spyOn(server, 'changes');
  bob.store.hear(server.events.length);
  await wait(1000);
  expect(asked).not.toHaveBeenCalled();
});

test('a repeated old save never hides what somebody stored since', async () => {
  const { ann, bob } = two();
  ann.fates.push('response-lost');
  ann.store.set('q:name', 'from ann');
  await wait(70);
  void bob.store.refresh();
  await wait(70);
  bob.store.set('q:name', 'from bob');
  await wait(2000);
  expect(ann.store.getSnapshot()).toMatchObject({ conflicts: [], pending: 0, answers: { name: 'from bob' } });
});

test('after a reload, a repeated old save does not bring the old value back', async () => {
  const { ann, bob } = two();
  ann.fates.push('response-lost');
  ann.store.set('q:name', 'from ann');
  await wait(70);
  void bob.store.refresh();
  await wait(70);
  bob.store.set('q:name', 'from bob');
  await wait(200);
  ann.crash();
  await wait(2000);
  expect(ann.store.getSnapshot().answers).toEqual({ name: 'from bob' });
});

test('a long outage while typing costs few requests and ends without a conflict with oneself', async () => {
  const server = new FakeServer();
  const ann = new Client(server, 'ann');
  const outage = Array.from({ length: 100 }, () => 'request-lost' as const);
  ann.fates.push('response-lost', ...outage);
  for (let key = 1; key <= 300; key += 1) {
    ann.store.set('q:name', 'x'.repeat(key), { delay: 120 });
    await wait(150);
  }
  expect(ann.fates.length).toBeGreaterThan(80);
  expect(ann.store.getSnapshot()).toMatchObject({ state: 'offline', pending: 1 });
  ann.fates.length = 0;
  await wait(10_000);
  expect(ann.store.getSnapshot()).toMatchObject({ state: 'saved', conflicts: [] });
  expect(server.valueOf('q:name')).toBe('x'.repeat(300));
});

test('what a page sent while going away counts as sent when it comes back', async () => {
  const server = new FakeServer();
  const ann = new Client(server, 'ann');
  ann.store.set('q:name', 'half', { delay: 120 });
  server.save(ann.store.takeBatch());
  ann.store.set('q:name', 'half typed', { delay: 120 });
  await wait(1000);
  expect(ann.store.getSnapshot()).toMatchObject({ state: 'saved', conflicts: [] });
  expect(server.valueOf('q:name')).toBe('half typed');
});

test('settle waits until everything is stored, also what was changed meanwhile', async () => {
  const server = new FakeServer();
  const ann = new Client(server, 'ann');
  ann.store.set('q:name', 'a', { delay: 120 });
  let settled = false;
  void ann.store.settle().then(() => {
    settled = true;
  });
  await wait(40);
  ann.store.set('q:name', 'b', { delay: 120 });
  await wait(1000);
  expect(settled).toBe(true);
  expect(server.valueOf('q:name')).toBe('b');
});

test('settle gives up after a failed attempt', async () => {
  const ann = new Client(new FakeServer(), 'ann');
  ann.fates.push('request-lost');
  ann.store.set('q:name', 'a', { delay: 120 });
  const settled = ann.store.settle();
  await wait(40);
  await settled;
  expect(ann.store.getSnapshot()).toMatchObject({ state: 'offline', pending: 1 });
});

describe('a value that cannot be stored', () => {
  function open(parts: Partial<ConstructorParameters<typeof AnswerStore>[0]> = {}) {
    const storage = memoryStorage();
    const saved: string[] = [];
    let ops = 0;
    const transport: Transport = {
      save: async (edits) => {
        saved.push(...edits.map(({ field }) => field));
        return { seq: 1, outcomes: edits.map(({ op }) => ({ op, status: 'saved', version: 1 })), refused: [] };
      },
      changes: async () => ({ seq: 0, deleted: false, fields: [] }),
    };
    const start = () =>
      new AnswerStore({
        fields: [],
        seq: 0,
        outbox: browserOutbox(storage, 'a'),
        transport,
        newOp: () => `op-${ops++}`,
        now: Date.now,
        check: (_, value) => (String(value).length > 5 ? 'too-long' : null),
        ...parts,
      });
    return { start, saved };
  }

  test('stays on the screen with its reason, is not sent, survives a reload, and is saved once it fits', async () => {
    const { start, saved } = open();
    const first = start();
    first.set('n:name', 'far too long');
    await wait(100);
    expect(first.getSnapshot()).toMatchObject({ notes: { name: 'far too long' }, refused: { 'n:name': 'too-long' }, pending: 0 });
    const second = start();
    await wait(100);
    expect(second.getSnapshot()).toMatchObject({ notes: { name: 'far too long' }, refused: { 'n:name': 'too-long' } });
    expect(saved).toEqual([]);
    second.set('n:name', 'fits');
    await wait(100);
    expect(second.getSnapshot()).toMatchObject({ notes: { name: 'fits' }, refused: {}, state: 'saved' });
    expect(saved).toEqual(['n:name']);
  });

  test('stays on the screen as well when only the server refuses it', async () => {
    const refusing: Transport = {
      save: async (edits) => ({ seq: 0, outcomes: [], refused: edits.map(({ op, field }) => ({ op, field, code: 'too-long' })) }),
      changes: async () => ({ seq: 0, deleted: false, fields: [] }),
    };
    const store = open({ transport: refusing }).start();
    store.set('n:name', 'note');
    await wait(100);
    expect(store.getSnapshot()).toMatchObject({ notes: { name: 'note' }, refused: { 'n:name': 'too-long' }, pending: 0 });
  });
});

test('more than fits one request is sent in several', async () => {
  const server = new FakeServer();
  const save = vi.spyOn(server, 'save');
  const ann = new Client(server, 'ann');
  for (let index = 0; index < 30; index += 1) ann.store.set(`n:q${index}`, '长'.repeat(10_000), { delay: 120 });
  await wait(10_000);
  expect(ann.store.getSnapshot()).toMatchObject({ state: 'saved', pending: 0 });
  expect(server.stored()).toHaveLength(30);
  const sizes = save.mock.calls.map(([edits]) => Buffer.byteLength(JSON.stringify({ edits })));
  expect(Math.max(...sizes)).toBeLessThan(512 * 1024);
});

test('an assessment that was deleted and restored takes the waiting edits again', async () => {
  const server = new FakeServer();
  let gone = true;
  const transport: Transport = {
    save: async (edits) => {
      if (gone) throw new TransportError('gone');
      return server.save(edits);
    },
    changes: async (since) => ({ ...server.changes(since), deleted: gone }),
  };
  const outbox = browserOutbox(memoryStorage(), 'a');
  const store = new AnswerStore({ fields: [], seq: 0, outbox, transport, newOp: () => 'op-1', now: Date.now });
  store.set('q:name', 'kept');
  await wait(100);
  expect(store.getSnapshot()).toMatchObject({ state: 'gone', pending: 1 });
  gone = false;
  void store.refresh();
  await wait(1000);
  expect(store.getSnapshot()).toMatchObject({ state: 'saved', pending: 0 });
  expect(server.valueOf('q:name')).toBe('kept');
});

test('what waits for a second factor goes out by itself once it is set up', async () => {
  const server = new FakeServer();
  let owed = true;
  const transport: Transport = {
    save: async (edits) => {
      if (owed) throw new TransportError('second-factor');
      return server.save(edits);
    },
    changes: async (since) => server.changes(since),
  };
  const outbox = browserOutbox(memoryStorage(), 'a');
  const store = new AnswerStore({ fields: [], seq: 0, outbox, transport, newOp: () => 'op-1', now: Date.now });
  store.set('q:name', 'kept');
  await wait(30_000);
  expect(store.getSnapshot()).toMatchObject({ state: 'second-factor', pending: 1, answers: { name: 'kept' } });
  expect(outbox.all().size).toBe(1);
  owed = false;
  await wait(10_000);
  expect(store.getSnapshot()).toMatchObject({ state: 'saved', pending: 0 });
  expect(server.valueOf('q:name')).toBe('kept');
});

test('a browser without room says so', () => {
  const storage = {
    ...memoryStorage(),
    length: 0,
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  const outbox = browserOutbox(storage, 'a');
  const transport: Transport = { save: () => new Promise(() => undefined), changes: () => new Promise(() => undefined) };
  const store = new AnswerStore({ fields: [], seq: 0, outbox, transport, newOp: () => 'op-1', now: Date.now });
  store.set('q:name', 'x');
  expect(store.getSnapshot()).toMatchObject({ noLocal: true, answers: { name: 'x' } });
});

test('answers keep their identity while no value changes, so that nothing is evaluated twice', async () => {
  const ann = new Client(new FakeServer(), 'ann');
  ann.store.set('q:name', 'x');
  const { answers } = ann.store.getSnapshot();
  await wait(1000);
  expect(ann.store.getSnapshot().state).toBe('saved');
  expect(ann.store.getSnapshot().answers).toBe(answers);
});

test('a server that is busy is left alone as long as it asked, and what waits is then saved', async () => {
  const sent: number[] = [];
  const transport: Transport = {
    save: async (edits) => {
      sent.push(Date.now());
      if (sent.length === 1) throw new TransportError('waiting', 5);
      return { seq: 1, outcomes: edits.map(({ op }) => ({ op, status: 'saved', version: 1 })), refused: [] };
    },
    changes: async () => ({ seq: 1, deleted: false, fields: [] }),
  };
  const outbox = browserOutbox(memoryStorage(), 'a');
  const store = new AnswerStore({ fields: [], seq: 0, outbox, transport, newOp: () => 'op-1', now: Date.now });
  store.set('q:name', 'x');
  await wait(4900);
  expect(sent).toHaveLength(1);
  expect(outbox.all().has('q:name')).toBe(true);
  await wait(200);
  expect(sent).toHaveLength(2);
  expect(store.getSnapshot()).toMatchObject({ state: 'saved', pending: 0 });
});
