import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './schema';

const CONNECTIONS = 10;
const IDLE_IN_TRANSACTION_MS = 30_000;

/**
 * A pool on a PostgreSQL server; connects at the first query. A statement waits up to `waitMs` for a row another
 * transaction holds, and a transaction whose client has gone quiet is ended by the server after 30 seconds.
 */
export function openPostgres(url: string, waitMs: number): Kysely<Tables> {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: waitMs, keepAlive: true });
  // A connection that breaks while nobody waits on it is replaced at the next query; without listeners it would end the process.
  const ignore = () => undefined;
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw(`set lock_timeout = ${waitMs}`));
        await connection.executeQuery(CompiledQuery.raw(`set idle_in_transaction_session_timeout = ${IDLE_IN_TRANSACTION_MS}`));
      },
    }),
  });
}
