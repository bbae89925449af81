import { open, readFile, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ArchiveFault, type ArchiveFaultCode } from '../archive/fault';
import { type Examined, examine, type OpenArchive, openArchive } from '../archive/read-archive';
import { take } from '../archive/take-archive';
import { writeArchive } from '../archive/write-archive';
import { findPack } from '../catalog/index';
import { freeName, takenIds } from '../db/archive-take';
import { type Database, openDatabase } from '../db/client';
import { env } from '../env';
import { AppError } from '../errors';
import { stringsFor } from '../i18n/strings';
import { ARCHIVE_LIMIT, type ArchivePreview } from '../schema/archive';
import { keyIdOf, makeKey } from '../seal/seal';
import { type Caller, may } from '../workspace/caller';
import { audit } from './audit';
import { clientViews } from './clients';
import { today } from './evaluate';
import { archives, database, evidenceFiles, issuedReports, reportThemes, workspaceName } from './repository';
import { publicKeys } from './verify';

/** A connection of its own on SQLite, so that reading all or writing all holds up nobody else in this process. */
async function apart<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const { databaseUrl } = env();
  if (databaseUrl) return work(await database());
  const own = await openDatabase(env());
  try {
    return await work(own);
  } finally {
    await own.close();
  }
}

type Exported = { readonly name: string; readonly size: number; readonly stream: ReadableStream<Uint8Array> };

/**
 * Everything of the caller's workspace, or of one client, as one file; null where there is no such client for the caller. It is
 * written whole before the first byte is handed out, into a file nobody else can open, which is gone once it was sent.
 */
export async function exportArchive(caller: Caller, client: string | null): Promise<Exported | null> {
  const { workspace } = caller;
  const found = client === null ? null : ((await clientViews(caller)).find(({ id }) => id === client) ?? null);
  if ((client !== null && !found) || !may(caller, 'keep', client)) return null;
  await audit(caller, 'archive.exported', client, found ? { name: found.name } : {});
  const key = await (await issuedReports()).signingKey(makeKey);
  const path = join(tmpdir(), `mianjian-archive-${crypto.randomUUID()}.zip`);
  const file = await open(path, 'wx+', 0o600);
  await unlink(path);
  try {
    const madeAt = new Date();
    const name = await workspaceName(caller);
    const { size } = await apart(async (from) =>
      writeArchive(
        from,
        {
          scope: { workspace, client },
          workspaceName: name,
          clientName: found?.name ?? null,
          product: await productVersion(),
          madeAt,
          key,
          publicKeys: (await publicKeys()).join(''),
          readmes: { 'README.zh.txt': stringsFor('zh').archive.readme, 'README.en.txt': stringsFor('en').archive.readme },
        },
        (bytes) => file.appendFile(bytes),
      ),
    );
    const stream = Readable.toWeb(file.createReadStream({ start: 0 })) as ReadableStream<Uint8Array>;
    const parts = ['mianjian', found?.name ?? name, today()].filter((part) => part !== '');
    return { name: `${parts.join('-')}.zip`, size, stream };
  } catch (error) {
    await file.close();
    if (!(error instanceof RangeError)) throw error;
    throw new AppError('archive-too-large', 'The archive would pass 4 GB.', 'Export client by client, or use npm run backup.');
  }
}

async function productVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  return version;
}

type ArchiveProblem = { readonly code: ArchiveFaultCode; readonly place: string };
type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ArchiveProblem };

let last: Promise<unknown> = Promise.resolve();

/** One archive at a time in this process, since each is read to its last byte. */
function inTurn<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  const turn = last.then(async (): Promise<Outcome<T>> => {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      if (!(error instanceof ArchiveFault)) throw error;
      return { ok: false, problem: { code: error.code, place: error.place } };
    }
  });
  last = turn.catch(() => undefined);
  return turn;
}

/** Reads an uploaded archive from end to end and says what would come in; nothing is stored. */
export function previewArchive(caller: Caller, upload: string, parts: number): Promise<Outcome<ArchivePreview>> {
  return inTurn(async () => {
    const { archive, examined } = await readUpload(caller, upload, parts);
    const { manifest, hash, keyId } = archive;
    const { kysely } = await database();
    const taken = await takenIds(kysely, new Map([['assessment', examined.ids.get('assessment') ?? new Set()]]));
    const names = new Set((await clientViews(caller)).map(({ name }) => name));
    const themed = examined.theme && (await (await reportThemes()).load(caller.workspace)).version > 0;
    return {
      hash,
      from: manifest.workspace.name,
      client: manifest.client?.name ?? null,
      madeAt: manifest.madeAt,
      product: manifest.product,
      keyId,
      own: (await publicKeys()).some((key) => keyIdOf(key) === keyId),
      counts: manifest.counts,
      clients: examined.clients.map((name) => {
        const as = freeName(name, names);
        names.add(as);
        return { name, as };
      }),
      clashes: taken.get('assessment')?.size ?? 0,
      theme: examined.theme ? (themed ? 'kept' : 'taken') : null,
      log: manifest.client === null,
    };
  });
}

/** Takes an uploaded archive in, all of it or nothing, provided it is the one that was previewed. */
export function importArchive(
  caller: Caller,
  upload: string,
  parts: number,
  hash: string,
): Promise<Outcome<{ readonly assessments: number }>> {
  return inTurn(async () => {
    const { archive, examined } = await readUpload(caller, upload, parts);
    if (archive.hash !== hash) throw new ArchiveFault('incomplete');
    await apart((into) => take(into, archive, examined, caller, new Date()));
    await (await archives()).drop(caller.workspace, upload);
    return { assessments: archive.manifest.counts.assessments ?? 0 };
  });
}

async function readUpload(
  { workspace }: Caller,
  upload: string,
  parts: number,
): Promise<{ readonly archive: OpenArchive; readonly examined: Examined }> {
  const source = await (await archives()).open(workspace, upload, parts);
  if (!source) throw new ArchiveFault('incomplete');
  if (source.size > ARCHIVE_LIMIT) throw new ArchiveFault('too-large');
  const archive = await openArchive(source);
  const examined = await examine(archive);
  const unknown = [...examined.packs].find((pack) => !findPack(pack));
  if (unknown !== undefined) throw new ArchiveFault('newer', unknown.slice(0, 100));
  const used = await (await evidenceFiles()).usedBytes(workspace);
  if (used + examined.evidenceBytes > env().evidenceBytes) throw new ArchiveFault('full');
  return { archive, examined };
}
