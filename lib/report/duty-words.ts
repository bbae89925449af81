import { fill, formatDate, formatMonth, formatPartialDate } from '../i18n/format';
import type { Duty, ForecastPlan } from '../schema/duty';
import type { Deadline, DutyDecision, Forecast, ForecastCase } from '../schema/duty-decision';
import type { Locale } from '../schema/text';
import type { ReportProse } from './prose';

type Words = ReportProse['duties'];
type Counted = Pick<DutyDecision, 'duty' | 'dayZero' | 'deadline'>;

/** When a duty must be done: its last day where there is one, else how long it leaves. */
export function whenOf({ duty, deadline, dayZero }: Counted, words: Words, locale: Locale): string {
  if (deadline && duty.counting.kind === 'before' && dayZero) return fill(words.when.eve, { date: formatDate(dayZero, locale) });
  if (deadline)
    return fill(deadline.provisional ? words.when.provisional : words.when.date, { date: formatDate(deadline.date, locale) });
  return paceOf(duty, words, locale);
}

/** How long a duty leaves, whatever its day 0. */
export function paceOf({ counting }: Duty, words: Words, locale: Locale): string {
  if (counting.kind === 'keep') return fill(words.when[counting.unit], { n: counting.count });
  return fill(words.when[counting.kind], amountOf(counting, locale));
}

/** How a duty is counted, in sentences: the rule, the case it falls under, and how certain the date is. */
export function countingSentences({ duty, dayZero, deadline }: Counted, words: Words, locale: Locale): string[] {
  const { counting, stock } = duty;
  const date = (day: string) => formatDate(day, locale);
  const sentences = [fill(words.rule[counting.kind], amountOf(counting, locale))];
  if (deadline?.by === 'stock' && stock && dayZero)
    return [fill(words.byStock, { date: date(dayZero), before: date(stock.before) }), fill(words.stock, dates(stock, locale))];
  if (dayZero && (counting.kind === 'working-days' || counting.kind === 'calendar-days'))
    sentences.push(fill(words.dayZero, { date: date(dayZero) }));
  if (duty.dayZero === null && (counting.kind === 'working-days' || counting.kind === 'calendar-days'))
    sentences.push(words.notAsked);
  if (stock && !dayZero) sentences.push(fill(words.stock, dates(stock, locale)));
  if (deadline?.by === 'moved') sentences.push(fill(words.moved, { date: date(deadline.date) }));
  return deadline ? [...sentences, ...certaintySentences(deadline, words, locale)] : sentences;
}

/** What is to be said of a last day beyond the published calendars; nothing of a certain one. */
function certaintySentences(deadline: Deadline, words: Words, locale: Locale): string[] {
  if (!deadline.provisional) return [];
  if (!deadline.latest || deadline.latest === deadline.date) return [words.provisionalOpen];
  return [fill(words.provisional, dates({ date: deadline.date, latest: deadline.latest }, locale))];
}

/** What one assumption about growth leads to, sentence by sentence, told from the reference date and no more exactly than an estimate can be. */
export function forecastSentences(
  { reached, caution, deadline, about }: ForecastCase,
  plan: ForecastPlan,
  on: string,
  words: Words,
  locale: Locale,
): string[] {
  const limits = { threshold: plan.threshold, caution: plan.caution };
  const at = (wording: string, date: string) => fill(wording, { ...limits, date: formatPartialDate(date, locale) });
  if (!reached || !about.reached) return [fill(words.forecast.never, limits)];
  const sentences = [at(words.forecast.reached, about.reached)];
  if (deadline && about.deadline === deadline.date) sentences.push(...deadlineSentences(deadline, words, locale));
  else if (about.deadline) sentences.push(at(words.forecast.deadlineAbout, about.deadline));
  if (caution && about.caution)
    sentences.push(caution <= on ? fill(words.forecast.cautionNow, limits) : at(words.forecast.caution, about.caution));
  return sentences;
}

/** The span between the earliest and the latest of several assumptions; null with fewer than two days to compare. */
export function forecastSpan({ cases }: Forecast, words: Words, locale: Locale): string | null {
  const days = cases.flatMap(({ about }) => (about.reached ? [about.reached] : []));
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined || from === to || days.length < cases.length) return null;
  return fill(words.forecast.span, { from: formatPartialDate(from, locale), to: formatPartialDate(to, locale) });
}

/** The deadline that would follow; beyond the published calendars as a range, with the warning. */
function deadlineSentences({ date, latest, provisional }: Deadline, words: Words, locale: Locale): string[] {
  const range = latest !== null && latest !== date;
  const wording = range ? words.forecast.deadlineRange : words.forecast.deadline;
  const sentence = fill(wording, dates({ date, latest: latest ?? date }, locale));
  return provisional ? [sentence, words.forecast.provisional] : [sentence];
}

/** For sorting: what leaves no days comes first, then by last day, then what has none yet. */
export function urgency({ duty, daysLeft, overdue }: DutyDecision): number {
  if (duty.counting.kind === 'at-once' || duty.counting.kind === 'hours') return Number.MIN_SAFE_INTEGER;
  if (daysLeft !== null) return daysLeft;
  return overdue === 'yes' ? Number.MIN_SAFE_INTEGER + 1 : Number.MAX_SAFE_INTEGER;
}

/** How urgent a duty is, in a word or two, and whether it is late; null where nothing presses. */
export function statusOf(
  { duty, state, daysLeft, passed, overdue }: DutyDecision,
  words: Words,
): { kind: 'overdue' | 'passed' | 'left' | 'open' | 'now'; text: string } | null {
  if (state !== 'running') return null;
  const { status } = words;
  if (overdue === 'yes') return { kind: 'overdue', text: status.overdue };
  if (passed === 'yes') return { kind: 'passed', text: status.passed };
  if (duty.counting.kind === 'at-once' || duty.counting.kind === 'hours') return { kind: 'now', text: status.now };
  if (daysLeft === null) return duty.dayZero ? { kind: 'open', text: status.open } : null;
  return { kind: 'left', text: daysLeft === 0 ? status.today : fill(status.left, { n: daysLeft }) };
}

function amountOf(counting: Duty['counting'], locale: Locale): Record<string, string | number> {
  if ('count' in counting) return { n: counting.count };
  return counting.kind === 'yearly' ? { month: formatMonth(counting.month, locale) } : {};
}

function dates(values: Readonly<Record<string, string>>, locale: Locale): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, day]) => [name, formatDate(day, locale)]));
}
