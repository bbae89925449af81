import { startPostgres } from '../lib/db/postgres-cluster';
import { type KillReport, killDuringSaves } from './kill-stream';

/** Forty kills per database, on PostgreSQL half of them of the database itself; throws when an acknowledged change was lost. Started by `npm run soak`. */
export async function soak(kills: number, say: (words: string) => void): Promise<void> {
  report('SQLite', await killDuringSaves(kills), say);
  const cluster = await startPostgres();
  try {
    report('PostgreSQL', await killDuringSaves(kills, cluster), say);
  } finally {
    await cluster.remove();
  }
}

function report(database: string, { acknowledged, lost, unanswered }: KillReport, say: (words: string) => void): void {
  say(`${database}: ${acknowledged} acknowledged, ${unanswered} cut off, ${lost.length} lost`);
  if (lost.length > 0) throw new Error(`Lost on ${database}:\n${lost.join('\n')}`);
}
