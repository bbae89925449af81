// Builds the product for production, unless the build at hand was made from the same sources.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandOf, root, run, sourcesHash } from './setup.mjs';

const sources = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** Brings dist/ and .next/ up to date. Without git the build is made whenever there is none. */
export async function ensureBuild(say) {
  const { ensureBundles } = await import('./bundle.mjs');
  await ensureBundles();
  const stamp = join(root, '.next', 'mianjian-sources');
  const hash = sourcesHash(sources) ?? 'no-git';
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  say('构建程序，大约一分钟。Building, about a minute.');
  // webpack, because Turbopack ships all of zod to the browser: 191 KB of script for the questionnaire against 177 KB.
  run(process.execPath, [commandOf('next/dist/bin/next'), 'build', '--webpack'], {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  });
  writeFileSync(stamp, hash);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureBuild((words) => console.error(words));
}
