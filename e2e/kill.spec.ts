import { startPostgres } from '../lib/db/postgres-cluster';
import { expect, test } from './fixtures';
import { killDuringSaves } from './kill-stream';

const KILLS = 5;

test('[J-47] killing the server five times during a stream of saves loses nothing acknowledged, on SQLite', async () => {
  test.setTimeout(120_000);
  const { acknowledged, lost, unanswered } = await killDuringSaves(KILLS);
  expect(lost).toEqual([]);
  expect(acknowledged).toBeGreaterThanOrEqual(100);
  expect(unanswered).toBeGreaterThan(0);
});

test('[J-48] killing the server and the database in turn, five times, during a stream of saves loses nothing acknowledged, on PostgreSQL', async () => {
  test.setTimeout(120_000);
  const cluster = await startPostgres();
  try {
    const { acknowledged, lost, unanswered } = await killDuringSaves(KILLS, cluster);
    expect(lost).toEqual([]);
    expect(acknowledged).toBeGreaterThanOrEqual(100);
    expect(unanswered).toBeGreaterThan(0);
  } finally {
    await cluster.remove();
  }
});
