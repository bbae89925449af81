// Completes package-lock.json: `npm install` on one machine leaves out the optional packages of other platforms when the
// registry does not serve them, and `npm ci` then refuses the file everywhere. Also removes download addresses.
// Run it after every change of dependencies: node bin/lock.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup.mjs';

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'aix', 'win32'];
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'arm'];

/** The lock file with every optional platform package named in it, and without download addresses. */
export function completeLock(lock) {
  const packages = Object.fromEntries(Object.entries(lock.packages).map(([key, { resolved: _, ...entry }]) => [key, entry]));
  for (const [key, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(packages, key, name) || !/^\d/.test(version)) continue;
      packages[`node_modules/${name}`] = { version, ...platformOf(name), ...(entry.dev ? { dev: true } : {}), optional: true };
    }
  }
  const [own, ...rest] = Object.entries(packages);
  return { ...lock, packages: Object.fromEntries([own, ...rest.sort(([a], [b]) => (a < b ? -1 : 1))]) };
}

/** Whether a package is found from `key` the way Node looks it up: in its own folder, then outwards. */
function isLocked(packages, key, name) {
  for (let place = key; ; place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${place ? `${place}/` : ''}node_modules/${name}`]) return true;
    if (place === '') return false;
  }
}

/** The platform a binary package is for, read from its name, as the field npm compares with the machine. */
function platformOf(name) {
  const parts = name.split('/').at(-1).replace('linuxmusl', 'linux-musl').split('-');
  if (parts.some((part) => part.startsWith('wasm'))) return { cpu: ['wasm32'] };
  const os = systems.find((system) => parts.includes(system));
  const cpu = processors.find((processor) => parts.includes(processor));
  const libc = parts.some((part) => part.startsWith('musl')) ? 'musl' : parts.at(-1) === 'gnu' ? 'glibc' : undefined;
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc: [libc] } : {}), ...(os ? { os: [os] } : {}) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = join(root, 'package-lock.json');
  writeFileSync(path, `${JSON.stringify(completeLock(JSON.parse(readFileSync(path, 'utf8'))), null, 2)}\n`);
}
