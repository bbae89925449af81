import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ensureBundles } from '../../bin/bundle.mjs';
import { sampleCases } from '../../content/personas/index';
import { type Evaluation, written } from '../db/evaluation';
import { evaluateForStorage } from './evaluate';
import { evaluationThread } from './evaluation-thread';

const folder = mkdtempSync(join(tmpdir(), 'mianjian-evaluation-'));
beforeAll(() => ensureBundles(['evaluation-worker']));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const meta = { mode: 'full', scenario: null, pack: 'cn-2025' } as const;
const answers = { consent: 'yes' };
const here = { pack: 'here@1', floor: 'low', ceiling: 'high', filing: 'cannot-determine', summary: 'here', result: {} };
const there = { ...written(here as unknown as Evaluation), summary: '"there"' };
const evaluate = vi.fn(() => here as unknown as Evaluation);
const limits = { often: 1, patienceMs: 100, restMs: 60_000 };

function script(name: string, onMessage: string) {
  const file = join(folder, `${name}.mjs`);
  const body = `parentPort.on('message', ({ id }) => { ${onMessage} });\nparentPort.postMessage('ready');`;
  writeFileSync(file, `import { parentPort } from 'node:worker_threads';\n${body}`);
  return file;
}
const reply = `parentPort.postMessage({ id, evaluation: ${JSON.stringify(there)} });`;

/** Asks until the thread has answered, as the first are evaluated here while it starts. */
async function untilThere(ask: ReturnType<typeof evaluationThread>) {
  await vi.waitFor(async () => expect((await ask(answers, meta)).summary).toBe('"there"'), { timeout: 20_000 });
}

test('what is evaluated in the thread is what is evaluated here, for every sample case', async () => {
  const both = vi.fn(evaluateForStorage);
  const ask = evaluationThread(both, undefined, { ...limits, patienceMs: 20_000 });
  const first = sampleCases[0]?.answers ?? {};
  await vi.waitFor(
    async () => {
      both.mockClear();
      await ask(first, meta);
      expect(both).not.toHaveBeenCalled();
    },
    { timeout: 20_000 },
  );
  for (const { id, answers } of sampleCases)
    expect(await ask(answers, meta), id).toEqual(written(evaluateForStorage(answers, meta)));
  expect(both).not.toHaveBeenCalled();
});

test('where little is saved there is no thread', async () => {
  const file = join(folder, 'none.mjs');
  const ask = evaluationThread(evaluate, file, { ...limits, often: 4 });
  for (let count = 0; count < 3; count++) expect((await ask(answers, meta)).summary).toBe('"here"');
});

test('many asked at once each get their own answer', async () => {
  const own = `setTimeout(() => parentPort.postMessage({ id, evaluation: { ...${JSON.stringify(there)}, called: String(id) } }), id % 7);`;
  const ask = evaluationThread(evaluate, script('own', own), limits);
  await untilThere(ask);
  const all = await Promise.all(Array.from({ length: 50 }, () => ask(answers, meta)));
  const numbers = all.map(({ called }) => Number(called));
  expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => (numbers[0] ?? 0) + index));
});

test('what the thread cannot evaluate is evaluated here, whose fault it then is', async () => {
  const ask = evaluationThread(
    evaluate,
    script('refuses', `id === 2 ? parentPort.postMessage({ id, evaluation: null }) : ${reply}`),
    limits,
  );
  await untilThere(ask);
  evaluate.mockImplementationOnce(() => {
    throw new Error('a fault of the rules');
  });
  await expect(ask(answers, meta)).rejects.toThrow('a fault of the rules');
  expect((await ask(answers, meta)).summary).toBe('"there"');
});

test.each([
  ['is not there', () => join(folder, 'missing.mjs')],
  ['breaks', () => script('breaks', "throw new Error('our fault');")],
  ['hangs', () => script('hangs', 'for (;;);')],
])('a thread that %s leaves nobody waiting: it is evaluated here', async (_, file) => {
  const ask = evaluationThread(evaluate, file(), limits);
  for (let count = 0; count < 8; count++) {
    expect((await ask(answers, meta)).summary).toBe('"here"');
    await new Promise((done) => setTimeout(done, 20));
  }
});
