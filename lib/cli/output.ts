import { createWriteStream } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Options } from './arguments';
import type { Io } from './io';
import { locate } from './read-input';
import { Sink } from './sink';
import { say } from './texts';

/** Null when `--out` may be written; else why not: it would overwrite an input. */
export async function outProblem(options: Options, io: Io): Promise<string | null> {
  if (options.out === undefined) return null;
  const target = await identity(resolve(io.folder, options.out));
  if (target === null) return null;
  for (const file of options.files) {
    if (file === '-') continue;
    if ((await identity(await locate(file, io))) === target) return say('out-is-input', options.locale, options.out);
  }
  return null;
}

/**
 * Writes one whole output to `--out` or standard output. A regular file appears complete or not at all.
 * Returns a message when the file cannot be written.
 */
export async function writeWhole(content: string | Uint8Array, options: Options, io: Io): Promise<string | null> {
  if (options.out === undefined) {
    await new Sink(io.stdout).write(content);
    return null;
  }
  const path = resolve(io.folder, options.out);
  try {
    const existing = await stat(path).catch(() => null);
    if (existing && !existing.isFile()) await writeFile(path, content);
    else await replace(path, content);
  } catch (error) {
    return writeProblem(error, options);
  }
  return null;
}

/** A sink for many pieces: standard output, or the file of `--out`, opened at once so that a bad path shows early. */
export async function openSink(
  options: Options,
  io: Io,
): Promise<{ sink: Sink; end: () => Promise<void> } | { problem: string }> {
  if (options.out === undefined) return { sink: new Sink(io.stdout), end: async () => undefined };
  const stream = createWriteStream(resolve(io.folder, options.out));
  try {
    await new Promise<void>((opened, failed) => {
      stream.once('open', () => opened());
      stream.once('error', failed);
    });
  } catch (error) {
    return { problem: writeProblem(error, options) };
  }
  const sink = new Sink(stream);
  return { sink, end: () => sink.end() };
}

/** Why `--out` could not be written. What is not an error of the file system is thrown on. */
function writeProblem(error: unknown, options: Options): string {
  if (!(error instanceof Error && 'code' in error)) throw error;
  return `${say('cannot-write', options.locale, options.out)} (${String(error.code)})`;
}

async function replace(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function identity(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? `${found.dev}:${found.ino}` : null;
}
