import type { Answers } from '../schema/answer';
import type { Overrides } from '../schema/field';

export const FILE_FORMAT = 'mianjian-assessment';

/** The version written; a file with a higher one comes from a newer MianJian. */
export const FILE_VERSION = 1;

/** Names the published JSON Schema of the file; where a server publishes it, see /schema/assessment.json. */
export const FILE_SCHEMA = 'urn:mianjian:schema:assessment:1';

/** Longest title, in UTF-16 units. */
export const TITLE_LIMIT = 200;

/** Notes by question id. */
export type Notes = Readonly<Record<string, string>>;

/** An assessment as a file, enough to open it elsewhere. Results are left out: they follow from answers, pack and date. */
export type AssessmentFile = {
  readonly $schema: typeof FILE_SCHEMA;
  readonly format: typeof FILE_FORMAT;
  readonly version: typeof FILE_VERSION;
  readonly pack: string;
  readonly title: string;
  readonly mode: 'quick' | 'full';
  readonly scenario: string | null;
  readonly answers: Answers;
  readonly notes: Notes;
  /** The answers planned measures would lead to, by question id. */
  readonly planned?: Answers;
  /** Risk levels stated in place of the computed ones, by risk cell. */
  readonly overrides?: Overrides;
  /** What a server vouches for, in a file it handed out: see lib/seal. Reading answers ignores it. */
  readonly seal?: object;
  /** What the assessor writes into the report in own words, by particular. */
  readonly particulars?: Readonly<Record<string, string>>;
};
