import type { Text } from '../schema/text';
import type { DraftId } from './template';

/** Where on the screen a fact of the papers is asked for. */
export type PaperFactGroup = 'contacts' | 'people' | 'reasons' | 'others' | 'system' | 'posts' | 'dates';

/** Something no question asks and papers print: written once, printed wherever it is named. Its id is stored and stays for ever. */
export type PaperFact = {
  readonly id: string;
  readonly group: PaperFactGroup;
  /** What it is called in a gap and above its field. */
  readonly text: Text;
  /** What helps to write it; empty where the name says all. */
  readonly hint: Text | null;
  /** More than a line. */
  readonly long: boolean;
  /** Names or reaches a person, so that only papers which need it may print it. */
  readonly personal: boolean;
};

/** What has been written into the papers, by field. */
export type Written = Readonly<Record<string, string>>;

/** The field that keeps a fact of the papers. */
export const factField = (fact: string): string => `paper-${fact}`;

/** The field that keeps somebody's own words for a drafted part of a paper. */
export const ownField = (paper: DraftId, part: string): string => `own-${paper}-${part}`;

/** What is written in a field; null where it is empty or blank. */
export function writtenIn(written: Written, field: string): string | null {
  const text = Object.hasOwn(written, field) ? (written[field]?.trim() ?? '') : '';
  return text === '' ? null : text;
}
