import { PROGRESS_TYPE, type ProgressFrame } from '../schema/progress-frames';

/** Tells who waits how far the answer is. */
export type Tell = (step: Exclude<ProgressFrame, { readonly state: 'answer' }>) => void;

/**
 * An answer that may take long, told in steps: at once what `answer` tells, then what it returns. `signal` says that nobody
 * waits any more. `answer` must not throw.
 */
export function inSteps(request: Request, answer: (tell: Tell, signal: AbortSignal) => Promise<Response>): Response {
  const gone = new AbortController();
  const signal = AbortSignal.any([request.signal, gone.signal]);
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const write = (bytes: Uint8Array) => {
        if (!signal.aborted) controller.enqueue(bytes);
      };
      const tell = (frame: ProgressFrame) => write(new TextEncoder().encode(`${JSON.stringify(frame)}\n`));
      const run = async () => {
        const response = await answer(tell, signal);
        tell({ state: 'answer', status: response.status, type: response.headers.get('content-type') ?? '' });
        write(new Uint8Array(await response.arrayBuffer()));
        if (!gone.signal.aborted) controller.close();
      };
      void run();
    },
    cancel: () => gone.abort(),
  });
  const headers = { 'content-type': PROGRESS_TYPE, 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' };
  return new Response(body, { headers });
}
