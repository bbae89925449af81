import type { Condition } from './condition';
import type { Duty, ForecastPlan } from './duty';
import type { Provision } from './provision';
import type { Question } from './question';
import type { Rule } from './rule';
import type { Text } from './text';

export type Step = {
  readonly id: string;
  readonly title: Text;
  readonly lead: Text;
  readonly questions: readonly { readonly id: string; readonly showWhen?: Condition }[];
};

export type Dimension = { readonly id: string; readonly title: Text; readonly scored: boolean; readonly movesOverall: boolean };

/** A narrower reading of the questionnaire: while `when` holds, only these questions and rules arise. */
export type Scope = {
  readonly id: string;
  readonly title: Text;
  readonly when: Condition;
  readonly questions: readonly string[];
  readonly rules: readonly string[];
};

export type Conflict = { readonly id: string; readonly when: Condition; readonly text: Text };

/** The filing decision as data. Conditions are read without scope, since a filing duty is decided by recognition and number alone. */
export type Filing = {
  /** The first day the duty exists, civil date; null where it is only imagined. */
  readonly since: string | null;
  /** Outside this the duty cannot arise. */
  readonly household: Condition;
  readonly recognition: Condition;
  readonly due: Condition;
  readonly approaching: Condition;
  readonly filed: Condition;
  /** The date question that gives day 0, and how the period runs; null when the pack asserts no period. */
  readonly period: {
    readonly dayZero: string;
    readonly workingDays: number;
    readonly stock: { readonly before: string; readonly deadline: string };
  } | null;
  readonly provisions: readonly Provision[];
  readonly texts: Readonly<Record<FilingStepId, Text>>;
};
export type FilingStepId = 'in-force' | 'household' | 'recognition' | 'due' | 'approaching' | 'filed' | 'deadline';

/** A year's State Council calendar: days off and make-up working days as civil dates. */
export type HolidayCalendar = {
  readonly year: number;
  readonly source: { readonly title: string; readonly url: string };
  readonly daysOff: readonly string[];
  readonly makeUpDays: readonly string[];
};

/**
 * `in-force`: the law of some stretch of time. `never-in-force`: a draft, for comparison only. `not-covered`: a stretch of
 * time of which the product holds no rules, so that nothing is concluded.
 */
export type PackStatus = 'in-force' | 'never-in-force' | 'not-covered';

/** Everything the engine needs. Immutable once released; a correction is a new version. */
export type Pack = {
  readonly id: string;
  readonly version: string;
  readonly status: PackStatus;
  readonly title: Text;
  readonly notice: Text | null;
  /** The first day it is the law in force, until a later pack is; null for a draft, or with no beginning. */
  readonly effectiveFrom: string | null;
  readonly questions: Readonly<Record<string, Question>>;
  readonly steps: readonly Step[];
  readonly dimensions: readonly Dimension[];
  readonly scopes: readonly Scope[];
  readonly rules: readonly Rule[];
  readonly conflicts: readonly Conflict[];
  readonly filing: Filing;
  readonly deductions: Readonly<Record<'prohibited' | 'high' | 'medium' | 'low' | 'info', number>>;
  /** Where the reference date of the assessment is asked. */
  readonly referenceDate: string;
  /** Instrument id -> whether it binds, and since when; lets a rule be silent before its law existed. */
  readonly instruments: Readonly<Record<string, { readonly binding: boolean; readonly inForceFrom: string | null }>>;
  /** Instrument id -> when it reaches a case at all; where that certainly fails it is not cited beside others. */
  readonly reach?: Readonly<Record<string, Condition>>;
  /** Other statutory periods conditions may ask about (`lib/rules/derived.ts`): the date question of day 0 and the working days. */
  readonly periods?: Readonly<Partial<Record<'algorithm', { readonly dayZero: string; readonly workingDays: number }>>>;
  readonly calendars: readonly HolidayCalendar[];
  /** Statutory days expected in years without a published calendar. */
  readonly expectedHolidays: readonly HolidayCalendar[];
  /** Working days advised to be kept before a last day; our caution. */
  readonly daysInHand: number;
  readonly duties: readonly Duty[];
  /** What a forecast of the filing threshold reads; null when the pack asserts none. */
  readonly forecast: ForecastPlan | null;
};
