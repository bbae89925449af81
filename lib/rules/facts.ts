import { type Answers, isUnsure } from '../schema/answer';
import type { Condition } from '../schema/condition';
import type { Filing, HolidayCalendar } from '../schema/pack';
import type { Truth, UnknownCause } from '../schema/result';

/**
 * What the engine knows while it reads one assessment: the answers, which questions arise, and the date.
 * Every answer passes through `visible`, so a hidden answer can never count.
 */
export type Facts = {
  readonly answers: Answers;
  readonly on: string;
  readonly calendars: readonly HolidayCalendar[];
  /** How the filing period runs under the pack, if it asserts one. */
  readonly period: Filing['period'];
  /** Whether the question arises: scope and show-condition together. */
  visible(question: string): Truth;
  /** The condition that decides whether the question arises, for tracing what is missing. */
  gates(question: string): readonly Condition[];
  /** How many quick-check questions that arise were answered "don't know". */
  unsureCount(): number;
};

/** Why the answer to a question that may arise is unknown, or null when it is known. */
export function unknownCause(facts: Facts, question: string): UnknownCause | null {
  if (facts.visible(question) === 'unknown') return 'undetermined';
  const value = facts.answers[question];
  if (value === undefined) return 'unanswered';
  return isUnsure(value) ? 'unsure' : null;
}
