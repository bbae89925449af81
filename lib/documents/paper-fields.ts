import type { Locale } from '../schema/text';
import type { DraftId } from './template';

/** What has been written into the papers, by field. */
export type Written = Readonly<Record<string, string>>;

/** The field that keeps a fact of the papers. */
export const factField = (fact: string): string => `paper-${fact}`;

/** The field that keeps somebody's own words for a drafted part of a paper in one language; the first there was is Chinese. */
export const ownField = (paper: DraftId, part: string, locale: Locale = 'zh'): string =>
  `own-${paper}-${part}${locale === 'zh' ? '' : `-${locale}`}`;

/** What is written in a field; null where it is empty or blank. */
export function writtenIn(written: Written, field: string): string | null {
  const text = Object.hasOwn(written, field) ? (written[field]?.trim() ?? '') : '';
  return text === '' ? null : text;
}
