import { expect, onTestFinished } from 'vitest';
import type { Answers } from '../schema/answer';
import type { AssessmentResult } from '../schema/result';
import { assessmentRepository } from './assessments';
import { type DatabaseEnv, openDatabase } from './client';
import type { Evaluation, Meta } from './evaluation';

/** Gives the environment of a new, empty database. */
export type EmptyDatabase = () => Promise<DatabaseEnv>;

const result: AssessmentResult = {
  pack: { id: 'cn-2025', version: '1', status: 'in-force' },
  on: '2025-07-01',
  mode: 'full',
  scope: null,
  overall: { floor: 'low', ceiling: 'high' },
  findings: [],
  notExamined: [],
  score: { low: 0, high: 100, coverage: 0, dimensions: [] },
  filing: { status: 'cannot-determine', deadline: null, provisional: false, overdue: 'unknown', steps: [] },
  missing: [],
  conflicts: [],
  progress: { asked: 0, answered: 0, unsure: 0 },
};

/** Stands for the engine: its summary is what it was given, so that a stored one shows which answers it came from. */
export function evaluate(answers: Answers, meta: Meta): Evaluation {
  const seen = Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));
  const floor = answers.consent === 'no' ? 'high' : 'low';
  const scored = { ...result, mode: meta.mode, overall: { floor, ceiling: 'high' } } as const;
  return {
    pack: 'cn-2025@1',
    floor,
    ceiling: 'high',
    filing: 'cannot-determine',
    summary: { seen, mode: meta.mode },
    result: scored,
  };
}

/** What `evaluate` puts in the summary for these answers. */
export function summaryOf(answers: Answers, mode: Meta['mode'] = 'full') {
  return evaluate(answers, { mode, scenario: null, pack: 'cn-2025' }).summary;
}

/** A new assessment of workspace `w1`, with the given parts changed. */
export function draft(parts: object = {}) {
  return { workspace: 'w1', actor: 'ann', title: 'Gate 门禁', mode: 'full', scenario: null, pack: 'cn-2025', ...parts } as const;
}

/** Opens a database until the test ends, with a clock that moves one second per reading. */
export async function opened(env: DatabaseEnv) {
  const database = await openDatabase(env);
  onTestFinished(() => database.close());
  let time = Date.parse('2025-07-01T00:00:00Z');
  const store = assessmentRepository(database, () => {
    time += 1000;
    return new Date(time);
  });
  return { database, store };
}

/** Expects work to fail with an AppError of this code. */
export async function failsWith(code: string, work: Promise<unknown>): Promise<void> {
  await expect(work).rejects.toMatchObject({ name: 'AppError', code });
}
