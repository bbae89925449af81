import type { AnswerValue } from './answer';
import type { FilingStepId, PackStatus } from './pack';
import type { Outcome, Severity } from './rule';

/** yes, no, or not known. Never collapsed to a boolean. */
export type Truth = 'yes' | 'no' | 'unknown';

/** Why an answer is not known: not given, given as "don't know", or it is not settled whether the question arises. */
export type UnknownCause = 'unanswered' | 'unsure' | 'undetermined';

export const levels = ['low', 'medium', 'high', 'stop'] as const;
/** The overall level. `stop` 存在禁止情形, `high` 高风险, `medium` 需整改, `low` 暂未发现明显问题. */
export type Level = (typeof levels)[number];

/** An answer that decided a finding. `value` is absent when the question is unanswered. */
export type Because = {
  readonly question: string;
  readonly value?: AnswerValue;
  readonly truth: Truth;
  readonly cause?: UnknownCause;
};

/** A condition with the truth it was given, node by node. */
export type Trace = {
  readonly op: string;
  readonly truth: Truth;
  readonly question?: string;
  readonly cause?: UnknownCause;
  readonly of?: readonly Trace[];
};

export type Finding = {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** The lightest severity it can have while an easing condition is not settled; absent when `severity` is certain. */
  readonly atLeast?: Severity;
  /** The answers that decided it; empty where the rule does not apply. */
  readonly because: readonly Because[];
  /** Questions whose answer could still settle it. */
  readonly missing: readonly string[];
  /** The rule under whose finding this one is folded: both are certain, or both wait for the same answer. */
  readonly foldedUnder?: string;
  /** What broke, for outcome `error` only. */
  readonly error?: string;
};

export const filingStatuses = ['required', 'not-required', 'approaching', 'cannot-determine', 'filed', 'out-of-scope'] as const;
export type FilingStatus = (typeof filingStatuses)[number];

export type FilingDecision = {
  readonly status: FilingStatus;
  /** Civil date of the last day to file, or null when none runs or day 0 is not known. */
  readonly deadline: string | null;
  /** True when the deadline runs beyond the last published holiday calendar. */
  readonly provisional: boolean;
  /** Whether the deadline has passed with certainly no filing; unknown without a deadline, or passed and not known whether filed. */
  readonly overdue: Truth;
  readonly steps: readonly { readonly id: FilingStepId; readonly truth: Truth; readonly questions: readonly string[] }[];
};

export type DimensionScore = { readonly id: string; readonly low: number; readonly high: number; readonly rules: number };

/** The frozen contract between engine, screens, report, command line and database. */
export type AssessmentResult = {
  readonly pack: { readonly id: string; readonly version: string; readonly status: PackStatus };
  /** Reference date used, civil date. */
  readonly on: string;
  readonly mode: 'quick' | 'full';
  readonly scope: string | null;
  /** From low to stop, so that nothing is concluded, where the pack is `not-covered`. */
  readonly overall: { readonly floor: Level; readonly ceiling: Level };
  readonly findings: readonly Finding[];
  /** Rules that only the full assessment can examine; empty in full mode. */
  readonly notExamined: readonly string[];
  readonly score: {
    readonly low: number;
    readonly high: number;
    readonly coverage: number;
    readonly dimensions: readonly DimensionScore[];
  };
  readonly filing: FilingDecision;
  /** Unanswered or unsure questions that could still change a finding, most weighty first. */
  readonly missing: readonly { readonly question: string; readonly rules: readonly string[] }[];
  readonly conflicts: readonly { readonly conflict: string; readonly questions: readonly string[] }[];
  readonly progress: { readonly asked: number; readonly answered: number; readonly unsure: number };
};
