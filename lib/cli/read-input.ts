import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { FILE_LIMIT } from '../exchange/read-json';
import type { Locale } from '../schema/text';
import type { Io } from './io';
import { say, type TextCode } from './texts';

export type InputRead = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly message: string };

/** A whole file, or standard input for `-`, up to the limit for one assessment. */
export async function readInput(file: string, io: Io, locale: Locale): Promise<InputRead> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of await openInput(file, io)) {
      length += part.length;
      if (length > FILE_LIMIT) return { ok: false, message: say('too-large', locale) };
      parts.push(part);
    }
  } catch (error) {
    return { ok: false, message: readProblem(error, locale) };
  }
  return { ok: true, bytes: Buffer.concat(parts) };
}

/** The bytes of a file, or of standard input for `-`. Fails while reading, not here, when there is no such file. */
export async function openInput(file: string, io: Io): Promise<AsyncIterable<Uint8Array>> {
  return file === '-' ? io.stdin : createReadStream(await locate(file, io));
}

/** The path meant: from the folder the user stands in, else from the other one if only that has it. */
export async function locate(file: string, io: Io): Promise<string> {
  const path = resolve(io.folder, file);
  if (io.otherFolder === undefined || (await exists(path))) return path;
  const other = resolve(io.otherFolder, file);
  return (await exists(other)) ? other : path;
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

const knownErrors: Readonly<Record<string, TextCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'is-folder',
  EACCES: 'no-access',
  EPERM: 'no-access',
};

/** Why a file could not be read. What is no such failure, a full disk included, is thrown on. */
export function readProblem(error: unknown, locale: Locale): string {
  const system = error instanceof Error && 'syscall' in error && error.syscall !== 'write';
  if (!system || !('code' in error)) throw error;
  const code = String(error.code);
  const known = knownErrors[code];
  return known ? say(known, locale) : say('cannot-read', locale, code);
}
