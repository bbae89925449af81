import { zipSync } from 'fflate';

/** Files packed in this order into a ZIP; the same files always give the same bytes. Names are UTF-8 and flagged so. */
export function zipFiles(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  // Local time, as ZIP has no other: the same numbers wherever the server stands.
  const mtime = new Date(1980, 0, 1, 12);
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 6, mtime, os: 0 });
}
