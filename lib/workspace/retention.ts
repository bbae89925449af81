/** Years for which an assessment report and the record of processing are kept at least: PIPL article 56, paragraph 2; Measures article 9. */
const YEARS = 3;

/**
 * The last civil date on which a report signed on `signedOn` is still kept: the same day three years later. The day of
 * signing itself does not count; signed on 29 February, it is 1 March, so that three years are never cut short.
 */
export function keptThrough(signedOn: string): string {
  const [year = 0, month = 0, day = 0] = signedOn.split('-').map(Number);
  return new Date(Date.UTC(year + YEARS, month - 1, day)).toISOString().slice(0, 10);
}

/** The last day of the longest keeping that still runs on `today`, of versions signed on these civil dates; null when none does. */
export function keptUntil(signedOn: readonly string[], today: string): string | null {
  const last = signedOn.map(keptThrough).sort().at(-1);
  return last !== undefined && today <= last ? last : null;
}
