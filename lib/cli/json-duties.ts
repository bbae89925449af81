import { dutiesFor } from '../rules/duties';
import { forecastFor } from '../rules/forecast';
import type { Answers } from '../schema/answer';
import type { Duty } from '../schema/duty';
import type { DutyDecision, Forecast } from '../schema/duty-decision';
import type { Pack } from '../schema/pack';
import type { Locale } from '../schema/text';
import type { Cited, JsonProvision } from './json-provision';

/** A duty that applies, may apply, or will once its event happens. `title`, `task` and `authority` only in the full form. */
export type JsonDuty = Omit<DutyDecision, 'duty'> & {
  readonly duty: string;
  readonly counting: Duty['counting'];
  readonly title?: string;
  readonly task?: string;
  readonly authority?: string | null;
  readonly provisions: readonly JsonProvision[];
};

type Input = { readonly pack: Pack; readonly answers: Answers; readonly on: string; readonly locale: Locale };

/** The duties of an assessment on its reference date (civil date), in the order of the pack; none where none exists. */
export function jsonDuties({ pack, answers, on, locale }: Input, cited: Cited, options: { compact: boolean }): JsonDuty[] {
  return dutiesFor(pack, answers, on)
    .filter(({ state }) => state !== 'none')
    .map(({ duty, ...decision }) => ({
      duty: duty.id,
      ...decision,
      counting: duty.counting,
      ...(options.compact
        ? {}
        : { title: duty.title[locale], task: duty.task[locale], authority: duty.authority?.[locale] ?? null }),
      provisions: cited(duty.provisions),
    }));
}

/** The estimate of the filing number; null where none can be made or none is needed. */
export function jsonForecast({ pack, answers, on }: Input): Forecast | null {
  return forecastFor(pack, answers, on);
}
