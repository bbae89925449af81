import { parentPort } from 'node:worker_threads';
import type { Enclosed } from '../../lib/embed/enclosed';
import type { ReportModel } from '../../lib/report/model';

/** What a worker is asked and what it answers. */
export type WorkerRequest = { readonly id: number; readonly model: ReportModel; readonly enclosed?: Enclosed | undefined };
export type WorkerReply = { readonly id: number; readonly bytes?: Uint8Array; readonly problem?: string };

/** Makes this thread a renderer: one report in, bytes out. What goes wrong is answered, never thrown. */
export function serve(render: (model: ReportModel, enclosed?: Enclosed) => Promise<Uint8Array>): void {
  const answer = async ({ id, model, enclosed }: WorkerRequest) => {
    try {
      const bytes = await render(model, enclosed);
      parentPort?.postMessage({ id, bytes } satisfies WorkerReply, [bytes.buffer as ArrayBuffer]);
    } catch (error) {
      const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
      parentPort?.postMessage({ id, problem } satisfies WorkerReply);
    }
  };
  parentPort?.on('message', (request: WorkerRequest) => void answer(request));
}
