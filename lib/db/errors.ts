import { AppError } from '../errors';

const kinds = {
  busy: {
    code: 'storage-busy',
    message: 'The database stayed locked by another process, so nothing was changed.',
    suggestion: 'Try again in a moment. If it goes on, look for a backup or a second copy of the program holding the database.',
  },
  readOnly: {
    code: 'storage-read-only',
    message: 'The database can only be read, so nothing was changed.',
    suggestion: 'Give the program write access to the data folder and its files, or point DATABASE_URL at the primary server.',
  },
  full: {
    code: 'storage-full',
    message: 'The database has no space left, so nothing was changed.',
    suggestion: 'Free space on the disk that holds the database, then try again.',
  },
  unavailable: {
    code: 'storage-unavailable',
    message: 'The database cannot be reached or opened.',
    suggestion:
      'Check that the data folder exists and is writable, or that the server in DATABASE_URL runs and accepts this login. Repeating a save is safe.',
  },
  driver: {
    code: 'storage-unavailable',
    message: 'The SQLite driver better-sqlite3 has no build for this machine and this version of Node.',
    suggestion: 'Run "npm rebuild better-sqlite3" in the program folder, or set DATABASE_URL to a PostgreSQL server.',
  },
  text: {
    code: 'storage-bad-text',
    message: 'The database cannot hold a text as it was sent, so nothing was changed.',
    suggestion: 'Take out characters nobody sees, such as the one numbered zero.',
  },
  failed: {
    code: 'storage-failed',
    message: 'The database refused an operation.',
    suggestion: 'Look up the error code in the log. If it persists, check the disk and restore the latest backup.',
  },
} as const;

const patterns: readonly (readonly [keyof typeof kinds, RegExp])[] = [
  ['busy', /^(SQLITE_(BUSY|LOCKED)|40001$|40P01$|55P03$|57014$)/],
  ['readOnly', /^(SQLITE_READONLY|25006$|EROFS$)/],
  ['full', /^(SQLITE_FULL$|53100$|ENOSPC$|EDQUOT$)/],
  ['unavailable', /^(SQLITE_CANTOPEN|08...$|28...$|3D000$|53300$|57P0.$|25P03$)/],
  ['unavailable', /^(ECONN\w+|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|ENOENT|ENOTDIR|EEXIST|EACCES|EPERM)$/],
  ['driver', /^ERR_DLOPEN_FAILED$/],
  ['text', /^(22021|22P05)$/],
];

const codeless: readonly (readonly [keyof typeof kinds, RegExp])[] = [
  ['driver', /^Could not locate the bindings file/],
  ['unavailable', /^(Connection terminated|timeout e|The database connection is not open|driver has already been destroyed)/],
  ['unavailable', /^(Client has encountered a connection error|Client was closed|Cannot use a pool after calling end)/],
];

/** An error thrown by code the caller handed in; `guarded` throws what it holds, unchanged. */
export class CallerError {
  constructor(readonly thrown: unknown) {}
}

/** The driver's error code: SQLITE_*, a PostgreSQL SQLSTATE or a system code; undefined when it has none. */
export function driverCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

function classify(error: unknown): keyof typeof kinds {
  const code = driverCode(error);
  const text = code ?? (error instanceof Error ? error.message : '');
  const table = code === undefined ? codeless : patterns;
  return table.find(([, pattern]) => pattern.test(text))?.[0] ?? 'failed';
}

/** What may be logged of a driver's error: its name, code and place. Its text and detail can quote answers. */
function redacted(error: unknown): Error {
  const name = error instanceof Error ? error.name : typeof error;
  const safe = new Error(`${name} ${driverCode(error) ?? 'without a code'}`);
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  safe.stack = [safe.message, ...frames].join('\n');
  return safe;
}

/** The AppError for a driver's error: storage-busy, -read-only, -full, -unavailable, -bad-text or -failed. Never holds answer text. */
export function storageError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const { code, message, suggestion } = kinds[classify(error)];
  return new AppError(code, message, suggestion, { cause: redacted(error) });
}

/** Runs database work; throws a driver's error as its AppError and a caller's own error unchanged. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CallerError) throw error.thrown;
    throw storageError(error);
  }
}
