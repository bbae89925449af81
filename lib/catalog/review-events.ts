import { fill, formatDate } from '../i18n/format';
import { dutiesFor } from '../rules/duties';
import type { Answers } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { Locale } from '../schema/text';
import type { DutyEvent } from './duty-events';
import { reportProse } from './report-prose';

type Input = { readonly pack: Pack; readonly answers: Answers; readonly on: string; readonly locale: Locale };

/**
 * The days to look again that follow from duties without a last day: when records have been kept for the years the law asks
 * (article 56 PIPL), and when a recurring duty falls due again at the latest. No law names the day these years begin, so
 * they are counted from the reference date, and each entry says so.
 */
export function reviewEvents({ pack, answers, on, locale }: Input): DutyEvent[] {
  const { reviews } = reportProse[locale];
  return dutiesFor(pack, answers, on).flatMap(({ duty, state, applies }): DutyEvent[] => {
    if (state !== 'standing' || applies !== 'yes') return [];
    const { counting } = duty;
    const kept = counting.kind === 'keep' && counting.unit === 'years';
    if (!kept && counting.kind !== 'every-years') return [];
    const values = { title: duty.title[locale], n: counting.count, date: formatDate(on, locale) };
    const words = kept ? reviews.kept : reviews.again;
    return [
      {
        id: `${duty.id}-review`,
        day: yearsLater(on, counting.count),
        title: fill(words.title, values),
        text: [duty.task[locale], fill(words.counted, values)].join('\n'),
      },
    ];
  });
}

/** The same day so many years on; the last of February stands in for a leap day that year lacks. */
function yearsLater(day: string, years: number): string {
  const later = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  const date = new Date(`${later}T00:00:00Z`);
  return date.toISOString().startsWith(later) ? later : `${later.slice(0, 4)}-02-28`;
}
