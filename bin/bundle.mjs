// Bundles the command line, the PDF renderer and what phones load into dist/, unless what is there was made from the same sources.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

/** Bundle name -> entry. Those whose entry does not exist are left out. */
const entries = {
  assess: 'lib/cli/main.ts',
  'assess-pdf': 'lib/cli/pdf.ts',
  'pdf-worker': 'components/pdf/worker.ts',
  'docx-worker': 'components/docx/worker.ts',
  'reader-worker': 'lib/embed/reader-worker.ts',
  'table-worker': 'lib/tables/table-worker.ts',
  'assess-verify': 'lib/cli/verify.ts',
  'rotate-key': 'lib/service/rotate-key.ts',
  'path-worker': 'lib/service/path-worker.ts',
  'evaluation-worker': 'lib/service/evaluation-worker.ts',
  account: 'lib/cli/account.ts',
  backup: 'lib/cli/backup.ts',
  archive: 'lib/cli/archive.ts',
  'audit-verify': 'lib/cli/audit-verify.ts',
  room: 'components/phone/room.ts',
  'room-style': 'components/phone/room.css',
};

/** What phones load: small, and written so that a browser of 2017 (Chrome 61, Android 7) can read it. */
const forPhones = { platform: 'browser', format: 'iife', target: 'chrome61', minify: true, sourcemap: false };
const extensions = { room: '.js', 'room-style': '.css' };

/** Everything a bundle can be made from. */
const sources = [
  'content',
  'lib',
  'components/pdf',
  'components/docx',
  'components/phone',
  'components/ui/palette.css',
  'bin/bundle.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Makes sure dist/ holds these bundles, made from the present sources; returns whether any was built now. Each is stamped
 * in its first line with the hash of the sources. Built one by one, so that a fault in the PDF never stops the JSON, and
 * renamed into place, so that runs at the same time do not disturb each other.
 */
export async function ensureBundles(names = Object.keys(entries)) {
  const wanted = names.filter((name) => existsSync(join(root, entries[name])));
  if (wanted.length === 0) return false;
  const hash = await sourceHash();
  let built = false;
  for (const name of wanted) {
    if ((await head(join(dist, `${name}${extensions[name] ?? '.mjs'}`))).includes(stamp(hash))) continue;
    await bundle(name, hash);
    built = true;
  }
  return built;
}

async function bundle(name, hash) {
  const { build } = await import('esbuild');
  const extension = extensions[name];
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [{ in: entries[name], out: name }],
    outdir: 'dist',
    ...(extension ? {} : { outExtension: { '.js': '.mjs' } }),
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    alias: { '@': root },
    sourcemap: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: extension === '.css' ? { css: `/* ${stamp(hash)} */` } : { js: `// ${stamp(hash)}` },
    logLevel: 'silent',
    ...(extension ? { ...forPhones, packages: 'bundle' } : {}),
  }).catch((error) => {
    throw named(error);
  });
  await mkdir(dist, { recursive: true });
  // The source map first: a bundle in place always finds its own.
  const inOrder = outputFiles.toSorted((a, b) => Number(b.path.endsWith('.map')) - Number(a.path.endsWith('.map')));
  for (const { path, contents } of inOrder) await replace(path, contents);
}

/** A failed build as one line that names the place. */
function named(error) {
  const first = error?.errors?.[0];
  if (!first) return error;
  const place = first.location ? `${first.location.file}:${first.location.line}: ` : '';
  return new Error(`${place}${first.text}`, { cause: error });
}

const stamp = (hash) => `sources ${hash}`;
async function head(path) {
  const file = await open(path).catch(() => null);
  if (!file) return '';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(100), 0, 100, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** A hash over names and contents of all sources, tests aside. */
async function sourceHash() {
  const files = (await Promise.all(sources.map((path) => filesUnder(join(root, path))))).flat().sort();
  const contents = await Promise.all(files.map((path) => readFile(path)));
  const hash = createHash('sha256');
  for (const [index, path] of files.entries()) {
    hash.update(`${relative(root, path)}\0${contents[index]?.length}\0`);
    hash.update(contents[index] ?? '');
  }
  return hash.digest('hex');
}

async function filesUnder(path) {
  const found = await readdir(path, { withFileTypes: true, recursive: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return null;
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (found === null) return [path];
  return found
    .filter((item) => item.isFile() && /\.(tsx?|mjs|json|css)$/.test(item.name) && !/\.test\.tsx?$/.test(item.name))
    .map((item) => join(item.parentPath ?? item.path, item.name));
}

let drafts = 0;
async function replace(path, content) {
  drafts += 1;
  const draft = `${path}.${process.pid}.${drafts}.tmp`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.stderr.write((await ensureBundles()) ? 'dist: built\n' : 'dist: up to date\n');
  } catch (error) {
    process.stderr.write(`dist: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
