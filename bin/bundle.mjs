// Bundles the command line and the PDF worker into dist/, unless what is there was made from the same sources.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const stamp = join(dist, '.stamp');

/** Bundle name -> entry. An entry that does not exist is left out, unless it is required. */
const entries = [
  { name: 'assess', entry: 'lib/cli/main.ts', required: true },
  { name: 'assess-pdf', entry: 'lib/cli/pdf.ts', needs: 'components/pdf/render-report.ts' },
  { name: 'pdf-worker', entry: 'components/pdf/worker.ts' },
];

/** Everything a bundle can be made from. */
const sources = ['content', 'lib', 'components/pdf', 'bin/bundle.mjs', 'package-lock.json', 'tsconfig.json'];

/**
 * Makes sure dist/ holds bundles of the present sources; returns whether they were built now. Runs at the same time do
 * not disturb each other: each file is renamed into place, and carries the hash it was made from, so a mixture is noticed.
 */
export async function ensureBundles() {
  const hash = await sourceHash();
  const wanted = entries.filter(
    ({ entry, required, needs }) => required || (needs ? exists(needs) && exists(entry) : exists(entry)),
  );
  if (await isFresh(hash, wanted)) return false;
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: wanted.map(({ name, entry }) => ({ in: entry, out: name })),
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
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
    banner: { js: banner(hash) },
    logLevel: 'silent',
  });
  await mkdir(dist, { recursive: true });
  // Source maps first: a bundle in place always finds its own.
  const inOrder = outputFiles.toSorted((a, b) => Number(b.path.endsWith('.map')) - Number(a.path.endsWith('.map')));
  for (const { path, contents } of inOrder) await replace(path, contents);
  await replace(stamp, `${hash}\n`);
  return true;
}

const banner = (hash) => `// sources ${hash}`;
const exists = (path) => existsSync(join(root, path));

async function isFresh(hash, wanted) {
  const known = await readFile(stamp, 'utf8').catch(() => '');
  if (known.trim() !== hash) return false;
  const heads = await Promise.all(wanted.map(({ name }) => head(join(dist, `${name}.mjs`))));
  return heads.every((text) => text.startsWith(banner(hash)));
}

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
    .filter((item) => item.isFile() && /\.(tsx?|mjs|json)$/.test(item.name) && !/\.test\.tsx?$/.test(item.name))
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
