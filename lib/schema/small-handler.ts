import type { Condition } from './condition';
import type { Provision } from './provision';
import type { Text } from './text';

/** A situation of article 55 of the PIPL; `when` is null where it always arises for faces. */
export type ImpactSituation = {
  readonly id: string;
  readonly title: Text;
  readonly when: Condition | null;
  /** For each content of article 56, in order, the rules that bear on it; none where it must be written by hand. */
  readonly rules: readonly (readonly string[])[];
};

/** The simplified regime for small handlers as data: who may use it, what becomes simpler, what never does. */
export type SmallHandlerRegime = {
  /** The question on persons of all kinds, and the one on persons stored in this system, who are among them. */
  readonly total: string;
  readonly stored: string;
  /** From this number of persons nobody is small. */
  readonly limit: number;
  /** Civil date. */
  readonly inForceFrom: string;
  readonly source: Provision;
  readonly simpler: readonly Text[];
  readonly never: readonly Text[];
  /** What only counsel can answer, since the articles were not seen. */
  readonly open: readonly Text[];
  readonly situations: readonly ImpactSituation[];
  readonly contents: readonly Text[];
};
