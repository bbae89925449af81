#!/usr/bin/env node
import { join } from 'node:path';
// `npm run account`: makes the first account from a terminal, for servers nobody opens a browser on.
import { pathToFileURL } from 'node:url';
import { askSecret } from './ask-secret.mjs';
import { ensureBundle, root, SetupError } from './setup.mjs';

try {
  await ensureBundle('account');
  const { main } = await import(pathToFileURL(join(root, 'dist', 'account.mjs')).href);
  process.chdir(root);
  process.exitCode = await main(process.argv.slice(2), { stdout: process.stdout, stderr: process.stderr, askSecret });
} catch (error) {
  process.stderr.write(`${error instanceof SetupError ? error.message : (error?.stack ?? error)}\n`);
  process.exitCode = 1;
}
