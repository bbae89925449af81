import type { Text } from '../schema/text';

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
