#!/usr/bin/env node
// `npm run rotate-key`: a new signing key for this server's reports. Reports signed with the old ones stay verifiable.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkNode, ensureDependencies, root, SetupError } from './setup.mjs';

try {
  checkNode();
  ensureDependencies(console.log);
  const { ensureBundles } = await import('./bundle.mjs');
  await ensureBundles(['rotate-key']);
  const { rotateKey } = await import(pathToFileURL(join(root, 'dist', 'rotate-key.mjs')).href);
  const id = await rotateKey();
  console.log(`新的签名密钥：${id}\n之前的报告照常可以核验。请把核验页上的公钥重新发给需要离线核对的人，并备份数据库。`);
  console.log(
    `New signing key: ${id}\nEarlier reports verify as before. Hand out the public keys of /verify again, and back up the database.`,
  );
} catch (error) {
  console.error(error instanceof SetupError || error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
