#!/usr/bin/env node
// Starts the command line `assess` from a fresh checkout: installs and bundles what is missing, then runs dist/assess.mjs.
// Standard output belongs to the result alone; whatever is said on the way goes to standard error.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, 'dist', 'assess.mjs');
const pdfBundle = join(root, 'dist', 'assess-pdf.mjs');
const debug = Boolean(process.env.MIANJIAN_DEBUG);
const load = (path) => import(pathToFileURL(path).href);

const argv = process.argv.slice(2);
const english = argv.includes('--locale=en') || argv[argv.indexOf('--locale') + 1] === 'en';

/** One line, whatever broke; the stack only when asked for. */
function giveUp(error) {
  const text = error instanceof Error ? error.message.split('\n')[0] : String(error);
  process.stderr.write(`${english ? 'internal error: ' : '内部错误：'}${text}\n`);
  if (debug && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
}

function install() {
  process.stderr.write(english ? 'Installing dependencies (npm ci), once.\n' : '首次运行，正在安装依赖（npm ci）。\n');
  const { status, error } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ci: ${status}`);
}

/** Builds when needed. An installation without esbuild runs the bundle it came with. */
async function prepare() {
  if (!existsSync(join(root, 'node_modules'))) install();
  try {
    const { ensureBundles } = await import('./bundle.mjs');
    await ensureBundles();
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !existsSync(bundle)) throw error;
  }
}

process.on('uncaughtException', giveUp);
process.stderr.on('error', () => {});
try {
  await prepare();
  const { main } = await load(bundle);
  // npm runs scripts in the project folder; relative paths are meant from where the user called it.
  const called = process.env.npm_lifecycle_event === 'assess' ? process.env.INIT_CWD : undefined;
  process.exitCode = await main(argv, {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    folder: called ?? process.cwd(),
    ...(called === undefined ? {} : { otherFolder: process.cwd() }),
    now: Date.now,
    ...(existsSync(pdfBundle) ? { loadPdf: () => load(pdfBundle) } : {}),
    debug,
  });
} catch (error) {
  giveUp(error);
}
