import { parentPort } from 'node:worker_threads';
import type { ReportModel } from '../../lib/report/model';
import { renderReport } from './render-report';

/** What the worker is asked and what it answers. */
export type WorkerRequest = { readonly id: number; readonly model: ReportModel };
export type WorkerReply = { readonly id: number; readonly bytes?: Uint8Array; readonly problem?: string };

/** The entry of the PDF worker thread: one report in, bytes out. Bundled to `dist/pdf-worker.mjs`. */
async function answer({ id, model }: WorkerRequest): Promise<void> {
  try {
    const bytes = await renderReport(model);
    parentPort?.postMessage({ id, bytes } satisfies WorkerReply, [bytes.buffer as ArrayBuffer]);
  } catch (error) {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort?.postMessage({ id, problem } satisfies WorkerReply);
  }
}

parentPort?.on('message', (request: WorkerRequest) => void answer(request));
