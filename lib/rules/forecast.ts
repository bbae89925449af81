import { asFarAsKnown, expectedDay } from '../deadlines/forecast';
import { lastDayOf } from '../deadlines/period';
import type { Answers } from '../schema/answer';
import type { Forecast, ForecastCase } from '../schema/duty-decision';
import type { Pack } from '../schema/pack';
import type { Truth } from '../schema/result';
import { assessmentFacts } from './assessment-facts';
import { withAdvice } from './duty-deadline';
import { evaluateCondition } from './evaluate-condition';
import type { Facts } from './facts';

/**
 * When the stored number is expected to make a filing due, and the deadline that follows, from the reference date
 * (civil date) under even growth. The earliest case comes first. Null where the pack has no forecast, where the filing
 * cannot concern the handler, or where the number is reached already. An estimate of ours, not law.
 */
export function forecastFor(pack: Pack, answers: Answers, on: string): Forecast | null {
  const plan = pack.forecast;
  const { period } = pack.filing;
  if (!plan || !period) return null;
  const { flow } = assessmentFacts(pack, answers, on);
  const outside: Truth = evaluateCondition(pack.filing.household, flow);
  if (outside === 'yes' || evaluateCondition(pack.filing.recognition, flow) === 'no') return null;
  const stored = knownNumber(flow, plan.stored);
  if (stored === null) return { stored, cases: [], missing: [plan.stored] };
  if (stored >= plan.threshold) return null;
  const perMonth = knownNumber(flow, plan.growthPerMonth);
  const projected = knownNumber(flow, plan.inTwelveMonths);
  const growths: (Pick<ForecastCase, 'basis' | 'given'> & { perYear: number })[] = [];
  if (perMonth !== null) growths.push({ basis: 'growth', given: perMonth, perYear: perMonth * 12 });
  if (projected !== null) growths.push({ basis: 'projection', given: projected, perYear: projected - stored });
  const counting = { kind: 'working-days', count: period.workingDays, stock: period.stock } as const;
  const calendars = { published: pack.calendars, expected: pack.expectedHolidays };
  const cases = growths.map(({ basis, given, perYear }): ForecastCase => {
    const reached = expectedDay(on, { stored, perYear }, plan.threshold);
    const caution = expectedDay(on, { stored, perYear }, plan.caution);
    const deadline = reached ? withAdvice(lastDayOf(reached, counting, calendars), pack) : null;
    const about = (date: string | null) => (date === null ? null : asFarAsKnown(on, date));
    const said = about(reached)?.length ?? 0;
    const last = deadline?.date.slice(0, said) ?? null;
    return {
      basis,
      given,
      caution,
      reached,
      deadline,
      about: { caution: about(caution), reached: about(reached), deadline: last },
    };
  });
  const missing: string[] = [];
  if (perMonth === null) missing.push(plan.growthPerMonth);
  if (projected === null) missing.push(plan.inTwelveMonths);
  return { stored, cases: cases.sort((a, b) => orNever(a.reached) - orNever(b.reached)), missing };
}

const orNever = (date: string | null) => (date === null ? Number.POSITIVE_INFINITY : Date.parse(date));

function knownNumber(facts: Facts, question: string): number | null {
  const { visible, value } = facts.read(question);
  return visible === 'yes' && typeof value === 'number' ? value : null;
}
