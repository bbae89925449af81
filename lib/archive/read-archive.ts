import { createHash, createPublicKey, verify } from 'node:crypto';
import { type CarriedName, type ColumnKind, carriedNames, planOf, type Thing } from '../db/archive-plan';
import type { ArchivePerson, ArchiveRow } from '../db/archive-read';
import { type ChainHead, endsAt, followChain } from '../db/chain';
import { eventHash } from '../db/event-chain';
import type { EventsTable } from '../db/schema';
import { keyIdOf, publicKeysIn } from '../seal/seal';
import {
  AUDIT,
  AUDIT_LIMIT,
  BOUNDS,
  jsonOf,
  KEYS,
  LINE_LIMIT,
  LIST_LIMIT,
  MANIFEST,
  type Manifest,
  mayBeNamed,
  PEOPLE,
  readManifest,
  readSignature,
  SIGNATURE,
  tableFile,
} from './archive-file';
import { ArchiveFault } from './fault';
import { rowIsSound } from './row-check';
import { type Packed, type Source, unpacked, zipDirectory } from './zip-reader';

/** An archive whose list is what its key signed. What is read of it is checked against the list to the last byte. */
export type OpenArchive = {
  readonly manifest: Manifest;
  /** SHA-256 of the list, hex. */
  readonly hash: string;
  readonly keyId: string;
  /** Every public key that came along (PEM). */
  readonly publicKeys: string;
  readonly rows: (table: CarriedName) => AsyncGenerator<ArchiveRow>;
  readonly people: () => Promise<ReadonlyMap<string, ArchivePerson>>;
  readonly audit: () => Promise<Uint8Array | null>;
  /** Compares every file with the list. */
  readonly compare: () => Promise<void>;
};

/** Opens an archive nobody can trust: its directory, its list, the signature. Throws an ArchiveFault. */
export async function openArchive(source: Source): Promise<OpenArchive> {
  const start = source.size < 4 ? new Uint8Array() : await source.read(0, 4);
  if (Buffer.from(start).toString('latin1') !== 'PK\u0003\u0004') throw new ArchiveFault('not-archive');
  const directory = await zipDirectory(source, BOUNDS);
  const files = new Map(directory.map((entry) => [entry.name, entry]));
  const list = files.get(MANIFEST);
  if (!list) throw new ArchiveFault('not-archive');
  const bytes = await whole(source, list, LIST_LIMIT);
  const manifest = readManifest(Buffer.from(bytes).toString('utf8'));
  if (manifest === 'newer') throw new ArchiveFault('newer');
  if (!manifest) throw new ArchiveFault('tampered', MANIFEST);
  for (const { name } of directory) if (!mayBeNamed(name)) throw new ArchiveFault('path', name.slice(0, 100));
  const listed = new Map(manifest.entries.map((entry) => [entry.name, entry]));
  if (files.size !== directory.length || listed.size !== manifest.entries.length) throw new ArchiveFault('tampered', MANIFEST);
  for (const name of [MANIFEST, SIGNATURE]) if (listed.has(name)) throw new ArchiveFault('tampered', name);
  for (const { name, size } of directory) {
    if (name !== MANIFEST && name !== SIGNATURE && listed.get(name)?.size !== size) throw new ArchiveFault('tampered', name);
  }
  const missing = [...listed.keys(), SIGNATURE].find((name) => !files.has(name));
  if (missing !== undefined) throw new ArchiveFault('tampered', missing);

  const checked = async function* (name: string): AsyncGenerator<Uint8Array> {
    const [entry, told] = [files.get(name), listed.get(name)];
    if (!entry || !told) throw new ArchiveFault('tampered', name);
    const hash = createHash('sha256');
    for await (const piece of unpacked(source, entry)) {
      hash.update(piece);
      yield piece;
    }
    if (hash.digest('hex') !== told.sha256) throw new ArchiveFault('tampered', name);
  };
  const textOf = async (name: string, limit: number) => Buffer.from(await joined(checked(name), limit, name)).toString('utf8');
  const sealed = readSignature(Buffer.from(await whole(source, files.get(SIGNATURE) as Packed, LIST_LIMIT)).toString('utf8'));
  if (!sealed || !signs(sealed, bytes)) throw new ArchiveFault('tampered', SIGNATURE);
  const publicKeys = await textOf(KEYS, LIST_LIMIT);
  if (!publicKeysIn(publicKeys)?.some((key) => keyIdOf(key) === sealed.keyId)) throw new ArchiveFault('tampered', KEYS);

  return {
    manifest,
    hash: createHash('sha256').update(bytes).digest('hex'),
    keyId: sealed.keyId,
    publicKeys,
    rows: (table) => rowsIn(table, checked, manifest),
    people: async () => {
      const text = await textOf(PEOPLE, LIST_LIMIT);
      const people = text.split('\n').flatMap((line) => (line === '' ? [] : [personIn(jsonOf(line))]));
      return new Map(people.map((person) => [person.actor, person]));
    },
    audit: async () => (listed.has(AUDIT) ? joined(checked(AUDIT), AUDIT_LIMIT, AUDIT) : null),
    compare: async () => {
      for (const name of listed.keys()) for await (const _ of checked(name));
    },
  };
}

