import { parentPort, workerData } from 'node:worker_threads';
import { readContent } from './read-content';

// The entry of the thread that reads one foreign file, bundled to dist/reader-worker.mjs.
parentPort?.postMessage(await readContent(workerData as Uint8Array));
