import { countDays } from '../deadlines/count-days';
import { type CountMonth, monthGrid } from '../deadlines/month-grid';
import { lastDayOf } from '../deadlines/period';
import { fill, formatDate, formatMonth, formatNumber } from '../i18n/format';
import type { Strings } from '../i18n/strings';
import { countingSentences, forecastSentences, forecastSpan, paceOf, statusOf, urgency, whenOf } from '../report/duty-words';
import { dutiesFor } from '../rules/duties';
import { dutyPeriod, withAdvice } from '../rules/duty-deadline';
import { forecastFor } from '../rules/forecast';
import { reachingOnly } from '../rules/reaching';
import type { Answers } from '../schema/answer';
import { questionsOf } from '../schema/condition';
import type { Duty } from '../schema/duty';
import type { DutyDecision, DutyState } from '../schema/duty-decision';
import type { Pack } from '../schema/pack';
import type { Parameter } from '../schema/parameter';
import type { Locale } from '../schema/text';
import { type ProvisionLabel, provisionLabels } from './provision-label';
import { reportProse } from './report-prose';
import { type ShownAnswer, showAnswer } from './result-view';

/** The days of a count by months, with the notices of the State Council they rest on. */
export type ShownCount = {
  readonly dayZero: string;
  readonly lastDay: string;
  readonly months: readonly CountMonth[];
  readonly notices: readonly { readonly title: string; readonly url: string }[];
};

export type ShownDuty = {
  readonly id: string;
  readonly state: DutyState;
  readonly title: string;
  readonly when: string;
  readonly status: ReturnType<typeof statusOf>;
  readonly authority: string | null;
  readonly trigger: string;
  readonly task: string;
  readonly note: string | null;
  readonly counting: readonly string[];
  readonly advised: string | null;
  readonly count: ShownCount | null;
  readonly numbers: readonly { readonly text: string; readonly source: string }[];
  readonly provisions: readonly ProvisionLabel[];
  /** The answers it was decided by. */
  readonly because: readonly ShownAnswer[];
  readonly missing: readonly ShownAnswer[];
  readonly open: readonly ShownAnswer[];
  /** Whether another day 0 can be tried, and what came of one. */
  readonly canTry: boolean;
  readonly tried: {
    readonly from: string;
    readonly when: string;
    readonly counting: readonly string[];
    readonly count: ShownCount | null;
  } | null;
};

export type ShownForecast = {
  readonly cases: readonly { readonly assumption: string; readonly sentences: readonly string[] }[];
  /** From the earliest to the latest estimate; null where there is one only. */
  readonly span: string | null;
  readonly missing: readonly ShownAnswer[];
};

const QUESTIONS_SHOWN = 5;

type Input = {
  readonly id: string;
  readonly pack: Pack;
  readonly answers: Answers;
  /** Reference date, civil date. */
  readonly on: string;
  readonly locale: Locale;
  readonly strings: Strings;
  /** A day 0 to try on one duty, civil date. */
  readonly trial: { readonly duty: string; readonly from: string } | null;
};

/** The duties of an assessment in words: pressing ones by last day, then by state; and the forecast of the filing. */
export function dutiesView(input: Input): {
  readonly duties: Readonly<Record<DutyState, readonly ShownDuty[]>>;
  readonly overdue: number;
  /** The questions that bear on the most open duties, with how many. */
  readonly questions: readonly (ShownAnswer & { readonly duties: number })[];
  readonly forecast: ShownForecast | null;
} {
  const decisions = dutiesFor(input.pack, input.answers, input.on);
  const inState = (state: DutyState) =>
    decisions
      .filter((decision) => decision.state === state)
      .sort((a, b) => urgency(a) - urgency(b))
      .map((decision) => showDuty(decision, input));
  return {
    duties: {
      running: inState('running'),
      undetermined: inState('undetermined'),
      standing: inState('standing'),
      conditional: inState('conditional'),
      done: inState('done'),
      none: inState('none'),
    },
    overdue: decisions.filter(({ state, overdue }) => state === 'running' && overdue === 'yes').length,
    questions: openQuestions(decisions)
      .slice(0, QUESTIONS_SHOWN)
      .map(([question, duties]) => ({ ...showAnswer(question, input), duties })),
    forecast: showForecast(input),
  };
}

