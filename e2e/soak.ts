import { startPostgres } from '../lib/db/postgres-cluster';
import { type Filled, fillDisk } from './full-disk';
import { type KillReport, killDuringSaves } from './kill-stream';
import { saveOnSlowDisk } from './slow-disk';

const SLOW_SECONDS = 45;
const SLOW_MS = 3000;
/** What a full disk must be answered with, and what else it may: PostgreSQL that cannot write its log is not there any more. */
const honest: Readonly<Record<Filled, readonly [string, ...string[]]>> = {
  sqlite: ['507 storage-full'],
  postgres: ['507 storage-full', '503 storage-unavailable'],
  'postgres-log': ['503 storage-unavailable', '507 storage-full'],
};
const databases = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const;

/**
 * Forty kills per database, on PostgreSQL half of them of the database itself, then disks that fill up and one that takes seconds
 * a commit; throws when an acknowledged change was lost or made twice. Started by `npm run soak`.
 */
export async function soak(kills: number, say: (words: string) => void): Promise<void> {
  report('SQLite', await killDuringSaves(kills), say);
  const cluster = await startPostgres();
  try {
    report('PostgreSQL', await killDuringSaves(kills, cluster), say);
  } finally {
    await cluster.remove();
  }
  for (const kind of ['sqlite', 'postgres', 'postgres-log'] as const) await full(kind, say);
  for (const kind of ['sqlite', 'postgres'] as const) await slow(kind, say);
}

function report(database: string, { acknowledged, lost, unanswered }: KillReport, say: (words: string) => void): void {
  say(`${database}: ${acknowledged} acknowledged, ${unanswered} cut off, ${lost.length} lost`);
  if (lost.length > 0) throw new Error(`Lost on ${database}:\n${lost.join('\n')}`);
}

async function full(kind: Filled, say: (words: string) => void): Promise<void> {
  const name = kind === 'postgres-log' ? 'PostgreSQL, full disk of its log' : `${databases[kind]}, full disk`;
  const disk = await fillDisk(kind);
  if (disk === null) return say(`${name}: not tried, this machine lets nobody mount one`);
  const { acknowledged, lost, restarts } = disk;
  say(
    `${name}: ${acknowledged} acknowledged, refused ${counts(disk.refused)}, database restarts ${restarts}, ${lost.length} lost`,
  );
  const [must, ...may] = honest[kind];
  const unforeseen = Object.keys(disk.refused).filter((each) => each !== must && !may.includes(each));
  if (kind === 'postgres-log' && disk.ready !== 503) unforeseen.push(`ready, it said: ${disk.ready}`);
  if (lost.length > 0 || unforeseen.length > 0 || !disk.refused[must])
    throw new Error(`${name}: ${[...lost, ...unforeseen].join('\n')}`);
}

async function slow(kind: 'sqlite' | 'postgres', say: (words: string) => void): Promise<void> {
  const { acknowledged, givenUp, refused, longest, wrong } = await saveOnSlowDisk(kind, SLOW_SECONDS);
  const name = `${databases[kind]}, 3 s a commit`;
  say(`${name}: ${acknowledged} acknowledged, ${givenUp} sent again, refused ${counts(refused)}, longest ${longest} ms`);
  const unforeseen = Object.keys(refused).filter((each) => each !== 'storage-busy');
  if (longest < SLOW_MS) unforeseen.push('no save took as long as the disk: it was not slow');
  if (wrong.length > 0 || unforeseen.length > 0) throw new Error(`${name}: ${[...wrong, ...unforeseen].join('\n')}`);
}

function counts(refused: Readonly<Record<string, number>>): string {
  return (
    Object.entries(refused)
      .map(([kind, times]) => `${times} times ${kind}`)
      .join(', ') || 'none'
  );
}
