// Debian packages the checks need: installed when missing and we are root, else the exact command is printed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { SetupError } from './setup.mjs';

const OFFER_MS = 120_000;
const onPath = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

function hasPostgres() {
  if (onPath('initdb') && onPath('postgres')) return true;
  const folder = '/usr/lib/postgresql';
  return existsSync(folder) && readdirSync(folder).some((version) => existsSync(`${folder}/${version}/bin/initdb`));
}

/** Debian package -> whether what we need of it is there. */
const needs = {
  chromium: () => onPath('chromium'),
  'fonts-noto-cjk': () => spawnSync('sh', ['-c', 'fc-list :lang=zh-cn | grep -q .']).status === 0,
  'poppler-utils': () => onPath('pdftotext') && onPath('pdftoppm'),
  postgresql: hasPostgres,
  // The writer alone, without a screen.
  'libreoffice-writer-nogui': () => onPath('soffice'),
};

/** What makes the checks quicker and is done without where it cannot be had. */
export function offerPackage(name, say) {
  if (onPath(name) || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  say(`安装 / installing: ${name}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const command = `(apt-cache show ${name} || apt-get update) >/dev/null 2>&1; apt-get install -y --no-install-recommends ${name} >/dev/null`;
  if (spawnSync('sh', ['-c', command], { stdio: ['ignore', 'inherit', 'ignore'], env, timeout: OFFER_MS }).status !== 0)
    say(`没有它也行 / goes on without: ${name}`);
}

/** Makes sure that the named packages' programs are on the machine. */
export function ensurePackages(names, say) {
  const missing = names.filter((name) => !needs[name]());
  if (missing.length === 0) return;
  const command = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const debian = existsSync('/etc/debian_version');
  if (!debian || process.getuid?.() !== 0) {
    throw new SetupError(`缺少 / missing: ${missing.join(', ')}\n请以 root 运行 / run as root:\n  ${command}`);
  }
  say(`安装 / installing: ${missing.join(', ')}`);
  const { status } = spawnSync('sh', ['-c', `${command} >/dev/null`], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0 || missing.some((name) => !needs[name]()))
    throw new SetupError(`安装失败 / could not be installed. 请运行 / run:\n  ${command}`);
}
