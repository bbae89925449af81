#!/usr/bin/env node
// `npm run soak [-- --kills 40]`: kills the server again and again during a stream of saves, then fills its disk and slows it down, on both databases.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensurePackages } from './packages.mjs';
import { checkNode, ensureDependencies, root, SetupError } from './setup.mjs';

const say = (words) => console.log(words);

try {
  const { values } = parseArgs({ options: { kills: { type: 'string', default: '40' } } });
  const kills = Number(values.kills);
  if (!Number.isInteger(kills) || kills < 1) throw new SetupError(`--kills ${values.kills}: 1, 2, 3, …`);
  checkNode();
  ensureDependencies(say);
  ensurePackages(['postgresql'], say);
  const { ensureBuild } = await import('./build.mjs');
  await ensureBuild(say);
  process.chdir(root);
  const { soak } = await load();
  await soak(kills, say);
  say('没有丢失任何已确认的内容。Nothing acknowledged was lost.');
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}

/** The soak is TypeScript like everything it uses; one bundle makes it run on every Node. */
async function load() {
  const { build } = await import('esbuild');
  const outfile = join(root, '.cache', 'soak.mjs');
  mkdirSync(join(root, '.cache'), { recursive: true });
  await build({
    entryPoints: [join(root, 'e2e', 'soak.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
