import { parentPort, workerData } from 'node:worker_threads';
import { guessColumns, namedColumn } from '../portfolio/columns';
import { findTable } from '../portfolio/find-table';
import { groupProblems } from '../portfolio/group-problems';
import { readSites } from '../portfolio/read-sites';
import type { FromWorker, ReadRequest } from './in-worker';
import { readFile } from './read-table';

// The entry of the thread that reads one table, bundled to dist/table-worker.mjs. Sites go back in portions, so that taking them in never holds up the server.
const PORTION = 250;
const PROBLEMS_LIMIT = 2000;
const GROUPS_LIMIT = 60;
const { bytes, columns, questions, headings, locale, place, meanings } = workerData as ReadRequest;
const say = (message: FromWorker) => parentPort?.postMessage(message);

const read = await readFile(bytes);
const found = 'problem' in read ? read : findTable(read.sheets, namedColumn(questions, headings), place);
if ('problem' in found) say({ kind: 'refused', problem: found.problem });
else {
  const { table, ...where } = found;
  const guesses = guessColumns(table.header, questions, headings);
  const used = table.header.map((_, index) => (columns ? (columns[index] ?? null) : (guesses[index]?.column ?? null)));
  const { sites, problems, badRows, unread } = readSites(table, used, questions, locale, meanings);
  const groups = groupProblems(problems);
  for (let at = 0; at < sites.length; at += PORTION) say({ kind: 'sites', sites: sites.slice(at, at + PORTION) });
  say({
    kind: 'read',
    summary: {
      ...where,
      header: table.header,
      columns: used,
      sure: guesses.map((guess, index) => (columns ? true : guess.sure) || used[index] === null),
      samples: table.header.map((_, index) => table.rows.slice(0, 3).map(({ cells }) => (cells[index] ?? '').slice(0, 40))),
      rows: table.rows.length,
      badRows,
      unread,
      problems: problems.slice(0, PROBLEMS_LIMIT),
      problemCount: problems.length,
      groups: groups.slice(0, GROUPS_LIMIT),
      groupCount: groups.length,
    },
  });
}
