import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { auditRepository } from '../db/audit';
import { type Database, openDatabase } from '../db/client';
import type { AuditLogTable } from '../db/schema';
import { type AuditVerdict, type LogVerdict, logChecker, verifyDatabase } from '../db/verify';
import { env } from '../env';
import { type AuditFileStart, readAuditLine, readAuditStart } from '../exchange/audit-file';
import type { Locale } from '../schema/text';
import { auditUsage, breakWords, tellAudit } from './audit-texts';

type Io = {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** Folder that relative paths start from. */
  readonly folder: string;
};

/** Bad input, with the words for it; ends the run with exit code 2. */
class BadInput extends Error {}

const LINES_AT_ONCE = 500;

/**
 * `npm run audit:verify`: checks the chains of the server's database, or with `--file` of an exported log, offline. 0 all
 * holds, 2 bad input, 3 something was altered. Throws AppErrors of a database that cannot be read.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const locale: Locale = argv.includes('--locale=en') || argv[argv.indexOf('--locale') + 1] === 'en' ? 'en' : 'zh';
  try {
    const { help, file, against } = argumentsOf(argv, locale);
    if (help) {
      io.stdout.write(`${auditUsage[locale]}\n`);
      return 0;
    }
    const { lines, good } =
      file === undefined ? await checkDatabase(locale) : await checkFile(resolve(io.folder, file), against, locale);
    io.stdout.write(`${[...lines, tellAudit(good ? 'good' : 'bad', locale)].join('\n')}\n`);
    return good ? 0 : 3;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    io.stderr.write(`${error.message}\n`);
    return 2;
  }
}

type Report = { readonly lines: readonly string[]; readonly good: boolean };

function argumentsOf(argv: readonly string[], locale: Locale) {
  const options = {
    file: { type: 'string' },
    against: { type: 'boolean' },
    locale: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const refuse = (words: string): never => {
    throw new BadInput(`${words}\n\n${auditUsage[locale]}`);
  };
  const parsed = (() => {
    try {
      return parseArgs({ args: [...argv], options, strict: true }).values;
    } catch (error) {
      return refuse(tellAudit('bad-flag', locale, { detail: error instanceof Error ? error.message : '' }));
    }
  })();
  if (parsed.locale !== undefined && parsed.locale !== 'zh' && parsed.locale !== 'en') refuse(tellAudit('bad-locale', locale));
  if (parsed.against && parsed.file === undefined) refuse(tellAudit('against-alone', locale));
  return { help: parsed.help === true, file: parsed.file, against: parsed.against === true };
}

async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(env());
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function checkDatabase(locale: Locale): Promise<Report> {
  return withDatabase(async (database) => reportOf(await verifyDatabase(database), locale));
}

function reportOf({ logs, history }: AuditVerdict, locale: Locale): Report {
  const lines = logs.flatMap((log) => logLines(log, locale));
  if (logs.length === 0) lines.push(tellAudit('log-none', locale));
  const { assessments, events, broken, answers } = history;
  const fine = broken.length + answers.length === 0;
  if (fine) lines.push(tellAudit('history-good', locale, { assessments, events }));
  for (const { assessment: id, at } of broken)
    lines.push(tellAudit('history-broken', locale, { id, seq: at.seq, how: breakWords(at.how, locale) }));
  for (const id of answers) lines.push(tellAudit('answers-differ', locale, { id }));
  return { lines, good: fine && logs.every((log) => log.broken === null && log.vanished.length === 0) };
}

function logLines({ workspace, entries: n, erased, broken, vanished }: LogVerdict, locale: Locale): string[] {
  const first = broken
    ? tellAudit('log-broken', locale, { workspace, n, seq: broken.seq, how: breakWords(broken.how, locale) })
    : tellAudit('log-good', locale, { workspace, n, erased });
  return [first, ...vanished.map((id) => tellAudit('vanished', locale, { id }))];
}

async function checkFile(file: string, against: boolean, locale: Locale): Promise<Report> {
  let start: AuditFileStart | undefined;
  let checker = logChecker('');
  const hashes = new Map<number, string>();
  for await (const part of readLog(file, locale)) {
    if ('head' in part) {
      start = part;
      checker = logChecker(part.workspace);
    } else {
      checker.take(part.rows);
      if (against) for (const { seq, hash } of part.rows) hashes.set(seq, hash);
    }
  }
  if (!start) throw new BadInput(tellAudit('not-a-log', locale, { file, line: 1 }));
  const verdict = checker.verdict(start.head);
  const lines = [...logLines(verdict, locale), tellAudit('file-good', locale, { at: start.exportedAt, seq: start.head.seq })];
  const { workspace } = start;
  const other = against ? await withDatabase((database) => firstDifference(database, workspace, hashes)) : null;
  if (against)
    lines.push(other === null ? tellAudit('same-as-server', locale) : tellAudit('not-as-server', locale, { seq: other }));
  return { lines, good: verdict.broken === null && other === null };
}

/** The first exported entry that the log of the server does not have in the same words; null when it has them all. */
async function firstDifference(
  database: Database,
  workspace: string,
  hashes: ReadonlyMap<number, string>,
): Promise<number | null> {
  const log = auditRepository(database);
  const missing = new Map(hashes);
  for (let after = 0; ; ) {
    const rows = await log.rowsAfter(workspace, after, LINES_AT_ONCE);
    for (const { seq, hash } of rows) if (missing.get(seq) === hash) missing.delete(seq);
    const last = rows.at(-1)?.seq;
    if (last === undefined) break;
    after = last;
  }
  return missing.size === 0 ? null : Math.min(...missing.keys());
}

async function* readLog(
  file: string,
  locale: Locale,
): AsyncGenerator<AuditFileStart | { readonly rows: readonly AuditLogTable[] }> {
  const input = createReadStream(file);
  const opened = new Promise<void>((done, fail) => input.once('open', () => done()).once('error', fail));
  await opened.catch(() => {
    throw new BadInput(tellAudit('unreadable', locale, { file }));
  });
  let number = 0;
  let rows: AuditLogTable[] = [];
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const read = number === 1 ? readAuditStart(line) : readAuditLine(line);
    if (!read) throw new BadInput(tellAudit('not-a-log', locale, { file, line: number }));
    if ('head' in read) yield read;
    else rows.push(read);
    if (rows.length >= LINES_AT_ONCE) {
      yield { rows };
      rows = [];
    }
  }
  if (rows.length > 0) yield { rows };
}
