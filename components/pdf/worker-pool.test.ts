import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { tinyReport } from '../../lib/report/sample-report.fixture';
import { closeWorkers, renderInWorker } from './render-in-worker';
import { createWorkerPool, type WorkerPool } from './worker-pool';

// Inside node_modules, so that the bundle finds its external packages from where it lies.
const folder = path.resolve('node_modules/.mianjian-test');
const bundle = path.join(folder, 'pdf-worker.mjs');
const model = tinyReport([{ kind: 'prose', text: '在工作线程里生成。' }]);
const script = (name: string, body: string) => {
  const file = path.join(folder, name);
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';\nparentPort.on('message', ({ id, job }) => { ${body} });\n`,
  );
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

const done = 'parentPort.postMessage({ id, bytes: new Uint8Array([id]), heap: 0 })';
let pool: WorkerPool | null = null;
const poolOf = (options: Parameters<typeof createWorkerPool>[0]) => {
  pool = createWorkerPool({ size: 1, ...options });
  return pool;
};
afterEach(async () => {
  await pool?.close();
  pool = null;
});

describe('rendering in a worker', () => {
  it('gives a PDF from the bundled worker, and the same bytes when asked again', async () => {
    const first = await renderInWorker(model, bundle);
    expect(Buffer.from(first.slice(0, 5)).toString()).toBe('%PDF-');
    const again = await renderInWorker(model, bundle);
    expect(Buffer.compare(first, again)).toBe(0);
  }, 20_000);

  it('renders once what is asked for twice at the same time', async () => {
    const file = script('counting.mjs', `globalThis.n = (globalThis.n ?? 0) + 1; setTimeout(() => ${done}, 30)`);
    const [one, two] = await Promise.all([renderInWorker(model, file), renderInWorker(model, file)]);
    expect([one[0], two[0]]).toEqual([1, 1]);
    const other = { ...model, title: '另一份' };
    expect((await renderInWorker(other, file))[0]).toBe(2);
  });

  it('tells two enclosures of one report apart', async () => {
    const file = script('echo.mjs', 'parentPort.postMessage({ id, bytes: Buffer.from(job.slice(-30)) })');
    const [plain, carrying] = await Promise.all([
      renderInWorker(model, file),
      renderInWorker(model, file, { data: '{"a":1}', issuedAt: '2026-11-22T00:00:00Z' }),
    ]);
    expect(Buffer.compare(plain, carrying)).not.toBe(0);
  });
});

