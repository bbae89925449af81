import { type Answers, type AnswerValue, isUnsure } from '../schema/answer';
import type { Condition } from '../schema/condition';
import type { Filing, HolidayCalendar, Pack } from '../schema/pack';
import type { Truth, UnknownCause } from '../schema/result';

/** One question in one assessment: whether it arises, and its answer unless it does not. */
export type Reading = { readonly visible: Truth; readonly value: AnswerValue | undefined };

/**
 * What the engine knows while it reads one assessment: the answers, which questions arise, and the date.
 * Conditions see answers through `read` alone, so a hidden answer can never count.
 */
export type Facts = {
  readonly answers: Answers;
  readonly on: string;
  /** Today's civil date, to tell a reference date that lies ahead; the reference date itself where none is given. */
  readonly today: string;
  readonly calendars: readonly HolidayCalendar[];
  /** Whether the pack holds the law of the reference date at all. */
  readonly covered: boolean;
  /** How the filing period runs under the pack, if it asserts one. */
  readonly period: Filing['period'];
  /** The other periods the pack asserts. */
  readonly periods: Pack['periods'];
  /** The same facts before any scope narrows them. */
  readonly flow: Facts;
  read(question: string): Reading;
  /** Whether the question arises: scope and show-condition together. */
  visible(question: string): Truth;
  /** Whether a scope of the pack holds. */
  inScope(scope: string): Truth;
  /** The conditions that decide whether the question arises, for tracing what is missing. */
  gates(question: string): readonly Condition[];
  /** The quick-check questions that arise and were answered "don't know", in the order of the flow. */
  unsure(): readonly string[];
};

/** Why an answer is unknown, or null when it is known or the question does not arise. */
export function unknownCause({ visible, value }: Reading): UnknownCause | null {
  if (visible === 'no') return null;
  if (visible === 'unknown') return 'undetermined';
  if (value === undefined) return 'unanswered';
  return isUnsure(value) ? 'unsure' : null;
}
