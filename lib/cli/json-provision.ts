import { findArticle, findInstrument } from '../catalog/index';
import { type Grade, isChecked, type Provision } from '../schema/provision';
import type { Locale } from '../schema/text';

/** A citation with how far its article was checked; `verified` for the grades that may be shown as checked. `title` only in the full form. */
export type JsonProvision = Provision & { readonly verified: boolean; readonly grade: Grade; readonly title?: string };

/** Turns citations into what is printed of them, leaving out what does not reach the case. */
export type Cited = (provisions: readonly Provision[]) => JsonProvision[];

/** Citations with their grade, and in the full form the title of the instrument. */
export function jsonProvisions(provisions: readonly Provision[], locale: Locale, options: { compact: boolean }): JsonProvision[] {
  return provisions.map((provision) => {
    const grade = findArticle(provision.instrument, provision.article)?.grade ?? 'unverified';
    const title = options.compact ? undefined : findInstrument(provision.instrument)?.title[locale];
    return { ...provision, verified: isChecked(grade), grade, ...(title === undefined ? {} : { title }) };
  });
}
