import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeLock } from './lock.mjs';

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');

describe('package-lock.json', () => {
  it('names every optional platform package, so that npm ci accepts it on any machine', () => {
    expect(completeLock(JSON.parse(text))).toEqual(JSON.parse(text));
  });
  it('holds no download address', () => {
    expect(text).not.toMatch(/"resolved"|https?:\/\/[^"]*(registry|npmmirror)/);
  });
});

describe('completeLock', () => {
  it('adds what is missing with the platform it is for, and keeps what is there', () => {
    const lock = {
      packages: {
        '': { name: 'x' },
        'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-linux-x64-musl': '1.0.0', 'a-win32-arm64': '1.0.0' } },
        'node_modules/a-win32-arm64': { version: '1.0.0', resolved: 'somewhere', integrity: 'i' },
      },
    };
    expect(completeLock(lock).packages).toEqual({
      '': { name: 'x' },
      'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-linux-x64-musl': '1.0.0', 'a-win32-arm64': '1.0.0' } },
      'node_modules/a-linux-x64-musl': { version: '1.0.0', cpu: ['x64'], libc: ['musl'], os: ['linux'], optional: true },
      'node_modules/a-win32-arm64': { version: '1.0.0', integrity: 'i' },
    });
  });
});
