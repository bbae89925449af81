import type { Truth } from '../schema/result';
import type { Facts } from './facts';
import { filingDeadline } from './filing-deadline';
import { truthOf } from './truth';

/** A named computed fact: the small door for what conditions cannot say. It names the questions it reads. */
export type DerivedFact = { readonly questions: (facts: Facts) => readonly string[]; readonly evaluate: (facts: Facts) => Truth };

/** Derived facts by name. Packs may use these names and no others (held by check-catalog.test.ts). */
export const derivedFacts: Readonly<Record<string, DerivedFact>> = {
  /** Whether the statutory filing period is still running on the reference date (Measures art. 15). */
  'filing-period-running': {
    questions: (facts) => (facts.period ? [facts.period.dayZero] : []),
    evaluate: (facts) => {
      if (!facts.period) return 'no';
      const deadline = filingDeadline(facts);
      return deadline === null ? 'unknown' : truthOf(facts.on <= deadline.date);
    },
  },
};
