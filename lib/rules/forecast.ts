import { expectedDay } from '../deadlines/forecast';
import { type Deadline, deadlineOf } from '../deadlines/period';
import type { Answers } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { Truth } from '../schema/result';
import { assessmentFacts } from './assessment-facts';
import { evaluateCondition } from './evaluate-condition';
import type { Facts } from './facts';

/** What one assumption about growth leads to. Null dates: not within ten years. */
export type ForecastCase = {
  readonly basis: 'growth' | 'projection';
  /** Persons more in twelve months under this assumption. */
  readonly perYear: number;
  readonly caution: string | null;
  readonly reached: string | null;
  /** The last day to file, if the number is reached that day. */
  readonly deadline: Deadline | null;
};

export type Forecast = {
  readonly stored: number | null;
  readonly cases: readonly ForecastCase[];
  /** Questions that would make a forecast possible or better. */
  readonly missing: readonly string[];
};

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
  const growths: Pick<ForecastCase, 'basis' | 'perYear'>[] = [];
  if (perMonth !== null) growths.push({ basis: 'growth', perYear: perMonth * 12 });
  if (projected !== null) growths.push({ basis: 'projection', perYear: projected - stored });
  const counting = { kind: 'working-days', count: period.workingDays, stock: period.stock } as const;
  const calendars = { published: pack.calendars, expected: pack.expectedHolidays };
  const cases = growths.map(({ basis, perYear }): ForecastCase => {
    const reached = expectedDay(on, { stored, perYear }, plan.threshold);
    const caution = expectedDay(on, { stored, perYear }, plan.caution);
    return { basis, perYear, caution, reached, deadline: reached ? deadlineOf(reached, counting, calendars) : null };
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
