import pino from 'pino';
import { env } from './env';

/** What is known of a request that can be written down: its door instead of its address, ids instead of names, never what it carried. */
export type Seen = { readonly door: string; actor?: string; workspace?: string };

/** What became of it. `reference` is what the user was shown; `trace` are places in our own code. */
export type Ended = {
  readonly status: number;
  readonly ms: number;
  readonly reference?: string;
  readonly code?: string;
  /** Our own words about what failed. */
  readonly message?: string;
  readonly trace?: readonly string[];
};

/** Should one of these ever be handed to the log, it is left out. */
const NEVER = ['password', 'token', 'secret', 'cookie', 'authorization', 'email', 'name', 'answers', 'value', 'body', 'query'];

const shared = globalThis as { mianjianLog?: pino.Logger };

/** The server's log: one JSON object a line on standard error, times in UTC, from the level of `MIANJIAN_LOG` on. */
export function log(): pino.Logger {
  shared.mianjianLog ??= pino(
    {
      level: env().log,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      redact: { paths: NEVER.flatMap((name) => [name, `*.${name}`]), remove: true },
    },
    pino.destination({ fd: 2, sync: true }),
  );
  return shared.mianjianLog;
}

/**
 * Writes one line about a request that has been answered: what we broke as an error, who was not let in or asked too often
 * as a warning, other refusals as information, the rest and what the browser gave up for debugging only.
 */
export function logRequest(seen: Seen, ended: Ended): void {
  log()[levelOf(ended.status)]({ ...seen, ...ended }, 'request');
}

function levelOf(status: number): 'error' | 'warn' | 'info' | 'debug' {
  if (status >= 500) return 'error';
  if ([401, 403, 429].includes(status)) return 'warn';
  return status >= 400 && status !== 499 ? 'info' : 'debug';
}

/** Where an error came from, without its words: those can quote what somebody typed. */
export function traceOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [typeof error];
  const stack = error.stack ?? '';
  const afterWords = stack.slice(Math.max(0, stack.indexOf(error.message)) + error.message.length);
  const frames = afterWords.split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 12).map((line) => line.trim())];
}
