import { Worker } from 'node:worker_threads';

/** What a thread is given, and what it may take: milliseconds, and MB. */
export type Task = { readonly file: string; readonly data: unknown; readonly timeout: number; readonly memory: number };

/**
 * Runs a file in a thread of its own. `hear` is given each message and how to end well with what came of it. Where the thread takes
 * too long or too much memory, `fault` says what comes of that instead, or throws; any other fault of the thread is thrown.
 */
export function inThread<Message, Result>(
  { file, data, timeout, memory }: Task,
  hear: (message: Message, end: (result: Result) => void) => void,
  fault: (kind: 'too-slow' | 'bomb', error: Error) => Result,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: memory } });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      void worker.terminate();
      try {
        settle();
      } catch (error) {
        reject(error);
      }
    };
    const timer = setTimeout(() => end(() => resolve(fault('too-slow', new Error(`longer than ${timeout} ms`)))), timeout);
    worker.on('message', (message: Message) => hear(message, (result) => end(() => resolve(result))));
    worker.on('error', (error) => {
      const swollen = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(() => (swollen ? resolve(fault('bomb', error)) : reject(error)));
    });
  });
}
