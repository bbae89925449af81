import type { Answers } from '../../lib/schema/answer';
import type { Text } from '../../lib/schema/text';

/** A sample case with complete answers and the findings a reader expects. Organisations are fictional or anonymised. */
export type SampleCase = {
  readonly id: string;
  readonly title: Text;
  readonly answers: Answers;
  readonly expected: readonly string[];
  /** Findings that stay open although every answer is known, because counsel must decide. */
  readonly counsel: readonly string[];
  readonly overall: string;
  readonly filing: readonly string[];
  readonly variants: readonly { readonly name: string; readonly overrides: Answers }[];
};
