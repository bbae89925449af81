import { lastDayOf } from '../deadlines/period';
import { isUnsure } from '../schema/answer';
import type { Truth } from '../schema/result';
import type { Facts } from './facts';
import { filingDeadline, knownDate } from './filing-deadline';
import { and, truthOf } from './truth';

/** A named computed fact: the small door for what conditions cannot say. It names the questions it reads. */
export type DerivedFact = { readonly questions: (facts: Facts) => readonly string[]; readonly evaluate: (facts: Facts) => Truth };

/** Whether one answer lies above another, both numbers or both civil dates; unknown while either is open. */
function answerAbove(upper: string, lower: string): DerivedFact {
  return {
    questions: () => [upper, lower],
    evaluate: (facts) => {
      const [high, low] = [facts.read(upper), facts.read(lower)];
      const visible = and(high.visible, low.visible);
      if (visible === 'no') return 'no';
      if (high.value === undefined || low.value === undefined || isUnsure(high.value) || isUnsure(low.value)) return 'unknown';
      if (typeof high.value !== typeof low.value) throw new Error(`"${upper}" and "${lower}" cannot be compared.`);
      return and(visible, truthOf(high.value > low.value));
    },
  };
}

/** Whether a date was answered that lies after the reference date; unknown while it is open. */
function afterReference(question: string): DerivedFact {
  return {
    questions: () => [question],
    evaluate: (facts) => {
      const { visible, value } = facts.read(question);
      if (visible === 'no') return 'no';
      if (typeof value !== 'string' || isUnsure(value)) return 'unknown';
      return and(visible, truthOf(value > facts.on));
    },
  };
}

/** What is said of the reference date answered; no where another date was asked for instead, unknown while it is open. */
function referenceDate(holds: (date: string, facts: Facts) => boolean): DerivedFact {
  const question = 'org-assessment-date';
  return {
    questions: () => [question],
    evaluate: (facts) => {
      const { value } = facts.read(question);
      if (typeof value !== 'string' || isUnsure(value)) return 'unknown';
      return truthOf(value === facts.on && holds(value, facts));
    },
  };
}

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
  /** Whether the period to file an algorithm still runs, counted from the first use (Algorithm Recommendation Provisions art. 24). */
  'algorithm-period-running': {
    questions: ({ periods }) => (periods?.algorithm ? [periods.algorithm.dayZero] : []),
    evaluate: (facts) => {
      const period = facts.periods?.algorithm;
      if (!period || facts.visible(period.dayZero) === 'no') return 'no';
      const dayZero = knownDate(facts, period.dayZero);
      if (dayZero === null) return 'unknown';
      const counted = { kind: 'working-days', count: period.workingDays } as const;
      return truthOf(facts.on <= lastDayOf(dayZero, counted, { published: facts.calendars, expected: [] }).date);
    },
  },
  'stored-above-total': answerAbove('col-persons-stored', 'org-total-persons'),
  'exports-above-total': answerAbove('exp-persons-since-january', 'org-total-persons'),
  'stored-above-projected': answerAbove('col-persons-stored', 'col-persons-projected'),
  'use-began-after-end': answerAbove('org-first-use-date', 'fil-end-date'),
  'use-began-after-change': answerAbove('org-first-use-date', 'fil-change-date'),
  'use-began-after-threshold': answerAbove('org-first-use-date', 'fil-trigger-date'),
  'use-began-after-incident': answerAbove('org-first-use-date', 'inc-discovered-at'),
  'first-use-ahead': afterReference('org-first-use-date'),
  'threshold-ahead': afterReference('fil-trigger-date'),
  'change-ahead': afterReference('fil-change-date'),
  'incident-ahead': afterReference('inc-discovered-at'),
  'video-use-ahead': afterReference('vid-in-use-date'),
  'officer-number-ahead': afterReference('org-officer-trigger-date'),
  'contract-ahead': afterReference('exp-contract-date'),
  'reference-date-ahead': referenceDate((date, facts) => date > facts.today),
  /** No under a pack that asserts no period. */
  'reference-before-law': referenceDate((date, { covered, period }) => covered && period !== null && date < period.stock.before),
  'reference-not-covered': referenceDate((_, { covered }) => !covered),
  /** Whether guardians were verified although it is "don't know" whether children are concerned. */
  'guardian-verified-age-unsure': {
    questions: () => ['min-guardian-consent', 'min-under14'],
    evaluate: (facts) => {
      const [guardian, age] = [facts.read('min-guardian-consent'), facts.read('min-under14')];
      if (guardian.visible === 'no' || age.visible === 'no') return 'no';
      if (guardian.value === undefined || age.value === undefined) return 'unknown';
      return truthOf(guardian.value === 'verified' && isUnsure(age.value));
    },
  },
  /** Whether a day is given on which the filing number was reached, although how many are stored is "don't know". */
  'threshold-dated-count-unsure': {
    questions: () => ['col-persons-stored', 'fil-trigger-date'],
    evaluate: (facts) => {
      const [stored, reached] = [facts.read('col-persons-stored'), facts.read('fil-trigger-date')];
      if (stored.visible === 'no' || reached.visible === 'no') return 'no';
      if (stored.value === undefined || reached.value === undefined) return 'unknown';
      return truthOf(isUnsure(stored.value) && !isUnsure(reached.value));
    },
  },
};
