import { expect, it } from 'vitest';
import { callerOf } from './caller';
import { browser, ownAccounts } from './own-server.fixture';

ownAccounts();

it('serves nobody from another machine before there is an account, even where the Host header says localhost', async () => {
  const from = (address: string) => {
    const headers = browser();
    headers.set('x-forwarded-for', address);
    return headers;
  };
  expect((await callerOf(from('127.0.0.1')))?.team).toBe(false);
  expect(await callerOf(from('192.0.2.7'))).toBeNull();
  const unknown = browser();
  unknown.delete('x-forwarded-for');
  expect(await callerOf(unknown)).toBeNull();
});
