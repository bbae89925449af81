import path from 'node:path';
import { inThread } from '../thread';
import type { FileProblem, Reading } from './carried';

const TIMEOUT = 10_000;
/** Memory of one reading, in MB. */
const MEMORY = 256;
/** Files read at once; others wait. */
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads what a foreign file carries and shows in a thread of its own, with a bound on memory and time, so that a file made to hang or
 * swell fails alone: `too-slow` or `bomb`.
 */
export async function readInWorker(
  bytes: Uint8Array,
  timeout = TIMEOUT,
  file = path.resolve('dist/reader-worker.mjs'),
): Promise<Reading> {
  if (running >= AT_ONCE) await new Promise<void>((turn) => waiting.push(turn));
  running += 1;
  try {
    return await read(bytes, timeout, file);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function read(data: Uint8Array, timeout: number, file: string): Promise<Reading> {
  return inThread<Reading, Reading>({ file, data, timeout, memory: MEMORY }, (reading, end) => end(reading), failed);
}

function failed(problem: FileProblem): Reading {
  return { carried: { problem }, parts: null, ambiguous: false };
}
