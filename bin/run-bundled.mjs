// Runs one command of a bundle of dist/, built first where it is missing or old.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBundle, root, SetupError } from './setup.mjs';

/** Calls `command(arguments, io)` of a bundle in the program's folder and ends with the exit code it returns. */
export async function runBundled(bundle, command) {
  try {
    await ensureBundle(bundle);
    const commands = await import(pathToFileURL(join(root, 'dist', `${bundle}.mjs`)).href);
    process.chdir(root);
    process.exitCode = await commands[command](process.argv.slice(2), { stdout: process.stdout, stderr: process.stderr });
  } catch (error) {
    process.stderr.write(`${error instanceof SetupError ? error.message : (error?.stack ?? error)}\n`);
    process.exitCode = 1;
  }
}