function signs(
  sealed: { readonly keyId: string; readonly publicKey: string; readonly signature: string },
  bytes: Uint8Array,
): boolean {
  if (keyIdOf(sealed.publicKey) !== sealed.keyId) return false;
  return verify(null, bytes, createPublicKey(sealed.publicKey), Buffer.from(sealed.signature, 'base64'));
}

function personIn(value: unknown): ArchivePerson {
  const { actor, name, from } = (value ?? {}) as Record<string, unknown>;
  const sound = typeof actor === 'string' && typeof name === 'string' && (from === null || typeof from === 'string');
  if (!sound || name.length > 500) throw new ArchiveFault('row', PEOPLE);
  return { actor, name, from };
}

async function whole(source: Source, entry: Packed, limit: number): Promise<Uint8Array> {
  return joined(unpacked(source, entry), limit, entry.name);
}

async function joined(pieces: AsyncIterable<Uint8Array>, limit: number, name: string): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > limit) throw new ArchiveFault('too-large', name);
    held.push(piece);
  }
  return Buffer.concat(held);
}

type Read = (name: string) => AsyncGenerator<Uint8Array>;

async function* rowsIn(table: CarriedName, checked: Read, manifest: Manifest): AsyncGenerator<ArchiveRow> {
  const name = tableFile(table);
  // An archive of an earlier version lists no tables that came later.
  if (manifest.counts[table] === undefined && !manifest.entries.some((entry) => entry.name === name)) return;
  const { columns } = planOf(table);
  let number = 0;
  for await (const line of linesIn(checked(name), name)) {
    number += 1;
    const place = `${name}:${number}`;
    const value = jsonOf(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ArchiveFault('row', place);
    const row = await withFiles(value as Record<string, unknown>, columns, checked, place);
    if (!rowIsSound(table, row)) throw new ArchiveFault('row', place);
    yield row;
  }
  if (number !== (manifest.counts[table] ?? 0)) throw new ArchiveFault('tampered', name);
}

/** A row with the files it names in their places. A column of a later version that may be empty is empty. */
async function withFiles(
  value: Record<string, unknown>,
  columns: Readonly<Record<string, ColumnKind>>,
  checked: Read,
  place: string,
): Promise<ArchiveRow> {
  const row: Record<string, ArchiveRow[string]> = {};
  for (const [name, kind] of Object.entries(columns)) {
    if (kind === 'workspace' || kind === 'token') continue;
    const given = value[name] ?? null;
    row[name] = given as ArchiveRow[string];
    if (!kind.startsWith('bytes') || given === null) continue;
    const { file } = given as { file?: unknown };
    if (typeof file !== 'string' || !file.startsWith('files/')) throw new ArchiveFault('row', place);
    const bytes = await joined(checked(file), AUDIT_LIMIT, file);
    row[name] = bytes;
  }
  const extra = Object.keys(value).some((name) => columns[name] === undefined);
  if (extra) throw new ArchiveFault('newer', place);
  return row;
}

async function* linesIn(pieces: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const piece of pieces) {
    let rest = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield Buffer.concat([...held, rest.subarray(0, end)]).toString('utf8');
      rest = rest.subarray(end + 1);
      held = [];
      size = 0;
    }
    size += rest.length;
    if (size > LINE_LIMIT) throw new ArchiveFault('too-large', name);
    held.push(rest);
  }
  if (size > 0) throw new ArchiveFault('damaged', name);
}

