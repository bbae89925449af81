#!/usr/bin/env node
// Starts the command line `assess` from a fresh checkout: installs and bundles what is missing, then runs dist/assess.mjs.
// Standard output belongs to the result alone; whatever is said on the way goes to standard error.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, root, SetupError } from './setup.mjs';

process.env.NODE_ENV = 'production'; // react-pdf is several times slower otherwise
const debug = Boolean(process.env.MIANJIAN_DEBUG);

const argv = process.argv.slice(2);
const english = argv.includes('--locale=en') || argv[argv.indexOf('--locale') + 1] === 'en';

/** One line, whatever broke; the stack only when asked for. */
function giveUp(error) {
  const text = error instanceof Error ? error.message.split('\n')[0] : String(error);
  const ours = error instanceof SetupError ? '' : english ? 'internal error: ' : '内部错误：';
  process.stderr.write(`${ours}${text}\n`);
  if (debug && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
}

/** Builds a bundle when needed, and loads it. An installation without sources or esbuild runs the one it came with. */
async function load(name) {
  const path = join(root, 'dist', `${name}.mjs`);
  try {
    const { ensureBundles } = await import('./bundle.mjs');
    await ensureBundles([name]);
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !existsSync(path)) throw error;
    process.stderr.write(
      english ? 'Without esbuild, the bundle may be out of date.\n' : '没有 esbuild，使用的可能不是最新版本。\n',
    );
  }
  return import(pathToFileURL(path).href);
}

process.on('uncaughtException', giveUp);
process.stderr.on('error', () => {});
try {
  if (!existsSync(join(root, 'node_modules'))) install((line) => process.stderr.write(`${line}\n`));
  const { main } = await load('assess');
  // npm runs scripts in the project folder; relative paths are meant from where the user called it.
  const called = process.env.npm_lifecycle_event === 'assess' ? process.env.INIT_CWD : undefined;
  process.exitCode = await main(argv, {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    folder: called ?? process.cwd(),
    ...(called === undefined ? {} : { otherFolder: process.cwd() }),
    now: Date.now,
    loadPdf: () => load('assess-pdf'),
    debug,
  });
} catch (error) {
  giveUp(error);
}
