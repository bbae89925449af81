import { parentPort, workerData } from 'node:worker_threads';
import { packFor } from '../catalog/index';
import { leversOf } from '../catalog/path-view';
import { shortestPaths } from '../path/shortest-path';
import type { PathsAsked } from './paths-in-worker';

// The entry of the thread that looks for the shortest paths, bundled to dist/path-worker.mjs.
const { named, answers, options } = workerData as PathsAsked;
const pack = packFor(named, answers, options);
const book = leversOf(pack);
parentPort?.postMessage(book && shortestPaths(pack, book, answers, options));
