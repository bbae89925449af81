#!/usr/bin/env node
// `npm run bench`: speed as ratios against named baselines in the same run. Optional argument: engine, path, report, product;
// load (`npm run bench load -- --seconds 20`), workshop (`npm run bench workshop -- --postgres` or `--painted`), list and memory only when asked for.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './packages.mjs';
import { ensureDependencies, root } from './setup.mjs';

const say = (words) => console.log(words);

/** Bundles bench/NAME.ts and runs its `main` on the built product. */
export async function runBundled(name) {
  process.env.NODE_ENV = 'production';
  process.chdir(root);
  ensureDependencies(say);
  if (name === 'report') {
    const { ensureBundles } = await import('./bundle.mjs');
    await ensureBundles(['pdf-worker']);
  }
  if (name === 'pages') ensurePackages(['poppler-utils'], say);
  if (!['engine', 'path', 'report', 'pages'].includes(name)) {
    const painted = process.argv.includes('--painted') || !['load', 'memory', 'workshop'].includes(name);
    ensurePackages(painted ? ['chromium', 'fonts-noto-cjk'] : ['postgresql'], say);
    const { ensureBuild } = await import('./build.mjs');
    await ensureBuild(say);
  }
  const { build } = await import('esbuild');
  const outfile = join(root, '.cache', `bench-${name}.mjs`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  const options = { bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'error' };
  await build({ ...options, entryPoints: [join(root, 'bench', `${name}.ts`)], outfile });
  say(`\n── ${name}`);
  const { main } = await import(outfile);
  await main();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wanted = process.argv[2];
  if (['load', 'list', 'memory', 'workshop'].includes(wanted)) await runBundled(wanted); // Not among the rest: they take minutes.
  for (const name of ['engine', 'path', 'report', 'product']) if (!wanted || wanted === name) await runBundled(name);
}
