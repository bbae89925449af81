import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Carried } from './carried';

const TIMEOUT = 10_000;
/** Memory of one reading, in MB. */
const MEMORY = 256;
/** Files read at once; others wait. */
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads what a foreign file carries in a thread of its own, with a bound on memory and time, so that a file made to hang or
 * swell fails alone: `too-slow` or `bomb`.
 */
export async function readInWorker(
  bytes: Uint8Array,
  timeout = TIMEOUT,
  file = path.resolve('dist/reader-worker.mjs'),
): Promise<Carried> {
  if (running >= AT_ONCE) await new Promise<void>((turn) => waiting.push(turn));
  running += 1;
  try {
    return await read(bytes, timeout, file);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function read(bytes: Uint8Array, timeout: number, file: string): Promise<Carried> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      void worker.terminate();
      settle();
    };
    const timer = setTimeout(() => end(() => resolve({ problem: 'too-slow' })), timeout);
    worker.on('message', (carried: Carried) => end(() => resolve(carried)));
    worker.on('error', (error) => {
      const swollen = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(() => (swollen ? resolve({ problem: 'bomb' }) : reject(error)));
    });
  });
}
