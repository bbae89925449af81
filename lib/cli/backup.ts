import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BackupEnv, backUp } from '../db/backup';
import type { BackupMeta } from '../db/backup-file';
import { restoreBackup } from '../db/restore';
import { env } from '../env';
import { AppError } from '../errors';
import { fill } from '../i18n/format';
import { backupTexts as texts } from './backup-texts';

type Io = { readonly stdout: { write(text: string): unknown }; readonly stderr: { write(text: string): unknown } };

/** `npm run backup [-- --to FILE]`. 0 written, 1 not possible, 2 called wrongly. */
export function backup(argv: readonly string[], io: Io, now = new Date()): Promise<number> {
  return run(io, texts.backupUsage, async () => {
    const { values } = parseArgs({ args: [...argv], options: { to: { type: 'string' } }, strict: true });
    const place = whereTo();
    const to = resolve(
      values.to ?? join(place.dataFolder, 'backups', `mianjian-${now.toISOString().replace(/[:.]/g, '-')}.backup`),
    );
    const meta = await backUp(place, to, now);
    const facts = { file: to, size: String(Math.ceil(statSync(to).size / 1024)), rows: rowsIn(meta), kind: kindOf(meta) };
    io.stdout.write(`${fill(texts.written, facts)}\n${meta.secret === null ? texts.withoutSecret : texts.withSecret}\n`);
  });
}

/** `npm run restore -- FILE [--replace]`. 0 restored, 1 not possible, 2 called wrongly. */
export function restore(argv: readonly string[], io: Io, now = new Date()): Promise<number> {
  return run(io, texts.restoreUsage, async () => {
    const options = { replace: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new TypeError(texts.oneFile);
    const { meta, aside } = await restoreBackup(whereTo(), resolve(file), values.replace, now);
    io.stdout.write(`${fill(texts.restored, { date: meta.madeAt, rows: rowsIn(meta), kind: kindOf(meta) })}\n`);
    if (aside !== null) io.stdout.write(`${fill(texts.aside, { file: aside })}\n`);
  });
}

function whereTo(): BackupEnv {
  const { databaseUrl, dataFolder, secret } = env();
  return { databaseUrl, dataFolder: resolve(dataFolder), secretGiven: secret !== undefined };
}

const rowsIn = ({ tables }: BackupMeta) => String(Object.values(tables).reduce((sum, { rows }) => sum + rows, 0));
const kindOf = ({ from }: BackupMeta) => (from === 'sqlite' ? 'SQLite' : 'PostgreSQL');

async function run(io: Io, usage: string, work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (error instanceof AppError) {
      const said = texts.problems[error.code as keyof typeof texts.problems];
      io.stderr.write(`${said ? `${said}\n` : ''}${error.message}\n${error.suggestion}\n`);
      return 1;
    }
    if (!(error instanceof TypeError)) throw error;
    io.stderr.write(`${error.message}\n${usage}\n`);
    return 2;
  }
}
