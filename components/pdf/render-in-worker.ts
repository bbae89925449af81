import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Enclosed } from '../../lib/embed/enclosed';
import { env } from '../../lib/env';
import type { ReportModel } from '../../lib/report/model';
import { createWorkerPool, type Progress, type WorkerPool } from './worker-pool';

/** Finished reports kept for asking again, in bytes. */
const MOST_KEPT = 16 * 1024 * 1024;

type Asked = { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void };
/** Who is told of the steps of a report, and the last there was. */
type Heard = { readonly by: ((progress: Progress) => void)[]; last: Progress | null };
type Rendering = {
  readonly bytes: Promise<Uint8Array>;
  readonly wanted: AbortController;
  readonly heard: Heard;
  askers: number;
};

const pools = new Map<string, WorkerPool>();
const finished = new Map<string, Uint8Array>();
const underWay = new Map<string, Rendering>();
let keptBytes = 0;

/** The bundled workers by format. */
const bundles = { pdf: 'dist/pdf-worker.mjs', docx: 'dist/docx-worker.mjs' } as const;

/** The worker that renders reports in this format. */
export const workerFile = (format: keyof typeof bundles) => path.resolve(bundles[format]);

/**
 * A report as a file, rendered in a pool of threads that is kept warm, so that the server goes on answering. The same report
 * asked for again comes from memory; asked for at the same time, it is rendered once, and given up only when nobody wants it
 * any more. `file` is the bundled worker, `enclosed` what the report is handed out with. Fails as `createWorkerPool` says.
 */
export async function renderInWorker(
  model: ReportModel,
  file = workerFile('pdf'),
  enclosed?: Enclosed,
  { signal, onProgress }: Asked = {},
): Promise<Uint8Array> {
  const job = JSON.stringify([model, enclosed ?? null]);
  const key = createHash('sha256').update(`${file}\0`).update(job).digest('base64');
  const known = finished.get(key);
  if (known) {
    finished.delete(key);
    finished.set(key, known);
    return known.slice();
  }
  const rendering = underWay.get(key) ?? begin(key, file, job);
  rendering.askers += 1;
  if (onProgress) {
    rendering.heard.by.push(onProgress);
    if (rendering.heard.last) onProgress(rendering.heard.last);
  }
  const leave = () => {
    rendering.askers -= 1;
    if (rendering.askers === 0) rendering.wanted.abort();
  };
  if (signal?.aborted) leave();
  signal?.addEventListener('abort', leave, { once: true });
  return (await rendering.bytes).slice();
}

function begin(key: string, file: string, job: string): Rendering {
  const wanted = new AbortController();
  const heard: Heard = { by: [], last: null };
  const onProgress = (progress: Progress) => {
    heard.last = progress;
    for (const tell of heard.by) tell(progress);
  };
  const bytes = poolFor(file)
    .render(job, { signal: wanted.signal, onProgress })
    .then((done) => {
      keep(key, done);
      return done;
    })
    .finally(() => underWay.delete(key));
  const rendering = { bytes, wanted, heard, askers: 0 };
  underWay.set(key, rendering);
  return rendering;
}

/** Stops the threads and forgets finished reports. */
export async function closeWorkers(): Promise<void> {
  const open = [...pools.values()];
  pools.clear();
  finished.clear();
  keptBytes = 0;
  await Promise.all(open.map((pool) => pool.close()));
}

function poolFor(file: string): WorkerPool {
  let pool = pools.get(file);
  if (!pool) {
    const { renderers } = env();
    pool = createWorkerPool({ file, ...(renderers ? { size: renderers } : {}) });
    pools.set(file, pool);
  }
  return pool;
}

function keep(key: string, bytes: Uint8Array): void {
  if (finished.has(key) || bytes.length > MOST_KEPT) return;
  finished.set(key, bytes);
  keptBytes += bytes.length;
  for (const [oldest, old] of finished) {
    if (keptBytes <= MOST_KEPT) return;
    finished.delete(oldest);
    keptBytes -= old.length;
  }
}
