#!/usr/bin/env node
// `npm run sbom [-- FILE]`: the software bill of materials (CycloneDX, JSON) of what runs in production, from the lock file alone.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup.mjs';

/** Leaves out what says where and when it was made: the same lock file gives the same bytes. Addresses of downloads are this machine's own affair. */
export function settled(bom, { name, version }) {
  const { serialNumber: _serial, metadata, components, ...rest } = bom;
  const { timestamp: _timestamp, tools: _tools, component, ...about } = metadata;
  const plain = ({ externalReferences: _links, ...each }) => each;
  return {
    ...rest,
    metadata: { ...about, component: { ...plain(component), name, version } },
    components: components.map((each) => plain(each)),
  };
}

function main() {
  const command = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev', '--loglevel=error'];
  const { status, stdout, stderr } = spawnSync('npm', command, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 27 });
  if (status !== 0) {
    console.error(stderr);
    process.exitCode = 1;
    return;
  }
  const bom = settled(JSON.parse(stdout), JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const text = `${JSON.stringify(bom, null, 2)}\n`;
  const [file] = process.argv.slice(2);
  if (file) writeFileSync(file, text);
  else process.stdout.write(text);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
