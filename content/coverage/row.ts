import type { DutyRow, ReasonKind } from '../../lib/schema/coverage';
import type { QuestionId } from '../questions/index';

type Cover =
  | { readonly rules: readonly string[]; readonly questions?: readonly QuestionId[]; readonly precedents?: readonly string[] }
  | Pick<Extract<DutyRow, { reason: object }>, 'reason'>;

/** One row of the table of duties. */
export const row = (id: string, zh: string, en: string, cover: Cover): DutyRow => ({ id, text: { zh, en }, ...cover });

/** Covered by these rules, and by these questions beyond those the rules read. */
export const by = (rules: readonly string[], questions: readonly QuestionId[] = []): Cover => ({ rules, questions });

/** Covered by cases of the collection of precedents. */
export const seen = (...precedents: readonly string[]): Cover => ({ rules: [], precedents });

/** Not covered, for this reason. */
export const because = (kind: ReasonKind, zh: string, en: string): Cover => ({ reason: { kind, text: { zh, en } } });
