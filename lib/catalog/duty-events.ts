import { fill, formatDate, formatPartialDate } from '../i18n/format';
import { countingSentences, forecastSentences } from '../report/duty-words';
import { dutiesFor } from '../rules/duties';
import { forecastFor } from '../rules/forecast';
import type { Answers } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { Locale } from '../schema/text';
import { reportProse } from './report-prose';

/** A whole-day entry for a calendar. `day` is a civil date. */
export type DutyEvent = { readonly id: string; readonly day: string; readonly title: string; readonly text: string };

type Input = { readonly pack: Pack; readonly answers: Answers; readonly on: string; readonly locale: Locale };

/**
 * The days of an assessment worth a reminder: of each duty that runs its last day, and the day by which we advise to have
 * done it; and the estimate of the filing number, marked as one. Days before the reference date are left out, and provisional
 * ones say so.
 */
export function dutyEvents({ pack, answers, on, locale }: Input): DutyEvent[] {
  const words = reportProse[locale].duties;
  const dated = dutiesFor(pack, answers, on).flatMap((decision) => {
    const { duty, deadline, state } = decision;
    if (state !== 'running' || !deadline) return [];
    const title = duty.title[locale];
    const text = [duty.task[locale], ...countingSentences(decision, words, locale)].join('\n');
    const advised = fill(words.calendarAdvised, { title, date: formatDate(deadline.date, locale) });
    const last = fill(deadline.provisional ? words.calendarProvisional : words.calendarLast, { title });
    const events = [
      { id: `${duty.id}-advised`, day: deadline.advised, title: advised, text },
      { id: `${duty.id}-last`, day: deadline.date, title: last, text },
    ];
    return events.filter(({ day }, index) => day >= on && (index === 1 || deadline.by !== 'fixed'));
  });
  return [...dated, ...forecastEvents({ pack, answers, on, locale })];
}

/** The earliest estimate of the filing number, on its day, or on the first day of its month where only that can be said; none further off. */
function forecastEvents({ pack, answers, on, locale }: Input): DutyEvent[] {
  const words = reportProse[locale].duties;
  const [first] = forecastFor(pack, answers, on)?.cases ?? [];
  const about = first?.about.reached;
  if (!pack.forecast || !first || !about || about.length < 'YYYY-MM'.length) return [];
  const { threshold } = pack.forecast;
  const assumption = fill(words.forecast[first.basis], { n: first.given });
  return [
    {
      id: 'frt-filing-forecast',
      day: about.length === 'YYYY-MM'.length ? `${about}-01` : about,
      title: fill(words.forecast.calendar, { date: formatPartialDate(about, locale), threshold }),
      text: [assumption, ...forecastSentences(first, pack.forecast, on, words, locale), words.forecast.assumption].join('\n'),
    },
  ];
}
