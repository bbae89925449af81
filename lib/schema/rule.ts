import type { Answers } from './answer';
import type { Condition } from './condition';
import type { Provision } from './provision';
import type { Text } from './text';

export const severities = ['prohibited', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

export type Outcome = 'gap' | 'met' | 'needs-review' | 'not-applicable' | 'error';

/** Who in an organisation usually carries a remedy out. */
export type TaskOwner = 'management' | 'legal' | 'security' | 'operations' | 'product' | 'hr' | 'procurement' | 'vendor';

/** A few answers and the outcome `gapWhen` and `review` must give for them, taken without visibility. */
export type RuleExample = { readonly answers: Answers; readonly outcome: 'gap' | 'met' | 'needs-review' };

/** One rule. It applies by default when one of the questions it names is asked; it is a gap when `gapWhen` is yes. */
export type Rule = {
  readonly id: string;
  /** Dimension A-M of the report. */
  readonly dimension: string;
  readonly severity: Severity;
  /** A lighter severity while a condition holds, e.g. while a statutory period still runs. */
  readonly eased?: { readonly when: Condition; readonly severity: Severity };
  readonly appliesWhen?: Condition;
  readonly gapWhen: Condition;
  /** Where every answer is known and no gap is certain, yet the law is unsettled or a claim unproved: counsel must decide. */
  readonly review?: { readonly when: Condition; readonly why: Text };
  readonly title: Text;
  /** What is wrong, for whoever answers. */
  readonly finding: Text;
  /** The same in the words of the law, for the legal team. */
  readonly legal?: Text;
  /** What an instrument the rule cites adds in legal words, by instrument id; said only where it reaches the case. */
  readonly legalWhere?: Readonly<Record<string, Text>>;
  /** Why it matters to people and to the handler. */
  readonly matters?: Text;
  readonly remedy: Text;
  /** Who usually carries the remedy out, and what proves it is done. */
  readonly task?: { readonly owner: TaskOwner; readonly proof: Text };
  readonly provisions: readonly Provision[];
  /** Findings folded under this one when both are certain, or both open for want of the same answer. */
  readonly folds?: readonly string[];
  /** Findings that have causes of their own once certain, and are folded only while both are open for want of the same answer. */
  readonly foldsOpen?: readonly string[];
  readonly examples: readonly RuleExample[];
  /** Who reviewed the rule and when; null until a lawyer signs. */
  readonly reviewed: { readonly by: string; readonly on: string } | null;
};
