#!/usr/bin/env node
// Builds what the container image holds: .next/standalone with the server, the worker threads, their packages and the fonts.
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { commandOf, root, run } from './setup.mjs';

const target = join(root, '.next', 'standalone');
const threads = ['pdf-worker', 'docx-worker', 'reader-worker', 'table-worker', 'path-worker', 'evaluation-worker'];
const commands = ['account', 'rotate-key', 'backup', 'audit-verify'];
const bundles = [...threads, ...commands].map((name) => `dist/${name}.mjs`);
const fonts = [
  'noto-sans-sc/400Regular',
  'noto-sans-sc/700Bold',
  'noto-serif-sc/600SemiBold',
  'noto-sans-jp/400Regular',
  'noto-sans-jp/700Bold',
];

const { ensureBundles } = await import('./bundle.mjs');
await ensureBundles();
run(process.execPath, [commandOf('next/dist/bin/next'), 'build', '--webpack'], {
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  MIANJIAN_STANDALONE: '1',
});
take('.next/static');
for (const path of whole(await filesOf(bundles))) take(path);
// Its binaries for other systems are of no use here.
const binaries = join(target, 'node_modules/better-sqlite3-13/prebuilds');
for (const name of readdirSync(binaries)) {
  const fits = name.startsWith(process.platform) && name.endsWith(`-${process.arch}.node`);
  if (!fits) rmSync(join(binaries, name));
}
for (const font of fonts) {
  take(`node_modules/@expo-google-fonts/${font}`);
  take(`node_modules/@expo-google-fonts/${dirname(font)}/package.json`);
  take(`node_modules/@expo-google-fonts/${dirname(font)}/LICENSE_FONT`);
}
for (const path of [
  'dist/room.js',
  'dist/room-style.css',
  'LICENSE',
  'SECURITY.md',
  'bin/setup.mjs',
  'bin/run-bundled.mjs',
  'bin/account.mjs',
  'bin/ask-secret.mjs',
  'bin/rotate-key.mjs',
  'bin/backup.mjs',
  'bin/restore.mjs',
  'bin/audit-verify.mjs',
])
  take(path);
console.log(target);

function take(path) {
  const to = join(target, path);
  mkdirSync(dirname(to), { recursive: true });
  cpSync(join(root, path), to, { recursive: true, dereference: true });
}

/** pdfkit asks for its standard fonts by names it puts together: of that package everything is taken. */
function whole(paths) {
  return new Set(paths.map((path) => /^.*node_modules\/pdfkit(?=\/)/.exec(path)?.[0] ?? path));
}

/** The files and every file they load, as Next itself finds those of the server. */
async function filesOf(entries) {
  const { nodeFileTrace } = createRequire(import.meta.url)('next/dist/compiled/@vercel/nft');
  const { fileList } = await nodeFileTrace(
    entries.map((entry) => join(root, entry)),
    { base: root, processCwd: root },
  );
  return [...fileList].filter((path) => !path.startsWith('..') && !path.endsWith('/'));
}
