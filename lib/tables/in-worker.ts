import path from 'node:path';
import type { Column, Headings, Questions } from '../portfolio/columns';
import type { Place, PlaceProblem } from '../portfolio/find-table';
import type { Meanings } from '../portfolio/read-sites';
import type { Site } from '../portfolio/site';
import type { TableSummary } from '../portfolio/table-check';
import type { Locale } from '../schema/text';
import { inThread } from '../thread';
import type { FileProblem } from './read-table';

/** Why a file gives no sites. */
export type TableProblem = FileProblem | PlaceProblem;

/** `columns` null: as guessed from the headings; a `place` left open is looked for. */
export type ReadRequest = {
  readonly bytes: Uint8Array;
  readonly columns: readonly Column[] | null;
  readonly questions: Questions;
  readonly headings: Headings;
  readonly locale: Locale;
  readonly place?: Partial<Place>;
  readonly meanings?: Meanings;
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

function read(data: ReadRequest, timeout: number, file: string): Promise<SitesRead> {
  const sites: Site[] = [];
  const refused = (problem: TableProblem): SitesRead => ({ ok: false, problem });
  return inThread<FromWorker, SitesRead>(
    { file, data, timeout, memory: MEMORY },
    (message, end) => {
      if (message.kind === 'sites') sites.push(...message.sites);
      else end(message.kind === 'refused' ? refused(message.problem) : { ok: true, summary: message.summary, sites });
    },
    refused,
  );
}
