import { parentPort } from 'node:worker_threads';
import type { Enclosed } from '../../lib/embed/enclosed';
import type { ReportModel } from '../../lib/report/model';

/** What a worker is asked, `job` being model and enclosure as JSON, and what it answers; `heap` is its memory in bytes. */
export type WorkerRequest = { readonly id: number; readonly job: string };
export type WorkerReply = { readonly id: number; readonly heap?: number; readonly bytes?: Uint8Array; readonly problem?: string };

/** Makes this thread a renderer: one report in, bytes out. What goes wrong is answered, never thrown. */
export function serve(render: (model: ReportModel, enclosed?: Enclosed) => Promise<Uint8Array>): void {
  const answer = async ({ id, job }: WorkerRequest) => {
    try {
      const [model, enclosed] = JSON.parse(job);
      const bytes = await render(model, enclosed ?? undefined);
      const heap = process.memoryUsage().heapUsed;
      parentPort?.postMessage({ id, bytes, heap } satisfies WorkerReply, [bytes.buffer as ArrayBuffer]);
    } catch (error) {
      const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
      parentPort?.postMessage({ id, problem } satisfies WorkerReply);
    }
  };
  parentPort?.on('message', (request: WorkerRequest) => void answer(request));
}
