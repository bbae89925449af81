import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../lib/errors';
import type { WorkerReply, WorkerRequest } from './serve-worker';

type PoolOptions = {
  /** The bundled worker entry. */
  readonly file: string;
  /** Most threads at work at once. */
  readonly size?: number;
  /** Longest time for one report, in milliseconds. */
  readonly timeout?: number;
  /** Most reports waiting beside those being rendered. */
  readonly queueLimit?: number;
  /** Most JavaScript memory of one thread, in MB: what needs more fails alone. */
  readonly memory?: number;
  /** A thread that holds more than this after a report is replaced, in MB. */
  readonly growth?: number;
  /** What is given up while it is rendered may go on so long before its thread is ended, in milliseconds. */
  readonly grace?: number;
  /** A thread other than the first is let go after so long without work, in milliseconds. */
  readonly idle?: number;
};

/** What happens to one report: it waits behind so many others, those being rendered counted in, then it is rendered. */
export type Progress = { readonly state: 'queued'; readonly ahead: number } | { readonly state: 'rendering' };

type Asked = { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void };

export type WorkerPool = {
  readonly render: (job: string, asked?: Asked) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

type Job = Asked & {
  readonly id: number;
  readonly job: string;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: AppError) => void;
};

type Thread = { readonly worker: Worker; running: Job | null; timer: NodeJS.Timeout | null; idle: NodeJS.Timeout | null };

const MB = 1024 * 1024;

/**
 * Threads kept warm that render reports, at most `size` at once; the rest wait in order. A report given up while it waits is
 * dropped; one being rendered may end within `grace`, for a new thread takes about as long, and is stopped then. A dead, stuck
 * or swollen thread is replaced and takes only its own report with it. Fails with an AppError: `report-queue-full`, `report-timeout`,
 * `report-too-large`, `report-worker-died`, `report-failed`, `report-cancelled`.
 */
export function createWorkerPool({
  file,
  size = Math.min(2, availableParallelism()),
  timeout = 60_000,
  queueLimit = 16,
  memory = 768,
  growth = 320,
  grace = 1500,
  idle = 60_000,
}: PoolOptions): WorkerPool {
  const waiting: Job[] = [];
  const threads = new Set<Thread>();
  let count = 0;

  const settle = (thread: Thread): Job | null => {
    const job = thread.running;
    if (thread.timer) clearTimeout(thread.timer);
    thread.running = null;
    thread.timer = null;
    thread.worker.unref();
    return job;
  };
  const retire = (thread: Thread) => {
    threads.delete(thread);
    if (thread.idle) clearTimeout(thread.idle);
    void thread.worker.terminate();
  };
  const leave = (thread: Thread) => {
    if (threads.size > 1 && !thread.running) retire(thread);
  };
  const fail = (thread: Thread, error: AppError) => {
    if (!threads.has(thread)) return;
    retire(thread);
    settle(thread)?.reject(error);
    next();
  };
  const receive = (thread: Thread, { id, bytes, problem, heap = 0 }: WorkerReply) => {
    if (thread.running?.id !== id) return;
    const job = settle(thread);
    if (bytes) job?.resolve(bytes);
    else job?.reject(failures.failed(problem));
    if (heap > growth * MB) retire(thread);
    next();
    if (thread.running === null && threads.has(thread)) thread.idle = setTimeout(() => leave(thread), idle).unref();
  };
  const start = (): Thread => {
    const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: memory } });
    const thread: Thread = { worker, running: null, timer: null, idle: null };
    threads.add(thread);
    worker.on('message', (reply) => receive(thread, reply));
    worker.on('error', (cause) => fail(thread, isTooLarge(cause) ? failures.tooLarge(cause) : failures.died(cause)));
    worker.on('exit', (code) => fail(thread, failures.died(code)));
    return thread;
  };
  const next = () => {
    while (waiting.length > 0) {
      const free = [...threads].find(({ running }) => running === null) ?? (threads.size < size ? start() : null);
      const job = free && waiting.shift();
      if (!free || !job) break;
      run(free, job);
    }
    const busy = [...threads].filter(({ running }) => running !== null).length;
    waiting.forEach(({ onProgress }, before) => {
      onProgress?.({ state: 'queued', ahead: busy + before });
    });
  };
  const run = (thread: Thread, job: Job) => {
    if (thread.idle) clearTimeout(thread.idle);
    thread.idle = null;
    thread.running = job;
    thread.timer = setTimeout(() => fail(thread, failures.tooLong(timeout)), timeout);
    thread.worker.ref();
    job.onProgress?.({ state: 'rendering' });
    thread.worker.postMessage({ id: job.id, job: job.job } satisfies WorkerRequest);
  };
  const giveUp = (id: number) => {
    const thread = [...threads].find(({ running }) => running?.id === id);
    if (thread) {
      thread.running?.reject(failures.cancelled());
      if (thread.timer) clearTimeout(thread.timer);
      thread.timer = setTimeout(() => fail(thread, failures.cancelled()), grace);
      return;
    }
    const place = waiting.findIndex((job) => job.id === id);
    if (place < 0) return;
    const [job] = waiting.splice(place, 1);
    job?.reject(failures.cancelled());
    next();
  };

  return {
    render: (job, asked = {}) =>
      new Promise((resolve, reject) => {
        if (asked.signal?.aborted) return reject(failures.cancelled());
        if (waiting.length >= queueLimit) return reject(failures.full());
        count += 1;
        const id = count;
        asked.signal?.addEventListener('abort', () => giveUp(id), { once: true });
        waiting.push({ ...asked, id, job, resolve, reject });
        next();
      }),
    close: async () => {
      const closing = [...threads];
      for (const job of waiting.splice(0)) job.reject(failures.closed());
      for (const thread of closing) {
        threads.delete(thread);
        settle(thread)?.reject(failures.closed());
      }
      await Promise.all(closing.map(({ worker }) => worker.terminate()));
    },
  };
}

function isTooLarge(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

const failures = {
  full: () => new AppError('report-queue-full', 'Too many reports are waiting to be rendered.', 'Try again in a minute.'),
  tooLong: (timeout: number) =>
    new AppError('report-timeout', `The report took longer than ${timeout} ms.`, 'Try again, or shorten very long answers.'),
  tooLarge: (cause: unknown) =>
    new AppError('report-too-large', 'The report needs more memory than it may take.', 'Shorten very long answers.', { cause }),
  died: (cause: unknown) =>
    new AppError('report-worker-died', 'The rendering thread stopped.', 'Try again; if it happens again, check memory.', {
      cause,
    }),
  failed: (problem: string | undefined) =>
    new AppError('report-failed', 'The report could not be rendered.', 'Report this with the assessment id.', { cause: problem }),
  cancelled: () => new AppError('report-cancelled', 'The report was given up.', 'Ask for it again.'),
  closed: () => new AppError('report-closed', 'The renderer was closed.', 'Start the server again.'),
};
