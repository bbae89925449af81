import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { AppError } from '../errors';
import { storageError } from './errors';

const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code });

test.each([
  ['SQLITE_BUSY', 'storage-busy'],
  ['SQLITE_BUSY_SNAPSHOT', 'storage-busy'],
  ['SQLITE_LOCKED', 'storage-busy'],
  ['40001', 'storage-busy'],
  ['40P01', 'storage-busy'],
  ['55P03', 'storage-busy'],
  ['SQLITE_READONLY_DIRECTORY', 'storage-read-only'],
  ['25006', 'storage-read-only'],
  ['EROFS', 'storage-read-only'],
  ['SQLITE_FULL', 'storage-full'],
  ['53100', 'storage-full'],
  ['ENOSPC', 'storage-full'],
  ['SQLITE_CANTOPEN', 'storage-unavailable'],
  ['ECONNREFUSED', 'storage-unavailable'],
  ['57P01', 'storage-unavailable'],
  ['08006', 'storage-unavailable'],
  ['28P01', 'storage-unavailable'],
  ['ERR_DLOPEN_FAILED', 'storage-unavailable'],
  ['22021', 'storage-bad-text'],
  ['SQLITE_CORRUPT', 'storage-failed'],
  ['23505', 'storage-failed'],
])('driver code %s is %s', (code, expected) => {
  expect(storageError(coded(code)).code).toBe(expected);
});

test.each([
  'Connection terminated unexpectedly',
  'timeout exceeded when trying to connect',
  'The database connection is not open',
  'Could not locate the bindings file. Tried: ...',
])('a driver error without a code, "%s", is storage-unavailable', (message) => {
  expect(storageError(new Error(message)).code).toBe('storage-unavailable');
});

test('nothing of an answer in a driver error can reach a screen or a log', () => {
  const thrown = coded('22P02', 'invalid input: "张三的回答"\nsecond line 张三的回答');
  const shown = storageError(Object.assign(thrown, { detail: 'Failing row contains (张三的回答)' }));
  expect(inspect(shown, { depth: 9, showHidden: true })).not.toContain('张三');
  expect(inspect(shown)).toContain('22P02');
});

test('an AppError stays as it is', () => {
  const error = new AppError('x', 'y', 'z');
  expect(storageError(error)).toBe(error);
});