/** What was found of an archive that can be taken in whole. */
export type Examined = {
  readonly ids: ReadonlyMap<Thing, ReadonlySet<string>>;
  readonly clients: readonly string[];
  readonly packs: ReadonlySet<string>;
  readonly evidenceBytes: number;
  readonly theme: boolean;
};

/**
 * Reads an archive from end to end: every file against the list, every row, every reference between rows, and every chain
 * of events against the assessment it belongs to. Throws an ArchiveFault at the first thing that is not as it must be.
 */
export async function examine(archive: OpenArchive): Promise<Examined> {
  try {
    return await readThrough(archive);
  } catch (error) {
    // Data that make no sense may have been changed on the way, which says more.
    if (error instanceof ArchiveFault && !['damaged', 'tampered'].includes(error.code)) await archive.compare();
    throw error;
  }
}

async function readThrough(archive: OpenArchive): Promise<Examined> {
  const ids = new Map<Thing, Set<string>>();
  const clients: string[] = [];
  const packs = new Set<string>();
  const ends = new Map<string, ChainHead>();
  let evidenceBytes = 0;
  for (const table of carriedNames) {
    const references = Object.entries(planOf(table).columns);
    const later: [string, string][] = [];
    let number = 0;
    let chain: EventsTable[] = [];
    const close = () => {
      const [first] = chain;
      if (first) checkChain(chain, ends);
      chain = [];
    };
    for await (const row of archive.rows(table)) {
      number += 1;
      for (const [column, kind] of references) {
        const [how, thing] = kind.split(':') as [string, Thing | undefined];
        const id = row[column];
        if (thing === undefined || id === null) continue;
        const known = ids.get(thing) ?? new Set();
        ids.set(thing, known);
        if (how === 'id' && known.has(String(id))) throw new ArchiveFault('row', `${tableFile(table)}:${number}`);
        if (how === 'id' || how === 'kept') known.add(String(id));
        // A thread names its first comment, which may come later in the table.
        else if (how === 'ref' && !known.has(String(id))) later.push([String(id), thing]);
      }
      if (table === 'clients') clients.push(String(row.name));
      if (table === 'evidence') evidenceBytes += Number(row.size);
      if (table === 'assessments') {
        packs.add(String(row.pack));
        ends.set(String(row.id), { seq: Number(row.seq), hash: String(row.chain) });
      }
      if (table === 'events') {
        if (chain[0] && chain[0].assessment_id !== row.assessment_id) close();
        chain.push(row as unknown as EventsTable);
      }
    }
    close();
    const lost = later.find(([id, thing]) => !ids.get(thing as Thing)?.has(id));
    if (lost) throw new ArchiveFault('row', `${tableFile(table)} → ${lost[0].slice(0, 100)}`);
  }
  const [unchained] = ends.keys();
  if (unchained !== undefined) throw new ArchiveFault('history', unchained);
  await archive.people();
  await archive.audit();
  return { ids, clients, packs, evidenceBytes, theme: (archive.manifest.counts.report_themes ?? 0) > 0 };
}

/** Follows the chain of one assessment to the end its row names, and takes it off the list of those to come. */
function checkChain(events: readonly EventsTable[], ends: Map<string, ChainHead>): void {
  const id = events[0]?.assessment_id ?? '';
  const end = ends.get(id);
  const reached = followChain({ seq: 0, hash: '' }, events, eventHash);
  if (!end || 'how' in reached || endsAt(reached, end)) throw new ArchiveFault('history', id.slice(0, 100));
  ends.delete(id);
}
