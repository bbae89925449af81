import { createHash } from 'node:crypto';
import type { Database } from '../db/client';
import { guarded } from '../db/errors';

/** Wrong passwords one account may see in `WINDOW_MS` before further ones are not even looked at. */
const MOST = 10;
const WINDOW_MS = 15 * 60_000;

const keyOf = (email: string) => createHash('sha256').update(email.trim().toLowerCase()).digest('hex');

/**
 * Slows down guessing by address, wherever the guesses come from. It counts alike whether such an account exists, so it
 * tells nobody which do. A success forgets the failures.
 */
export function signInThrottle({ kysely }: Database, now: () => number = Date.now) {
  return {
    /** Seconds to wait before the next attempt; 0 when it may be made now. */
    wait: (email: string): Promise<number> =>
      guarded(async () => {
        const row = await kysely.selectFrom('sign_in_failures').selectAll().where('key', '=', keyOf(email)).executeTakeFirst();
        if (!row || row.count < MOST) return 0;
        // Counted from a moment that lies ahead when the clock was set back: never longer than the window all the same.
        const left = Math.min(WINDOW_MS, Date.parse(row.since) + WINDOW_MS - now());
        return Math.max(0, Math.ceil(left / 1000));
      }),
    failed: (email: string): Promise<void> =>
      guarded(async () => {
        const key = keyOf(email);
        const since = new Date(now()).toISOString();
        const outdated = new Date(now() - WINDOW_MS).toISOString();
        await kysely.deleteFrom('sign_in_failures').where('since', '<', outdated).execute();
        await kysely
          .insertInto('sign_in_failures')
          .values({ key, count: 1, since })
          .onConflict((conflict) => conflict.column('key').doUpdateSet((eb) => ({ count: eb('sign_in_failures.count', '+', 1) })))
          .execute();
      }),
    succeeded: (email: string): Promise<void> =>
      guarded(async () => {
        await kysely.deleteFrom('sign_in_failures').where('key', '=', keyOf(email)).execute();
      }),
  };
}
