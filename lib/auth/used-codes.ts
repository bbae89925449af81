import { createHash } from 'node:crypto';
import type { Database } from '../db/client';
import { guarded } from '../db/errors';

/** How long a code of an authenticator app is good: its 30 seconds and one step to either side. */
const GOOD_MS = 90_000;

const keyOf = (user: string, code: string) => `code:${createHash('sha256').update(`${user} ${code}`).digest('hex')}`;

/**
 * Lets each code of an authenticator app sign in once, so that one somebody else saw is worth nothing. Kept beside the failed
 * sign-ins, which are swept there.
 */
export function usedCodes({ kysely }: Database, now: () => number = Date.now) {
  const kept = (key: string) => kysely.deleteFrom('sign_in_failures').where('key', '=', key);
  return {
    /** Takes a code; false where it was taken already, also a moment ago on another server. */
    take: (user: string, code: string): Promise<boolean> =>
      guarded(async () => {
        const key = keyOf(user, code);
        await kept(key)
          .where('since', '<', new Date(now() - GOOD_MS).toISOString())
          .execute();
        const taken = await kysely
          .insertInto('sign_in_failures')
          .values({ key, count: 0, since: new Date(now()).toISOString() })
          .onConflict((conflict) => conflict.column('key').doNothing())
          .executeTakeFirst();
        return Number(taken.numInsertedOrUpdatedRows ?? 0) === 1;
      }),
    /** Gives back a code nobody was let in by. */
    giveBack: (user: string, code: string): Promise<void> =>
      guarded(async () => {
        await kept(keyOf(user, code)).execute();
      }),
  };
}
