import type { AssessmentResult, Level } from '../schema/result';
import { fill } from './format';
import type { Strings } from './strings';

/** What a verdict is made from: the range, and whether any law was examined. */
export type Judged = { readonly overall: AssessmentResult['overall']; readonly pack: Pick<AssessmentResult['pack'], 'status'> };

/** The overall state in one sentence: exact, a range, not enough information, or no law examined. */
export function verdictSentence({ overall, pack }: Judged, strings: Pick<Strings, 'levels' | 'verdict'>): string {
  const { floor, ceiling } = overall;
  if (pack.status === 'not-covered') return strings.verdict.notCovered;
  const say = (level: Level) => strings.levels[level];
  if (floor === ceiling) return fill(strings.verdict.exact, { level: say(floor) });
  if (floor === 'low' && ceiling === 'stop') return strings.verdict.unclear;
  if (floor === 'low') return fill(strings.verdict.atMost, { floor: say(floor), ceiling: say(ceiling) });
  return fill(strings.verdict.range, { floor: say(floor), ceiling: say(ceiling) });
}

/** The tone of the overall state: the floor decides, an open range that could be worse is never green. */
export function verdictTone({ floor, ceiling }: AssessmentResult['overall']): Level | 'review' {
  return floor === 'low' && ceiling !== 'low' ? 'review' : floor;
}
