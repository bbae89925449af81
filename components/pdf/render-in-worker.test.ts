import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { tinyReport } from '../../lib/report/sample-report.fixture';
import { createPdfWorker, type PdfWorker } from './pdf-worker';
import { closeWorkers, renderInWorker } from './render-in-worker';

// Inside node_modules, so that the bundle finds its external packages from where it lies.
const folder = path.resolve('node_modules/.mianjian-test');
const bundle = path.join(folder, 'pdf-worker.mjs');
const model = tinyReport([{ kind: 'prose', text: '在工作线程里生成。' }]);
const script = (name: string, body: string) => {
  const file = path.join(folder, name);
  writeFileSync(file, `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', ({ id }) => { ${body} });\n`);
  return file;
};

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: ['components/pdf/worker.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'error',
  });
});
afterAll(async () => {
  await closeWorkers();
  rmSync(folder, { recursive: true, force: true });
});

let worker: PdfWorker | null = null;
afterEach(async () => {
  await worker?.close();
  worker = null;
});

describe('rendering in a worker', () => {
  it('gives a PDF from the bundled worker, and the same bytes when asked again', async () => {
    const first = await renderInWorker(model, bundle);
    expect(Buffer.from(first.slice(0, 5)).toString()).toBe('%PDF-');
    const again = await renderInWorker(model, bundle);
    expect(Buffer.compare(first, again)).toBe(0);
  }, 20_000);

  it('gives up on a report that takes too long and renders the next in a new thread', async () => {
    const file = script(
      'stuck.mjs',
      'if (id === 1) for (;;) {} else parentPort.postMessage({ id, bytes: new Uint8Array([id]) })',
    );
    worker = createPdfWorker({ file, timeout: 400 });
    const [stuck, next] = await Promise.allSettled([worker.render(model), worker.render(model)]);
    expect(stuck).toMatchObject({ status: 'rejected', reason: { code: 'pdf-timeout' } });
    expect(next).toMatchObject({ status: 'fulfilled', value: new Uint8Array([2]) });
  });

  it('replaces a thread that died', async () => {
    const file = script(
      'dying.mjs',
      'if (id === 1) process.exit(1); else parentPort.postMessage({ id, bytes: new Uint8Array([id]) })',
    );
    worker = createPdfWorker({ file });
    await expect(worker.render(model)).rejects.toMatchObject({ code: 'pdf-worker-died' });
    await expect(worker.render(model)).resolves.toEqual(new Uint8Array([2]));
  });

  it('says so when the worker file is missing', async () => {
    worker = createPdfWorker({ file: path.join(folder, 'missing.mjs') });
    await expect(worker.render(model)).rejects.toMatchObject({ code: 'pdf-worker-died' });
  });

  it('refuses more reports than may wait', async () => {
    const file = script('slow.mjs', 'setTimeout(() => parentPort.postMessage({ id, bytes: new Uint8Array([id]) }), 50)');
    worker = createPdfWorker({ file, queueLimit: 1 });
    const asked = [worker.render(model), worker.render(model), worker.render(model)];
    const settled = await Promise.allSettled(asked);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(settled[2]).toMatchObject({ reason: { code: 'pdf-queue-full' } });
  });

  it('passes on what went wrong in a report', async () => {
    const file = script('failing.mjs', "parentPort.postMessage({ id, problem: 'no font' })");
    worker = createPdfWorker({ file });
    await expect(worker.render(model)).rejects.toMatchObject({ code: 'pdf-failed' });
  });
});
