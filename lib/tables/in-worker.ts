import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Column, Headings, Questions } from '../portfolio/columns';
import type { Site } from '../portfolio/site';
import type { TableSummary } from '../portfolio/table-check';
import type { Locale } from '../schema/text';
import type { TableProblem } from './read-table';

/** `columns` null: as guessed from the headings. */
export type ReadRequest = {
  readonly bytes: Uint8Array;
  readonly columns: readonly Column[] | null;
  readonly questions: Questions;
  readonly headings: Headings;
  readonly locale: Locale;
};

export type FromWorker =
  | { readonly kind: 'refused'; readonly problem: TableProblem }
  | { readonly kind: 'sites'; readonly sites: readonly Site[] }
  | { readonly kind: 'read'; readonly summary: TableSummary };

export type SitesRead =
  | { readonly ok: true; readonly summary: TableSummary; readonly sites: readonly Site[] }
  | { readonly ok: false; readonly problem: TableProblem };

const TIMEOUT = 60_000;
/** Memory of one reading, in MB. */
const MEMORY = 512;

let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a table of sites in a thread of its own, with a bound on memory and time, one table at a time, so that a large file or one
 * made to swell holds up nobody else.
 */
export function readSitesInWorker(request: ReadRequest, timeout = TIMEOUT, file = path.resolve('dist/table-worker.mjs')) {
  const turn = last.then(() => read(request, timeout, file));
  last = turn.catch(() => undefined);
  return turn;
}

function read(request: ReadRequest, timeout: number, file: string): Promise<SitesRead> {
  return new Promise((resolve, reject) => {
    const sites: Site[] = [];
    const worker = new Worker(file, { workerData: request, resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      void worker.terminate();
      settle();
    };
    const refuse = (problem: TableProblem) => end(() => resolve({ ok: false, problem }));
    const timer = setTimeout(() => refuse('too-slow'), timeout);
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'sites') sites.push(...message.sites);
      else if (message.kind === 'refused') refuse(message.problem);
      else end(() => resolve({ ok: true, summary: message.summary, sites }));
    });
    worker.on('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse('bomb');
      else end(() => reject(error));
    });
  });
}
