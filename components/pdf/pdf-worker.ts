import { Worker } from 'node:worker_threads';
import type { Enclosed } from '../../lib/embed/enclosed';
import { AppError } from '../../lib/errors';
import type { ReportModel } from '../../lib/report/model';
import type { WorkerReply, WorkerRequest } from './serve-worker';

type PdfWorkerOptions = {
  /** The bundled worker entry. */
  readonly file: string;
  /** Longest time for one report, in milliseconds. */
  readonly timeout?: number;
  /** Most reports waiting beside the one being rendered. */
  readonly queueLimit?: number;
};

export type PdfWorker = {
  readonly render: (model: ReportModel, enclosed?: Enclosed) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

type Job = {
  readonly id: number;
  readonly model: ReportModel;
  readonly enclosed: Enclosed | undefined;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: AppError) => void;
};

const TIMEOUT = 60_000;
const QUEUE_LIMIT = 16;

/** A worker thread kept warm that renders reports one at a time. A dead or stuck one is replaced at the next report. */
export function createPdfWorker({ file, timeout = TIMEOUT, queueLimit = QUEUE_LIMIT }: PdfWorkerOptions): PdfWorker {
  const waiting: Job[] = [];
  let thread: Worker | null = null;
  let running: { job: Job; timer: NodeJS.Timeout } | null = null;
  let count = 0;

  const settle = (): Job | null => {
    if (!running) return null;
    const { job, timer } = running;
    clearTimeout(timer);
    running = null;
    thread?.unref();
    return job;
  };
  const fail = (error: AppError) => {
    const dying = thread;
    thread = null;
    void dying?.terminate();
    settle()?.reject(error);
    next();
  };
  const receive = ({ id, bytes, problem }: WorkerReply) => {
    if (running?.job.id !== id) return;
    const job = settle();
    if (bytes) job?.resolve(bytes);
    else
      job?.reject(
        new AppError('pdf-failed', `The report could not be rendered: ${problem}`, 'Report this with the assessment id.'),
      );
    next();
  };
  const start = (): Worker => {
    const started = new Worker(file);
    const died = (cause: unknown) => {
      if (thread !== started) return;
      fail(
        new AppError(
          'pdf-worker-died',
          'The PDF worker stopped.',
          'Try again; if it happens again, check memory and the worker file.',
          { cause },
        ),
      );
    };
    started.on('message', receive).on('error', died).on('exit', died);
    return started;
  };
  const next = () => {
    if (running) return;
    const job = waiting.shift();
    if (!job) return;
    thread ??= start();
    thread.ref();
    const tooLong = () =>
      fail(new AppError('pdf-timeout', `The report took longer than ${timeout} ms.`, 'Try again, or shorten very long answers.'));
    running = { job, timer: setTimeout(tooLong, timeout) };
    thread.postMessage({ id: job.id, model: job.model, enclosed: job.enclosed } satisfies WorkerRequest);
  };

  return {
    render: (model, enclosed) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= queueLimit) {
          reject(new AppError('pdf-queue-full', 'Too many reports are waiting to be rendered.', 'Try again in a minute.'));
          return;
        }
        count += 1;
        waiting.push({ id: count, model, enclosed, resolve, reject });
        next();
      }),
    close: async () => {
      const closing = thread;
      thread = null;
      const closed = () => new AppError('pdf-closed', 'The PDF worker was closed.', 'Start the server again.');
      settle()?.reject(closed());
      for (const job of waiting.splice(0)) job.reject(closed());
      await closing?.terminate();
    },
  };
}
