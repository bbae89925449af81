import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import type { KyselyPlugin, RootOperationNode } from 'kysely';
import pg from 'pg';
import { assessmentRepository } from '../lib/db/assessments';
import type { Database } from '../lib/db/client';
import type { Edit } from '../lib/db/edits';
import { Sqlite } from '../lib/db/sqlite-library';
import { evaluateForStorage } from '../lib/service/evaluate';

/** As many at once as the server's own pool has connections. */
const CONNECTIONS = 10;

type Statement = { readonly sql: string; readonly parameters: readonly unknown[] };
/** The statements of each save, in order, and the assessment they were written for. */
export type Recorded = { readonly assessment: string; readonly saves: readonly (readonly Statement[])[] };

/** Saves edits one by one and keeps every statement the database was given between the beginning of a save and its commit. */
export async function recordSaves(database: Database, assessment: string, edits: readonly Edit[]): Promise<Recorded> {
  let heard: Statement[] = [];
  const listen: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      const { sql, parameters } = database.kysely.getExecutor().compileQuery<unknown>(node as RootOperationNode, queryId);
      heard.push({ sql, parameters });
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const store = assessmentRepository({ ...database, kysely: database.kysely.withPlugin(listen) });
  const saves: Statement[][] = [];
  for (const edit of edits) {
    heard = [];
    const saved = await store.saveEdits('local', assessment, 'bench', [edit], evaluateForStorage);
    if (saved?.outcomes[0]?.status !== 'saved') throw new Error(`${edit.field} was not saved.`);
    saves.push(heard);
  }
  return { assessment, saves };
}

export type BareFigures = { readonly rate: number; readonly cpuMs: number };

/**
 * The rate at which a database takes recorded saves for other assessments, from the plainest program there can be: statements
 * prepared once, one transaction a save, as durable as the server's. No Kysely, no hashing, no JSON, no engine.
 */
export function bareRate(
  recorded: Recorded,
  assessments: readonly string[],
  milliseconds: number,
  where: { readonly folder: string; readonly url: string | undefined },
): Promise<BareFigures> {
  return where.url
    ? postgresRate(recorded, assessments, milliseconds, where.url)
    : sqliteRate(recorded, assessments, milliseconds, where.folder);
}

const own = ({ assessment }: Recorded, { parameters }: Statement, other: string) =>
  parameters.map((value) => (value === assessment ? other : value));

async function sqliteRate(
  recorded: Recorded,
  assessments: readonly string[],
  milliseconds: number,
  folder: string,
): Promise<BareFigures> {
  const file = new Sqlite(join(folder, 'mianjian.sqlite'), { timeout: 5000 });
  for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'cache_size = -32768'])
    file.pragma(setting);
  const ready = new Map<string, BetterSqlite3.Statement<unknown[]>>();
  const prepared = (sql: string) => {
    const known = ready.get(sql) ?? file.prepare<unknown[]>(sql);
    ready.set(sql, known);
    return known;
  };
  const figures = await timed(
    milliseconds,
    assessments,
    async (assessment, going) => {
      let saved = 0;
      for (const save of recorded.saves) {
        if (!going()) break;
        prepared('begin immediate').run();
        for (const statement of save) {
          const { reader } = prepared(statement.sql);
          const values = own(recorded, statement, assessment);
          reader ? prepared(statement.sql).all(...values) : prepared(statement.sql).run(...values);
        }
        prepared('commit').run();
        saved += 1;
      }
      return saved;
    },
    1,
  );
  file.close();
  return figures;
}

async function postgresRate(
  recorded: Recorded,
  assessments: readonly string[],
  milliseconds: number,
  url: string,
): Promise<BareFigures> {
  const names = new Map<string, string>();
  const nameOf = (text: string) => {
    const known = names.get(text) ?? `s${names.size}`;
    names.set(text, known);
    return known;
  };
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  const figures = await timed(
    milliseconds,
    assessments,
    async (assessment, going) => {
      const client = await pool.connect();
      let saved = 0;
      for (const save of recorded.saves) {
        if (!going()) break;
        await client.query('begin');
        for (const statement of save)
          await client.query({ name: nameOf(statement.sql), text: statement.sql, values: own(recorded, statement, assessment) });
        await client.query('commit');
        saved += 1;
      }
      client.release();
      return saved;
    },
    CONNECTIONS,
  );
  await pool.end();
  return figures;
}

/** Hands assessments to so many at once until the time is over or none is left. */
async function timed(
  milliseconds: number,
  assessments: readonly string[],
  fill: (assessment: string, going: () => boolean) => Promise<number>,
  atOnce: number,
): Promise<BareFigures> {
  const left = [...assessments];
  const used = process.cpuUsage();
  const begun = performance.now();
  const going = () => performance.now() - begun < milliseconds;
  let saved = 0;
  const work = async () => {
    for (let next = left.pop(); next !== undefined && going(); next = left.pop()) saved += await fill(next, going);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(used);
  return { rate: saved / seconds, cpuMs: (user + system) / 1000 / saved };
}
