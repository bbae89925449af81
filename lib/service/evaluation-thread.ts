import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EvaluateAhead } from '../db/evaluation';
import { type Evaluate, type Meta, type WrittenEvaluation, written } from '../db/evaluation';
import { log } from '../log';
import type { Answers } from '../schema/answer';

/** What the thread is asked, and what it answers; before the first question it says `ready`. */
export type EvaluationAsked = { readonly id: number; readonly answers: Answers; readonly meta: Meta };
export type EvaluationReply = { readonly id: number; readonly evaluation: WrittenEvaluation | null };

type Limits = {
  /** So many evaluations within one second call for a thread. */
  readonly often: number;
  /** A thread that owes answers and gives none for so long is ended, in milliseconds. */
  readonly patienceMs: number;
  /** One that is asked nothing for so long is ended too; after a failed one, none is begun for so long. In milliseconds. */
  readonly restMs: number;
};

const LIMITS: Limits = { often: 20, patienceMs: 5000, restMs: 60_000 };

/**
 * Evaluates in a thread of its own where many answers are saved at once, so that the server goes on taking requests meanwhile;
 * here where few are, while the thread starts, and wherever it fails: whoever saves never notices. `file` is the bundled thread.
 * Throws what `evaluate` throws.
 */
export function evaluationThread(
  evaluate: Evaluate,
  file = path.resolve('dist/evaluation-worker.mjs'),
  { often, patienceMs, restMs }: Limits = LIMITS,
): EvaluateAhead {
  let thread: Thread | null = null;
  let second = { began: 0, count: 0 };
  let failedAt = Number.NEGATIVE_INFINITY;

  const wanted = (now: number) => {
    if (now - second.began > 1000) second = { began: now, count: 0 };
    second.count += 1;
    return second.count >= often && now - failedAt > restMs;
  };
  const ended = (failed: boolean) => {
    thread = null;
    if (failed) failedAt = performance.now();
  };
  return async (answers, meta) => {
    if (wanted(performance.now())) thread ??= startThread(file, { patienceMs, restMs }, ended);
    return (await thread?.ask(answers, meta)) ?? written(evaluate(answers, meta));
  };
}

type Thread = { ask(answers: Answers, meta: Meta): Promise<WrittenEvaluation | null> };

/** A thread that answers once it is ready; null to whatever it cannot answer. `ended` hears once that it is gone, and whether it failed. */
function startThread(file: string, limits: Pick<Limits, 'patienceMs' | 'restMs'>, ended: (failed: boolean) => void): Thread {
  const worker = new Worker(file);
  const waiting = new Map<number, (evaluation: WrittenEvaluation | null) => void>();
  let [ready, gone] = [false, false];
  let [asked, movedAt] = [0, performance.now()];
  worker.unref();

  const end = (fault: Error | null) => {
    if (gone) return;
    gone = true;
    clearInterval(watch);
    void worker.terminate();
    if (fault) log().error({ trace: fault.stack }, 'the thread that evaluates failed; it is done here instead');
    ended(fault !== null);
    for (const done of waiting.values()) done(null);
  };
  const watch = setInterval(() => {
    const still = performance.now() - movedAt;
    if (waiting.size > 0 && still > limits.patienceMs) end(new Error(`It gave no answer for ${limits.patienceMs} ms.`));
    else if (still > limits.restMs) end(null);
  }, limits.patienceMs).unref();
  // Told after all that has come is heard: who is told asks again, and answers that keep coming would let nothing else happen.
  const heard: EvaluationReply[] = [];
  const tell = () => {
    for (const { id, evaluation } of heard.splice(0)) {
      waiting.get(id)?.(evaluation);
      waiting.delete(id);
    }
  };
  worker.on('error', end);
  worker.on('message', (message: 'ready' | EvaluationReply) => {
    movedAt = performance.now();
    if (message === 'ready') {
      ready = true;
      return;
    }
    if (heard.length === 0) setImmediate(tell);
    heard.push(message);
  });
  return {
    ask: async (answers, meta) => {
      if (!ready || gone) return null;
      asked += 1;
      if (waiting.size === 0) movedAt = performance.now();
      const id = asked;
      worker.postMessage({ id, answers, meta } satisfies EvaluationAsked);
      return new Promise((done) => waiting.set(id, done));
    },
  };
}
