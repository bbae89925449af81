import { parentPort, workerData } from 'node:worker_threads';
import { guessColumns } from '../portfolio/columns';
import { readSites } from '../portfolio/read-sites';
import type { FromWorker, ReadRequest } from './in-worker';
import { readTable } from './read-table';

// The entry of the thread that reads one table, bundled to dist/table-worker.mjs. Sites go back in portions, so that taking them in never holds up the server.
const PORTION = 250;
const PROBLEMS_LIMIT = 2000;
const { bytes, columns, questions, headings, locale } = workerData as ReadRequest;
const say = (message: FromWorker) => parentPort?.postMessage(message);

const read = await readTable(bytes);
if ('problem' in read) say({ kind: 'refused', problem: read.problem });
else {
  const { table } = read;
  const guesses = guessColumns(table.header, questions, headings);
  const used = table.header.map((_, index) => (columns ? (columns[index] ?? null) : (guesses[index]?.column ?? null)));
  const { sites, problems, badRows } = readSites(table, used, questions, locale);
  for (let at = 0; at < sites.length; at += PORTION) say({ kind: 'sites', sites: sites.slice(at, at + PORTION) });
  say({
    kind: 'read',
    summary: {
      header: table.header,
      columns: used,
      sure: guesses.map((guess, index) => (columns ? true : guess.sure) || used[index] === null),
      samples: table.header.map((_, index) => table.rows.slice(0, 3).map(({ cells }) => (cells[index] ?? '').slice(0, 40))),
      rows: table.rows.length,
      badRows,
      problems: problems.slice(0, PROBLEMS_LIMIT),
      problemCount: problems.length,
    },
  });
}
