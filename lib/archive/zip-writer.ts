import { createHash } from 'node:crypto';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** What an archive says of a file in it: its size in bytes and SHA-256 (hex), both of the file unpacked. */
export type Entry = { readonly name: string; readonly size: number; readonly sha256: string };

/** ZIP without 64-bit fields ends here, in bytes; a little before, for its own directory. */
const ZIP_LIMIT = 4_000_000_000;

/**
 * Writes a ZIP piece by piece, one file after the other, without holding more than a piece; `packed` says whether a file is
 * worth packing. Throws a RangeError when the archive would pass what a ZIP can hold.
 */
export function zipWriter(write: (bytes: Uint8Array) => Promise<unknown>) {
  const waiting: Uint8Array[] = [];
  const entries: Entry[] = [];
  let total = 0;
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failed = error;
    else waiting.push(chunk);
  });
  const flush = async () => {
    if (failed) throw failed;
    for (const chunk of waiting.splice(0)) {
      total += chunk.length;
      if (total > ZIP_LIMIT) throw new RangeError('archive-too-large');
      await write(chunk);
    }
  };
  return {
    /** Adds a file from its pieces. */
    add: async (name: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, packed = true): Promise<Entry> => {
      const file = packed ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name);
      file.mtime = new Date(1980, 0, 1, 12);
      zip.add(file);
      const hash = createHash('sha256');
      let size = 0;
      for await (const piece of pieces) {
        hash.update(piece);
        size += piece.length;
        // Pieces are kept by the packer for a while, so it gets its own copy of what a database may use again.
        file.push(Uint8Array.from(piece));
        await flush();
      }
      file.push(new Uint8Array(), true);
      await flush();
      const entry = { name, size, sha256: hash.digest('hex') };
      entries.push(entry);
      return entry;
    },
    entries: (): readonly Entry[] => entries,
    /** Ends the archive; its size in bytes. */
    end: async (): Promise<number> => {
      zip.end();
      await flush();
      return total;
    },
  };
}
