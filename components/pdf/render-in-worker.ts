import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Enclosed } from '../../lib/embed/enclosed';
import type { ReportModel } from '../../lib/report/model';
import { createPdfWorker, type PdfWorker } from './pdf-worker';

/** Finished reports kept for asking again, in bytes. */
const MOST_KEPT = 16 * 1024 * 1024;

const workers = new Map<string, PdfWorker>();
const finished = new Map<string, Uint8Array>();
let keptBytes = 0;

/** The bundled workers by format. */
const bundles = { pdf: 'dist/pdf-worker.mjs', docx: 'dist/docx-worker.mjs' } as const;

/** The worker that renders reports in this format. */
export const workerFile = (format: keyof typeof bundles) => path.resolve(bundles[format]);

/**
 * A report as a file, rendered in a worker thread that is kept warm, so that the server goes on answering. The same
 * report asked for again comes from memory. `file` is the bundled worker, `enclosed` what the report is handed out with. Fails with an AppError: `pdf-queue-full`,
 * `pdf-timeout`, `pdf-worker-died`, `pdf-failed`.
 */
export async function renderInWorker(model: ReportModel, file = workerFile('pdf'), enclosed?: Enclosed): Promise<Uint8Array> {
  const key = createHash('sha256')
    .update(`${file}\0`)
    .update(JSON.stringify([model, enclosed]))
    .digest('base64');
  const known = finished.get(key);
  if (known) {
    finished.delete(key);
    finished.set(key, known);
    return known.slice();
  }
  const bytes = await workerFor(file).render(model, enclosed);
  keep(key, bytes);
  return bytes.slice();
}

/** Stops the worker threads and forgets finished reports. */
export async function closeWorkers(): Promise<void> {
  const open = [...workers.values()];
  workers.clear();
  finished.clear();
  keptBytes = 0;
  await Promise.all(open.map((worker) => worker.close()));
}

function workerFor(file: string): PdfWorker {
  let worker = workers.get(file);
  if (!worker) {
    worker = createPdfWorker({ file });
    workers.set(file, worker);
  }
  return worker;
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
