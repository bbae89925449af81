import { fill } from '../i18n/format';
import type { AssessmentResult } from '../schema/result';
import type { ReportContext } from './context';
import type { ReportProse } from './prose';

/** The verdict sentence: nothing concluded where the law of the day is not covered; one level where floor and ceiling meet, else "at least ..., at most ...". */
export function verdictText(context: ReportContext, overall = context.result.overall): string {
  const { levels, verdict } = context.prose;
  if (context.pack.status === 'not-covered') return verdict.notCovered;
  const values = { floor: levels[overall.floor], ceiling: levels[overall.ceiling] };
  if (overall.floor === overall.ceiling) return context.say(verdict.exact, values);
  return context.say(overall.floor === 'low' ? verdict.insufficient : verdict.range, values);
}

/** The two ends of a verdict in words, or the one level where they meet. */
export function rangeText({ floor, ceiling }: AssessmentResult['overall'], { levels, record }: ReportProse): string {
  return floor === ceiling ? levels[floor] : fill(record.changes.range, { from: levels[floor], to: levels[ceiling] });
}
