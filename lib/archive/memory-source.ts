import type { Source } from './zip-reader';

/** Bytes at hand as something an archive can be read from. */
export function memorySource(bytes: Uint8Array): Source {
  return { size: bytes.length, read: async (at, length) => bytes.subarray(at, at + length) };
}