function openQuestions(decisions: readonly DutyDecision[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { missing } of decisions) for (const question of missing) counts.set(question, (counts.get(question) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function showDuty(decision: DutyDecision, input: Input): ShownDuty {
  const { locale, pack, strings } = input;
  const words = reportProse[locale].duties;
  const { duty, deadline, passed } = decision;
  const advise = deadline && passed === 'no' && deadline.by !== 'fixed' && decision.state === 'running';
  return {
    id: duty.id,
    state: decision.state,
    title: duty.title[locale],
    when: whenOf(decision, words, locale),
    status: statusOf(decision, words),
    authority: duty.authority?.[locale] ?? null,
    trigger: duty.trigger[locale],
    task: duty.task[locale],
    note: duty.note?.[locale] ?? null,
    counting: countingSentences(decision, words, locale),
    advised: advise ? fill(words.advised, { date: formatDate(deadline.advised, locale), n: pack.daysInHand }) : null,
    count: showCount(decision, pack),
    numbers: duty.numbers.map((number) => showNumber(number, locale, strings)),
    provisions: provisionLabels(reachingOnly(pack, input.answers, input.on)(duty.provisions), locale),
    because: answered(decision, input).map((question) => showAnswer(question, input)),
    missing: decision.missing.map((question) => showAnswer(question, input)),
    open: decision.open.map((question) => showAnswer(question, input)),
    canTry: dutyPeriod(duty) !== null && decision.state !== 'done' && decision.state !== 'none',
    tried: input.trial?.duty === duty.id ? tryDayZero(duty, input.trial.from, input) : null,
  };
}

/** The questions a duty reads that have an answer and are not among those still to be settled. */
function answered({ duty, missing, open }: DutyDecision, { pack, answers }: Input): string[] {
  const conditions = [duty.concerns, duty.triggeredWhen, duty.doneWhen].filter((condition) => condition !== undefined);
  const read = [...conditions.flatMap(questionsOf), ...(duty.dayZero === null ? [] : [duty.dayZero])];
  return [...new Set(read)].filter(
    (question) =>
      pack.questions[question] !== undefined &&
      answers[question] !== undefined &&
      !missing.includes(question) &&
      !open.includes(question),
  );
}

function tryDayZero(duty: Duty, from: string, { pack, locale }: Input): ShownDuty['tried'] {
  const period = dutyPeriod(duty);
  if (!period) return null;
  const words = reportProse[locale].duties;
  const deadline = withAdvice(lastDayOf(from, period, { published: pack.calendars, expected: pack.expectedHolidays }), pack);
  const tried = { duty, dayZero: from, deadline };
  return {
    from,
    when: `${paceOf(duty, words, locale)}${locale === 'zh' ? '：' : ': '}${whenOf(tried, words, locale)}`,
    counting: countingSentences(tried, words, locale),
    count: showCount(tried, pack),
  };
}

function showCount(
  { duty, dayZero, deadline }: Pick<DutyDecision, 'duty' | 'dayZero' | 'deadline'>,
  pack: Pack,
): ShownCount | null {
  const period = dutyPeriod(duty);
  if (!period || dayZero === null || !deadline) return null;
  const days = countDays(dayZero, period, deadline, pack.calendars);
  if (days.length === 0) return null;
  const years = new Set(days.map(({ date }) => Number(date.slice(0, 4))));
  const notices = pack.calendars.filter(({ year }) => years.has(year)).map(({ source }) => source);
  return { dayZero, lastDay: deadline.date, months: monthGrid(days), notices };
}

function showNumber({ value, unit, source }: Parameter, locale: Locale, strings: Strings): ShownDuty['numbers'][number] {
  const { units, sources } = strings.duties;
  const shown = typeof value === 'string' ? formatDate(value, locale) : formatNumber(value);
  const n = unit === 'month-of-year' ? formatMonth(Number(value), locale) : shown;
  const text = fill(units[unit], { n, count: value });
  if (typeof source === 'string') return { text, source: sources[source] };
  return { text, source: provisionLabels([source], locale)[0]?.label ?? source.instrument };
}

function showForecast(input: Input): ShownForecast | null {
  const { pack, answers, on, locale } = input;
  const forecast = forecastFor(pack, answers, on);
  const plan = pack.forecast;
  if (!forecast || !plan) return null;
  const words = reportProse[locale].duties;
  return {
    cases: forecast.cases.map((each) => ({
      assumption: fill(words.forecast[each.basis], { n: each.given }),
      sentences: forecastSentences(each, plan, on, words, locale),
    })),
    span: forecastSpan(forecast, words, locale),
    missing: forecast.missing.map((question) => showAnswer(question, input)),
  };
}
