import { type Taking, takeArchive } from '../db/archive-take';
import type { Database } from '../db/client';
import { CallerError, driverCode, guarded } from '../db/errors';
import { ArchiveFault } from './fault';
import type { Examined, OpenArchive } from './read-archive';

/** Where an archive goes and who takes it. */
export type Into = { readonly workspace: string; readonly actor: string };

/**
 * Takes an examined archive into a workspace, in one transaction: all of it or nothing. Every file is compared with the list
 * again while it is read. Returns the id of the takeover. Throws an ArchiveFault or a `storage-*` AppError.
 */
export function take(
  database: Database,
  archive: OpenArchive,
  { ids }: Pick<Examined, 'ids'>,
  { workspace, actor }: Into,
  now: Date,
): Promise<string> {
  const { manifest, hash, keyId, publicKeys, rows } = archive;
  return guarded(async () => {
    const [people, audit] = [await archive.people(), await archive.audit()];
    const about: Taking['about'] = {
      workspace,
      actor,
      from_name: manifest.workspace.name,
      made_at: manifest.madeAt,
      product: manifest.product,
      manifest_hash: hash,
      key_id: keyId,
      public_keys: publicKeys,
      counts: JSON.stringify(manifest.counts),
      audit: audit === null ? null : Buffer.from(audit),
    };
    try {
      return await database.kysely.transaction().execute((trx) => takeArchive(trx, database, { about, ids, people, rows }, now));
    } catch (error) {
      // What was checked row by row can still contradict itself, as two rows of one number do.
      const contradicts = /^(SQLITE_CONSTRAINT|23)/.test(driverCode(error) ?? '');
      if (contradicts) throw new CallerError(new ArchiveFault('row'));
      throw error instanceof ArchiveFault ? new CallerError(error) : error;
    }
  });
}
