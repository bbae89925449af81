import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../errors';

const LEAST = 32;

/**
 * The secret that signs session cookies: `MIANJIAN_SECRET`, else the file `secret` in the data folder, made at the first
 * call and readable by its owner alone. Several servers on one database need the same one. Throws `secret-too-short`.
 */
export function authSecret(given: string | undefined, dataFolder: string): string {
  if (given !== undefined) {
    if (given.length >= LEAST) return given;
    throw new AppError(
      'secret-too-short',
      `MIANJIAN_SECRET has ${given.length} characters.`,
      `Use at least ${LEAST} random characters, for example from: openssl rand -base64 32`,
    );
  }
  const file = join(dataFolder, 'secret');
  const kept = read(file);
  if (kept) return kept;
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, randomBytes(LEAST).toString('base64'), { mode: 0o600 });
  try {
    linkSync(draft, file); // Fails where another process was first, whose secret then counts.
  } catch (error) {
    if (!read(file)) throw error;
  } finally {
    unlinkSync(draft);
  }
  return read(file) as string;
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
