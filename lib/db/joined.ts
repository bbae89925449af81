import type { Kysely } from 'kysely';
import type { Database } from './client';
import { CallerError, guarded } from './errors';
import type { Trx } from './records';
import type { Tables } from './schema';

/**
 * Runs work with a database in which every transaction is part of one, so that what several repositories do is kept whole or not
 * at all. What is thrown undoes everything; work must not go on after a fault it caught. Throws what the work throws.
 */
export function asOne<T>(database: Database, work: (joined: Database) => Promise<T>): Promise<T> {
  return guarded(() =>
    database.kysely.transaction().execute(async (trx) => {
      try {
        return await work({ ...database, kysely: joined(trx) });
      } catch (error) {
        throw new CallerError(error);
      }
    }),
  );
}

/** A database that is, each time it is asked, the one `current` names, else itself: for what is made once and must join a transaction begun later. */
export function following(database: Database, current: () => Database | undefined): Database {
  const kysely = new Proxy(database.kysely, {
    get: (target, name) => {
      const now = current()?.kysely ?? target;
      const value: unknown = Reflect.get(now, name, now);
      return typeof value === 'function' ? value.bind(now) : value;
    },
  });
  return { ...database, kysely };
}

/** A transaction that can be asked for transactions, and gives itself. */
function joined(trx: Trx): Kysely<Tables> {
  const itself = {
    setIsolationLevel: () => itself,
    setAccessMode: () => itself,
    execute: <T>(work: (within: Trx) => Promise<T>) => work(trx),
  };
  return new Proxy(trx, {
    get: (target, name) => {
      if (name === 'transaction') return () => itself;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
