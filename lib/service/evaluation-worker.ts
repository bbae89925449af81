import { parentPort } from 'node:worker_threads';
import { written } from '../db/evaluation';
import type { Answers } from '../schema/answer';
import { evaluateForStorage } from './evaluate';
import type { EvaluationAsked, EvaluationReply } from './evaluation-thread';

// The entry of the thread that evaluates where much is saved, bundled to dist/evaluation-worker.mjs. What fails here is tried
// again by whoever asked, which then has the fault itself.
parentPort?.on('message', ({ id, answers, meta }: EvaluationAsked) => {
  parentPort?.postMessage({ id, evaluation: evaluated(answers, meta) } satisfies EvaluationReply);
});
parentPort?.postMessage('ready');

function evaluated(answers: Answers, meta: EvaluationAsked['meta']): EvaluationReply['evaluation'] {
  try {
    return written(evaluateForStorage(answers, meta));
  } catch {
    return null;
  }
}
