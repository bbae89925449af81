import { startPostgres } from '../lib/db/postgres-cluster';
import { fillDisk } from './full-disk';
import { type KillReport, killDuringSaves } from './kill-stream';

/**
 * Forty kills per database, on PostgreSQL half of them of the database itself, and a disk that fills up; throws when an acknowledged
 * change was lost. Started by `npm run soak`.
 */
export async function soak(kills: number, say: (words: string) => void): Promise<void> {
  report('SQLite', await killDuringSaves(kills), say);
  const cluster = await startPostgres();
  try {
    report('PostgreSQL', await killDuringSaves(kills, cluster), say);
  } finally {
    await cluster.remove();
  }
  const disk = await fillDisk();
  if (disk === null) return say('full disk: not tried, this machine lets nobody mount one');
  const refused = Object.entries(disk.refused).map(([kind, times]) => `${times} times ${kind}`);
  say(`full disk: ${disk.acknowledged} acknowledged, refused ${refused.join(', ')}, ${disk.lost.length} lost`);
  const unforeseen = Object.keys(disk.refused).filter((kind) => kind !== '507 storage-full');
  if (disk.lost.length > 0 || unforeseen.length > 0 || refused.length === 0)
    throw new Error(`Full disk: ${[...disk.lost, ...unforeseen].join('\n')}`);
}

function report(database: string, { acknowledged, lost, unanswered }: KillReport, say: (words: string) => void): void {
  say(`${database}: ${acknowledged} acknowledged, ${unanswered} cut off, ${lost.length} lost`);
  if (lost.length > 0) throw new Error(`Lost on ${database}:\n${lost.join('\n')}`);
}
