#!/usr/bin/env node
// `npm run audit:verify`: checks the audit log and all histories of this server's database, or an exported log.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBundle, root, SetupError } from './setup.mjs';

const folder = process.env.INIT_CWD ?? process.cwd();
try {
  await ensureBundle('audit-verify');
  const { main } = await import(pathToFileURL(join(root, 'dist', 'audit-verify.mjs')).href);
  process.chdir(root);
  process.exitCode = await main(process.argv.slice(2), { stdout: process.stdout, stderr: process.stderr, folder });
} catch (error) {
  process.stderr.write(`${error instanceof SetupError ? error.message : (error?.stack ?? error)}\n`);
  process.exitCode = 1;
}
