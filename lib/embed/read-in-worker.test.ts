import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readInWorker } from './read-in-worker';

const folder = mkdtempSync(join(tmpdir(), 'mianjian-reader-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const script = (name: string, body: string) => {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `import { parentPort, workerData } from 'node:worker_threads';\n${body}`);
  return file;
};
const bytes = Uint8Array.from([1, 2, 3]);
const fine = script(
  'fine',
  "parentPort.postMessage({ carried: { kind: 'json', data: String(workerData.length) }, parts: null, ambiguous: false });",
);
const three = { carried: { kind: 'json', data: '3' }, parts: null, ambiguous: false };
const read = (file: string, timeout = 5000) => readInWorker(bytes, timeout, file);

describe('a foreign file is read in a thread of its own', () => {
  test('one that hangs is stopped, and the next is read', async () => {
    expect(await read(script('hangs', 'for (;;);'), 300)).toEqual({
      carried: { problem: 'too-slow' },
      parts: null,
      ambiguous: false,
    });
    expect(await read(fine)).toEqual(three);
  });

  test('one that swells ends alone', async () => {
    const swells = 'const all = []; for (;;) all.push(new Array(1e6).fill(all.length));';
    expect(await read(script('swells', swells), 30_000)).toEqual({ carried: { problem: 'bomb' }, parts: null, ambiguous: false });
    expect(await read(fine)).toEqual(three);
  });

  test('a fault of ours is thrown, and the next is read', async () => {
    await expect(read(script('throws', "throw new Error('our fault');"))).rejects.toThrow('our fault');
    expect(await read(fine)).toEqual(three);
  });

  test('many at once are all read, a few at a time', async () => {
    const all = await Promise.all(Array.from({ length: 7 }, () => read(fine)));
    expect(all).toEqual(Array.from({ length: 7 }, () => three));
  });
});
