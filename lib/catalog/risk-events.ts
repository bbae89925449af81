import { fill, formatDate } from '../i18n/format';
import type { Pack } from '../schema/pack';
import type { Judgement } from '../schema/review';
import type { Locale } from '../schema/text';
import type { DutyEvent } from './duty-events';
import { reportProse } from './report-prose';

/** The last days of accepted risks that still hold, from the reference date on, as entries of a calendar. */
export function riskEvents(
  judgements: readonly Judgement[],
  { pack, on, locale }: { readonly pack: Pack; readonly on: string; readonly locale: Locale },
): DutyEvent[] {
  const words = reportProse[locale].review;
  return judgements.flatMap(({ rule, mark, until, standing, acceptedBy, reason }) => {
    if (mark !== 'accepted-risk' || standing !== 'stands' || until === null || until < on) return [];
    const title = pack.rules.find(({ id }) => id === rule)?.title[locale] ?? rule;
    const text = [fill(words.accepted, { who: acceptedBy, until: formatDate(until, locale) }), reason];
    return [{ id: `risk-${rule}`, day: until, title: fill(words.calendar, { title }), text: text.join('\n') }];
  });
}
