#!/usr/bin/env node
// `npm run bench`: speed as ratios against named baselines in the same run. Optional argument: engine or product.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './packages.mjs';
import { ensureDependencies, root } from './setup.mjs';

const say = (words) => console.log(words);
const wanted = process.argv[2];
process.env.NODE_ENV = 'production';
process.chdir(root);

ensureDependencies(say);
if (wanted !== 'engine') {
  ensurePackages(['chromium'], say);
  const { ensureBuild } = await import('./build.mjs');
  await ensureBuild(say);
}
const { build } = await import('esbuild');
mkdirSync(join(root, '.cache'), { recursive: true });
for (const name of ['engine', 'product']) {
  if (wanted && wanted !== name) continue;
  const outfile = join(root, '.cache', `bench-${name}.mjs`);
  await build({
    entryPoints: [join(root, 'bench', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  say(`\n── ${name}`);
  const { main } = await import(outfile);
  await main();
}