describe('a pool of renderers', () => {
  it('gives up on a report that takes too long and renders the next in a new thread', async () => {
    const file = script('stuck.mjs', `if (id === 1) for (;;) {} else ${done}`);
    const { render } = poolOf({ file, timeout: 1500 });
    const [stuck, next] = await Promise.allSettled([render('1'), render('2')]);
    expect(stuck).toMatchObject({ status: 'rejected', reason: { code: 'report-timeout' } });
    expect(next).toMatchObject({ status: 'fulfilled', value: new Uint8Array([2]) });
  });

  it('replaces a thread that died', async () => {
    const { render } = poolOf({ file: script('dying.mjs', `if (id === 1) process.exit(1); else ${done}`) });
    await expect(render('1')).rejects.toMatchObject({ code: 'report-worker-died' });
    await expect(render('2')).resolves.toEqual(new Uint8Array([2]));
  });

  it('stops a report that swells beyond its memory, and renders the next', async () => {
    const swell = 'const held = []; for (;;) held.push(Array.from({ length: 1e5 }, (_, i) => ({ i })))';
    const { render } = poolOf({ file: script('swelling.mjs', `if (id === 1) { ${swell} } else ${done}`), memory: 32 });
    const [swollen, next] = await Promise.allSettled([render('1'), render('2')]);
    expect(swollen).toMatchObject({ status: 'rejected', reason: { code: 'report-too-large' } });
    expect(next).toMatchObject({ status: 'fulfilled', value: new Uint8Array([2]) });
  });

  it('replaces a thread that has grown too large, once its report is out', async () => {
    const grown = 'globalThis.n = (globalThis.n ?? 0) + 1; parentPort.postMessage({ id, bytes: new Uint8Array([n]), heap: 9e8 })';
    const { render } = poolOf({ file: script('grown.mjs', grown) });
    expect(await render('1')).toEqual(new Uint8Array([1]));
    expect(await render('2')).toEqual(new Uint8Array([1]));
  });

  it('says so when the worker file is missing', async () => {
    const { render } = poolOf({ file: path.join(folder, 'missing.mjs') });
    await expect(render('1')).rejects.toMatchObject({ code: 'report-worker-died' });
  });

  it('refuses more reports than may wait', async () => {
    const { render } = poolOf({ file: script('slow.mjs', `setTimeout(() => ${done}, 50)`), queueLimit: 1 });
    const settled = await Promise.allSettled([render('1'), render('2'), render('3')]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(settled[2]).toMatchObject({ reason: { code: 'report-queue-full' } });
  });

  it('works on as many reports at once as it has threads, and all arrive', async () => {
    const file = script('parallel.mjs', `setTimeout(() => ${done}, 60)`);
    const { render } = poolOf({ file, size: 2 });
    const states: string[] = [];
    const all = ['1', '2', '3', '4'].map((job) =>
      render(job, { onProgress: (now) => states.push(`${job} ${now.state}${now.state === 'queued' ? now.ahead : ''}`) }),
    );
    expect(states.filter((state) => state.endsWith('rendering'))).toEqual(['1 rendering', '2 rendering']);
    expect(states).toContain('4 queued3');
    expect((await Promise.all(all)).map((bytes) => bytes[0])).toEqual([1, 2, 3, 4]);
  });

  it('drops a report that is given up while it waits, and only that', async () => {
    const { render } = poolOf({ file: script('slow-2.mjs', `setTimeout(() => ${done}, 50)`) });
    const leaving = new AbortController();
    const asked = [render('1'), render('2', { signal: leaving.signal }), render('3')];
    leaving.abort();
    const settled = await Promise.allSettled(asked);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(settled[1]).toMatchObject({ reason: { code: 'report-cancelled' } });
  });

  it('stops a report that is given up while it is rendered, and renders the next in a new thread', async () => {
    const { render } = poolOf({ file: script('endless.mjs', `if (id === 1) for (;;) {} else ${done}`), grace: 20 });
    const leaving = new AbortController();
    const given = render('1', { signal: leaving.signal });
    const next = render('2');
    leaving.abort();
    await expect(given).rejects.toMatchObject({ code: 'report-cancelled' });
    await expect(next).resolves.toEqual(new Uint8Array([2]));
  });

  it('keeps the thread of a report given up that is all but done', async () => {
    const count =
      'globalThis.n = (globalThis.n ?? 0) + 1; setTimeout(() => parentPort.postMessage({ id, bytes: new Uint8Array([n]) }), 20)';
    const { render } = poolOf({ file: script('brief.mjs', count) });
    const leaving = new AbortController();
    const given = render('1', { signal: leaving.signal });
    leaving.abort();
    await expect(given).rejects.toMatchObject({ code: 'report-cancelled' });
    expect(await render('2')).toEqual(new Uint8Array([2]));
  });

  it('tells everybody who waits for one report whether it waits or is rendered', async () => {
    const file = script('telling.mjs', `setTimeout(() => ${done}, 30)`);
    const said: Record<string, string[]> = { first: [], second: [] };
    const ask = (name: string) => renderInWorker(model, file, undefined, { onProgress: ({ state }) => said[name]?.push(state) });
    await Promise.all([ask('first'), ask('second')]);
    expect(said).toEqual({ first: ['rendering'], second: ['rendering'] });
  });

  it('never begins a report whose request was broken off while it waited, and asks no thread for it', async () => {
    const seen = 'globalThis.seen = (globalThis.seen ?? "") + JSON.parse(job)[0].title';
    const file = script(
      'told.mjs',
      `${seen}; setTimeout(() => parentPort.postMessage({ id, bytes: Buffer.from(globalThis.seen) }), 40)`,
    );
    const leaving = new AbortController();
    const request = new Request('http://localhost/report.pdf', { signal: leaving.signal });
    const titled = (title: string) => ({ ...model, title });
    const first = Array.from({ length: 4 }, (_, place) => renderInWorker(titled(`<${place}>`), file));
    const given = renderInWorker(titled('<given up>'), file, undefined, request);
    const last = renderInWorker(titled('<last>'), file);
    leaving.abort();
    await expect(given).rejects.toMatchObject({ code: 'report-cancelled' });
    const told = (await Promise.all([...first, last])).map((bytes) => Buffer.from(bytes).toString());
    expect(told.join('')).toContain('<last>');
    expect(told.join('')).not.toContain('<given up>');
    expect((await renderInWorker(titled('<given up>'), file)).length).toBeGreaterThan(0);
  });

  it('passes on what went wrong in a report', async () => {
    const { render } = poolOf({ file: script('failing.mjs', "parentPort.postMessage({ id, problem: 'no font' })") });
    await expect(render('1')).rejects.toMatchObject({ code: 'report-failed' });
  });
});
