import type { ReportContext } from './context';

/** The verdict sentence: nothing concluded where the law of the day is not covered; one level where floor and ceiling meet, else "at least ..., at most ...". */
export function verdictText(context: ReportContext, overall = context.result.overall): string {
  const { levels, verdict } = context.prose;
  if (context.pack.status === 'not-covered') return verdict.notCovered;
  const values = { floor: levels[overall.floor], ceiling: levels[overall.ceiling] };
  if (overall.floor === overall.ceiling) return context.say(verdict.exact, values);
  return context.say(overall.floor === 'low' ? verdict.insufficient : verdict.range, values);
}
