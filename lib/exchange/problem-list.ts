import { PROBLEM_LIMIT, type Problem } from './problem';

/** Collects the first problems and counts the rest, so that a hostile file costs no more than a poor one. */
export class ProblemList {
  readonly problems: Problem[] = [];
  total = 0;

  /** Adds a problem. `suggest` is asked only while there is room, since looking for a near id is the slow part. */
  add(path: string, message: string, suggest?: () => string | undefined): void {
    this.total += 1;
    if (this.problems.length >= PROBLEM_LIMIT) return;
    const suggestion = suggest?.();
    this.problems.push(suggestion === undefined ? { path, message } : { path, message, suggestion });
  }
}
