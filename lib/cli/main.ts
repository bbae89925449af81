import type { Locale } from '../schema/text';
import { parseArguments } from './arguments';
import type { Io } from './io';
import { runBatch } from './run-batch';
import { runSingle } from './run-single';
import { Sink } from './sink';
import { say, usage } from './texts';

/**
 * The command line `assess`, and `assess verify`: 0 done, 1 internal error, 2 bad input, 3 a file verified and found
 * wanting. Never throws and never prints a stack unless asked.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const { loadVerify } = io;
  if (argv[0] === 'verify' && loadVerify) {
    return reported(io, 'zh', async () => (await loadVerify()).runVerify(argv.slice(1), io));
  }
  const parsed = parseArguments(argv);
  if (!parsed.ok) {
    io.stderr.write(`${[...parsed.messages, '', usage[parsed.locale]].join('\n')}\n`);
    return 2;
  }
  const { options } = parsed;
  if (options.help) {
    await new Sink(io.stdout).write(`${usage[options.locale]}\n`);
    return 0;
  }
  return reported(io, options.locale, () => (options.batch ? runBatch(options, io) : runSingle(options, io)));
}

/** Runs a command; what it throws becomes one line and exit code 1. */
async function reported(io: Io, locale: Locale, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    const internal = error instanceof Error ? error : new Error(String(error));
    const message = say('internal', locale, internal.message.split('\n')[0]);
    io.stderr.write(`${io.debug ? `${message}\n${internal.stack}` : message}\n`);
    return 1;
  }
}
