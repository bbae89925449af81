import { expect, test } from 'vitest';
import { memoryStorage } from './memory-storage';
import { browserOutbox } from './outbox';

const edit = (op: string, value = 'x') => ({ op, value, base: 0 });

test('an edit is dropped only under its own name, so that a newer one survives', () => {
  const outbox = browserOutbox(memoryStorage(), 'a');
  outbox.put('q:name', edit('op-1'));
  outbox.put('q:name', edit('op-2'));
  outbox.drop('q:name', 'op-1');
  expect([...outbox.all().values()]).toEqual([edit('op-2')]);
  outbox.drop('q:name', 'op-2');
  expect(outbox.all().size).toBe(0);
});

test('assessments do not see each other’s edits and drafts', () => {
  const storage = memoryStorage();
  const [one, other] = [browserOutbox(storage, 'a'), browserOutbox(storage, 'b')];
  one.put('q:name', edit('op-1'));
  one.putDraft('q:count', '12a');
  expect(other.all().size + other.drafts().size).toBe(0);
  expect([...one.drafts()]).toEqual([['q:count', '12a']]);
  one.putDraft('q:count', null);
  expect(one.drafts().size).toBe(0);
});

test('what is damaged in the storage is passed over', () => {
  const storage = memoryStorage();
  for (const [field, raw] of Object.entries({
    a: '{',
    b: 'null',
    c: '{"op":1,"base":0}',
    d: '{"op":"op-1","base":0}',
    e: '[]',
  })) {
    storage.setItem(`mianjian:a:edit:q:${field}`, raw);
  }
  const outbox = browserOutbox(storage, 'a');
  outbox.put('q:name', edit('op-1'));
  expect([...outbox.all().keys()]).toEqual(['q:name']);
});

test('who signs in next in the same browser neither sees nor drops what waits for another account', () => {
  const storage = memoryStorage();
  const [ann, bob, nobody] = ['ann', 'bob', ''].map((account) => browserOutbox(storage, 'a', account));
  ann?.put('q:name', edit('op-1'));
  ann?.putDraft('q:count', '12a');
  for (const other of [bob, nobody]) {
    expect((other?.all().size ?? 0) + (other?.drafts().size ?? 0)).toBe(0);
    other?.drop('q:name');
  }
  expect([...(browserOutbox(storage, 'a', 'ann').all().values() ?? [])]).toEqual([edit('op-1')]);
});
