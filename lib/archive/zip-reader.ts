import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { ArchiveFault } from './fault';

/** Bytes that can be read from any place. */
export type Source = { readonly size: number; read(at: number, length: number): Promise<Uint8Array> };

/** A file in a ZIP as its directory claims it to be; `at` is where its local header begins. */
export type Packed = {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
  readonly deflated: boolean;
};

/** Bounds on what a ZIP may claim, checked before anything is unpacked. */
export type Bounds = { readonly entries: number; readonly unpacked: number; readonly ratio: number };

const END = 22;
const COMMENT = 65_535;
const HEADER = 30;
const PIECE = 256 * 1024;

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The directory of a ZIP nobody can trust, without reading the files. No library at hand reads a ZIP of many hundred megabytes
 * without holding all of it. Throws `damaged`, `too-large` or `bomb`.
 */
export async function zipDirectory(source: Source, bounds: Bounds): Promise<readonly Packed[]> {
  const tailAt = Math.max(0, source.size - END - COMMENT);
  const tail = await source.read(tailAt, source.size - tailAt);
  const end = lastEnd(tail);
  if (end < 0) throw new ArchiveFault('damaged');
  const at = view(tail);
  const count = at.getUint16(end + 10, true);
  const size = at.getUint32(end + 12, true);
  const start = at.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) throw new ArchiveFault('too-large');
  if (at.getUint16(end + 4, true) !== 0 || at.getUint16(end + 8, true) !== count) throw new ArchiveFault('damaged');
  if (start + size !== tailAt + end) throw new ArchiveFault('damaged');
  if (count > bounds.entries) throw new ArchiveFault('bomb');
  return entriesIn(await source.read(start, size), count, start, bounds);
}

function lastEnd(tail: Uint8Array): number {
  const at = view(tail);
  for (let index = tail.length - END; index >= 0; index -= 1) {
    if (at.getUint32(index, true) === 0x06054b50 && index + END + at.getUint16(index + 20, true) === tail.length) return index;
  }
  return -1;
}

function entriesIn(directory: Uint8Array, count: number, end: number, bounds: Bounds): readonly Packed[] {
  const at = view(directory);
  const entries: Packed[] = [];
  let unpacked = 0;
  let index = 0;
  for (let number = 0; number < count; number += 1) {
    if (index + 46 > directory.length || at.getUint32(index, true) !== 0x02014b50) throw new ArchiveFault('damaged');
    const method = at.getUint16(index + 10, true);
    const [packed, size] = [at.getUint32(index + 20, true), at.getUint32(index + 24, true)];
    const length = at.getUint16(index + 28, true);
    const next = index + 46 + length + at.getUint16(index + 30, true) + at.getUint16(index + 32, true);
    if (next > directory.length || (method !== 0 && method !== 8)) throw new ArchiveFault('damaged');
    if ((at.getUint16(index + 8, true) & 1) === 1) throw new ArchiveFault('damaged');
    const name = Buffer.from(directory.subarray(index + 46, index + 46 + length)).toString('latin1');
    const place = at.getUint32(index + 42, true);
    if (place + HEADER + packed > end || (method === 0 && packed !== size)) throw new ArchiveFault('damaged', name);
    unpacked += size;
    if (unpacked > bounds.unpacked || size > bounds.ratio * (packed + 1024)) throw new ArchiveFault('bomb', name);
    entries.push({ name, packed, size, at: place, deflated: method === 8 });
    index = next;
  }
  return entries;
}

/** The bytes of a file, unpacked piece by piece and never more than the directory claims. Throws `damaged`. */
export async function* unpacked(source: Source, entry: Packed): AsyncGenerator<Uint8Array> {
  const header = await source.read(entry.at, HEADER);
  const at = view(header);
  if (header.length < HEADER || at.getUint32(0, true) !== 0x04034b50) throw new ArchiveFault('damaged', entry.name);
  const start = entry.at + HEADER + at.getUint16(26, true) + at.getUint16(28, true);
  let size = 0;
  try {
    const raw = pieces(source, start, entry.packed);
    for await (const piece of entry.deflated ? inflated(raw) : raw) {
      size += piece.length;
      if (size > entry.size) throw new ArchiveFault('damaged', entry.name);
      yield piece;
    }
  } catch (error) {
    throw error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
      ? new ArchiveFault('damaged', entry.name)
      : error;
  }
  if (size !== entry.size) throw new ArchiveFault('damaged', entry.name);
}

function inflated(raw: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: PIECE });
  const from = Readable.from(raw, { objectMode: false });
  from.on('error', (error) => inflate.destroy(error));
  inflate.on('close', () => from.destroy());
  return from.pipe(inflate);
}

async function* pieces(source: Source, start: number, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < length; at += PIECE) {
    const piece = await source.read(start + at, Math.min(PIECE, length - at));
    if (piece.length === 0) throw new ArchiveFault('damaged');
    yield piece;
  }
}
