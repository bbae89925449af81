import { parseArguments } from './arguments';
import type { Io } from './io';
import { runBatch } from './run-batch';
import { runSingle } from './run-single';
import { Sink } from './sink';
import { say, usage } from './texts';

/** The command line `assess`: 0 done, 1 internal error, 2 bad input. Never throws and never prints a stack unless asked. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
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
  try {
    return options.batch ? await runBatch(options, io) : await runSingle(options, io);
  } catch (error) {
    const internal = error instanceof Error ? error : new Error(String(error));
    const message = say('internal', options.locale, internal.message.split('\n')[0]);
    io.stderr.write(`${io.debug ? `${message}\n${internal.stack}` : message}\n`);
    return 1;
  }
}
