import { parentPort, workerData } from 'node:worker_threads';
import { readFile } from './read-file';

// The entry of the thread that reads one foreign file, bundled to dist/reader-worker.mjs.
parentPort?.postMessage(await readFile(workerData as Uint8Array));
