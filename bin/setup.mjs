// Installs what the project needs, from built-in modules alone: this runs on a fresh clone, before node_modules exists.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A fault the user can mend: its message is all that is printed. */
export class SetupError extends Error {}

/** Refuses Node versions the product does not run on. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 9)) {
    throw new SetupError(
      `需要 Node 20.9 或更新版本，当前是 ${process.versions.node}。Node 20.9 or later is needed; this is ${process.versions.node}.`,
    );
  }
}

const hashOf = (path) =>
  createHash('sha256')
    .update(readFileSync(join(root, path)))
    .digest('hex');

const stamp = join(root, 'node_modules', '.mianjian-lock');
const lockHash = () => hashOf('package-lock.json');

/** Runs `npm ci` and notes which lock file it followed. Its words go to standard error: standard output is the caller's. */
export function install(say) {
  say('安装依赖（npm ci），首次需要几分钟。Installing dependencies; the first time takes a few minutes.');
  const command = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', command, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error) throw new SetupError(`npm ci: ${error.message}`);
  if (status !== 0) throw new SetupError(`npm ci 失败 / failed (${status}).`);
  writeFileSync(stamp, lockHash());
}

/**
 * Runs `npm ci` when node_modules is missing or was made from another lock file, then makes sure that the SQLite driver
 * loads. `say` prints progress.
 */
export function ensureDependencies(say) {
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockHash()) install(say);
  // As in lib/db/sqlite-library.ts.
  const library = Number.parseInt(process.versions.node, 10) >= 22 ? 'better-sqlite3-13' : 'better-sqlite3';
  if (loads(library) || process.env.DATABASE_URL) return;
  say('编译SQLite驱动。Building the SQLite driver.');
  spawnSync('npm', ['rebuild', library, '--loglevel=error'], { cwd: root, stdio: 'inherit' });
  if (!loads(library)) {
    throw new SetupError(
      `SQLite驱动无法加载，多半是缺少编译工具。请运行：apt-get install -y build-essential python3 && npm rebuild ${library}\n` +
        'The SQLite driver does not load, most likely for want of a compiler. Run the command above, or set DATABASE_URL to a PostgreSQL server.',
    );
  }
}

/** Makes sure that one bundle of dist/ can be run. What bin/standalone.mjs made was given it ready-made, and nothing to make it with. */
export async function ensureBundle(name) {
  checkNode();
  if (!existsSync(join(root, 'package-lock.json'))) return;
  ensureDependencies((line) => process.stderr.write(`${line}\n`));
  const { ensureBundles } = await import('./bundle.mjs');
  await ensureBundles([name]);
}

/** Whether a native package loads in a process of its own, so that a broken build cannot take this one down. */
function loads(name) {
  const code = `new (require(${JSON.stringify(name)}))(':memory:').close()`;
  return spawnSync(process.execPath, ['-e', code], { cwd: root, stdio: 'ignore' }).status === 0;
}

/** Runs a command with its output shown; throws when it fails. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (error) throw new SetupError(`${command}: ${error.message}`);
  if (status !== 0) throw new SetupError(`${command} ${args.join(' ')} 失败 / failed (${status}).`);
}

/** The path of a package's own command, so that nothing depends on PATH. */
export function commandOf(specifier) {
  return join(root, 'node_modules', specifier);
}

/** A hash over names and contents of every file git knows or would add below these paths, without tests. */
export function sourcesHash(paths) {
  const { stdout, status } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '--', ...paths], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) return null;
  const hash = createHash('sha256');
  const files = stdout.split('\n').filter((file) => file !== '' && !/\.test\.tsx?$/.test(file) && existsSync(join(root, file)));
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
