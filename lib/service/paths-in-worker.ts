import path from 'node:path';
import { AppError } from '../errors';
import type { ShortestPaths } from '../path/shortest-path';
import type { EvaluateOptions } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';
import { inThread } from '../thread';

/** What the paths are looked for: the pack an assessment names, its answers, the day and the mode. */
export type PathsAsked = { readonly named: string; readonly answers: Answers; readonly options: EvaluateOptions };

const TIMEOUT = 20_000;
/** Memory of one search, in MB. */
const MEMORY = 512;
/** Results kept for whoever asks the same again. */
const KEPT = 40;

const known = new Map<string, Promise<ShortestPaths | null>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * The shortest paths, looked for in a thread of their own, one search at a time, so that a room goes on meanwhile. The same asked
 * again comes from memory; null for a pack without levers. Fails with `path-timeout` after 20 seconds.
 */
export function pathsInWorker(asked: PathsAsked, file = path.resolve('dist/path-worker.mjs')): Promise<ShortestPaths | null> {
  const key = JSON.stringify(asked);
  const before = known.get(key);
  if (before) return before;
  const turn = last.then(() => search(asked, file));
  last = turn.catch(() => known.delete(key));
  known.set(key, turn);
  for (const oldest of known.keys()) if (known.size > KEPT) known.delete(oldest);
  return turn;
}

function search(data: PathsAsked, file: string): Promise<ShortestPaths | null> {
  return inThread<ShortestPaths | null, ShortestPaths | null>(
    { file, data, timeout: TIMEOUT, memory: MEMORY },
    (found, end) => end(found),
    (kind, error) => {
      if (kind === 'bomb') throw error;
      const problem = `The paths took longer than ${TIMEOUT} ms.`;
      throw new AppError('path-timeout', problem, 'Try again after some more answers are settled.');
    },
  );
}
