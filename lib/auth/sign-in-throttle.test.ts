import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../db/client';
import { signInThrottle } from './sign-in-throttle';

const folder = mkdtempSync(join(tmpdir(), 'mianjian-throttle-'));
let database: Database;
beforeAll(async () => {
  database = await openDatabase({ dataFolder: folder });
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const HOUR = 3_600_000;
const start = Date.parse('2026-01-01T00:00:00Z');

async function afterTenFailures(email: string) {
  const clock = { now: start };
  const throttle = signInThrottle(database, () => clock.now);
  for (let count = 0; count < 10; count += 1) {
    expect(await throttle.wait(email)).toBe(0);
    await throttle.failed(email);
  }
  return { clock, throttle };
}

describe('guessing one account', () => {
  test('ends after ten wrong passwords, however the address is written, for a quarter of an hour', async () => {
    const { clock, throttle } = await afterTenFailures('ann@example.org');
    expect(await throttle.wait(' ANN@example.org ')).toBe(900);
    expect(await throttle.wait('bob@example.org')).toBe(0);
    clock.now = start + 899_000;
    expect(await throttle.wait('ann@example.org')).toBe(1);
    clock.now = start + 900_000;
    expect(await throttle.wait('ann@example.org')).toBe(0);
  });

  test('a clock set back never makes anybody wait longer than that, one set ahead ends the wait', async () => {
    const { clock, throttle } = await afterTenFailures('cas@example.org');
    clock.now = start - 24 * HOUR;
    expect(await throttle.wait('cas@example.org')).toBe(900);
    clock.now = start + 24 * HOUR;
    expect(await throttle.wait('cas@example.org')).toBe(0);
  });

  test('the right password forgets the wrong ones; no address is stored', async () => {
    const { throttle } = await afterTenFailures('dan@example.org');
    const rows = await database.kysely.selectFrom('sign_in_failures').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain('dan');
    await throttle.succeeded('dan@example.org');
    expect(await throttle.wait('dan@example.org')).toBe(0);
  });
});
