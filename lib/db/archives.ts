import { randomUUID } from 'node:crypto';
import type { Takeover } from '../schema/archive';
import type { Database } from './client';
import { guarded } from './errors';

export type ArchiveRepository = ReturnType<typeof archiveRepository>;

/** Parts nobody has touched for so long are thrown away, in milliseconds. */
const ABANDONED = 86_400_000;
/** Parts kept in memory while an archive is read. */
const HELD = 3;

/** Archives on their way in, in parts so that any server of the database can read them, and those taken in. Throws `storage-*` AppErrors. */
export function archiveRepository({ kysely }: Database, now: () => Date = () => new Date()) {
  const parts = (workspace: string, upload: string) =>
    kysely.selectFrom('archive_parts').where('workspace', '=', workspace).where('upload', '=', upload);
  const drop = async (workspace: string, upload: string) => {
    await kysely.deleteFrom('archive_parts').where('workspace', '=', workspace).where('upload', '=', upload).execute();
  };

  return {
    /** A name for an archive to come; what was begun and left is thrown away. */
    begin: (): Promise<string> =>
      guarded(async () => {
        const before = new Date(now().getTime() - ABANDONED).toISOString();
        await kysely.deleteFrom('archive_parts').where('at', '<', before).execute();
        return randomUUID();
      }),

    /** Stores a part, again where it was sent again; false when the workspace's archives would pass `limit` bytes, or the name is another workspace's. */
    put: (workspace: string, upload: string, number: number, bytes: Uint8Array, limit: number): Promise<boolean> =>
      guarded(() =>
        kysely.transaction().execute(async (trx) => {
          const foreign = trx.selectFrom('archive_parts').select('number').where('upload', '=', upload);
          if (await foreign.where('workspace', '!=', workspace).limit(1).executeTakeFirst()) return false;
          const { total } = await trx
            .selectFrom('archive_parts')
            .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('size'), eb.lit(0)).as('total'))
            .where('workspace', '=', workspace)
            .where((eb) => eb.not(eb.and([eb('upload', '=', upload), eb('number', '=', number)])))
            .executeTakeFirstOrThrow();
          if (Number(total) + bytes.length > limit) return false;
          const row = { size: bytes.length, at: now().toISOString(), bytes: Buffer.from(bytes) };
          await trx
            .insertInto('archive_parts')
            .values({ upload, workspace, number, ...row })
            .onConflict((on) => on.columns(['upload', 'number']).doUpdateSet(row))
            .execute();
          return true;
        }),
      ),

    drop: (workspace: string, upload: string): Promise<void> => guarded(() => drop(workspace, upload)),

    /** An archive in `count` parts as bytes to be read from any place; null when one of them did not arrive. */
    open: (workspace: string, upload: string, count: number) =>
      guarded(async () => {
        const list = await parts(workspace, upload).select(['number', 'size']).orderBy('number').execute();
        if (count === 0 || list.length !== count || list.some(({ number }, index) => number !== index)) return null;
        const starts: number[] = [];
        let size = 0;
        for (const part of list) {
          starts.push(size);
          size += part.size;
        }
        const held = new Map<number, Uint8Array>();
        const part = async (number: number): Promise<Uint8Array> => {
          const known = held.get(number);
          if (known) return known;
          const row = await parts(workspace, upload).select('bytes').where('number', '=', number).executeTakeFirstOrThrow();
          held.set(number, row.bytes);
          for (const oldest of held.keys()) if (held.size > HELD) held.delete(oldest);
          return row.bytes;
        };
        const read = async (at: number, length: number): Promise<Uint8Array> => {
          const pieces: Uint8Array[] = [];
          const end = Math.min(size, at + length);
          for (let place = at; place < end; ) {
            const number = starts.findLastIndex((start) => start <= place);
            const from = place - (starts[number] ?? 0);
            const piece = (await part(number)).subarray(from, from + end - place);
            pieces.push(piece);
            place += piece.length;
          }
          return pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);
        };
        return { size, read };
      }),

    /** The archives a workspace took in, newest first. */
    takeovers: (workspace: string): Promise<readonly Takeover[]> =>
      guarded(async () => {
        const rows = await kysely
          .selectFrom('takeovers')
          .select(['id', 'at', 'from_name as from', 'made_at as madeAt', 'counts'])
          .select((eb) => eb('audit', 'is not', null).as('audit'))
          .where('workspace', '=', workspace)
          .orderBy('at', 'desc')
          .orderBy('id')
          .execute();
        return rows.map(({ counts, audit, ...row }) => {
          const { assessments = 0 } = JSON.parse(counts) as { assessments?: number };
          return { ...row, assessments, audit: Boolean(audit) };
        });
      }),

    /** The audit log a server brought along, as it was exported there; null where there is none. */
    formerAudit: (workspace: string, id: string): Promise<Uint8Array | null> =>
      guarded(async () => {
        const row = await kysely
          .selectFrom('takeovers')
          .select('audit')
          .where('workspace', '=', workspace)
          .where('id', '=', id)
          .executeTakeFirst();
        return row?.audit ?? null;
      }),
  };
}
