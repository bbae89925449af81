import { setTimeout as sleep } from 'node:timers/promises';
import { schemaIsCurrent } from '../db/client';
import { guarded } from '../db/errors';
import { isStopping } from './lifecycle';
import { database } from './repository';

const ANSWER_MS = 3000;

/**
 * Whether requests should be sent to this server; else why not: it is about to stop, or its database is being upgraded.
 * Throws a `storage-*` error when the database does not answer in time or was upgraded by a newer program.
 */
export async function readiness(): Promise<'ready' | 'stopping' | 'storage-migrating'> {
  if (isStopping()) return 'stopping';
  const asked = database().then(schemaIsCurrent);
  const late = sleep(ANSWER_MS, undefined, { ref: false }).then(() =>
    Promise.reject(Object.assign(new Error(), { code: 'ETIMEDOUT' })),
  );
  return (await guarded(() => Promise.race([asked, late]))) ? 'ready' : 'storage-migrating';
}
