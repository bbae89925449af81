/**
 * The condition grammar, once. A condition is JSON-safe data; `lib/rules/evaluate-condition.ts` gives it a truth value.
 * - `is` / `in`: a single-choice (or yes/no) answer equals the value / one of the values.
 * - `has` / `hasAny` / `lacksAll` / `lacksSome`: a multiple-choice answer contains the option / at least one /
 *   none of them / misses at least one of them.
 * - `atLeast` / `above` / `below`: a number answer, in the unit of the question.
 * - `blank`: a text was given and holds nothing but white space.
 * - `open`: nothing but a reminder: unknown until the question is answered with something known, then no.
 * - `unsureCount`: at least `count` of the quick-check questions were answered "don't know".
 * - `fact`: a named derived fact (`lib/rules/derived.ts`).
 */
export type Condition =
  | { readonly op: 'all'; readonly of: readonly Condition[] }
  | { readonly op: 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'is'; readonly question: string; readonly value: string }
  | { readonly op: 'in'; readonly question: string; readonly values: readonly string[] }
  | { readonly op: 'has'; readonly question: string; readonly value: string }
  | { readonly op: 'hasAny' | 'lacksAll' | 'lacksSome'; readonly question: string; readonly values: readonly string[] }
  | { readonly op: 'atLeast' | 'above' | 'below'; readonly question: string; readonly value: number }
  | { readonly op: 'blank' | 'open'; readonly question: string }
  | { readonly op: 'unsureCount'; readonly count: number }
  | { readonly op: 'fact'; readonly name: string };

/** The questions a condition names, each once, in order of appearance. Derived facts name theirs in `derived.ts`. */
export function questionsOf(condition: Condition): string[] {
  const found = new Set<string>();
  const walk = (node: Condition): void => {
    if (node.op === 'all' || node.op === 'any') node.of.forEach(walk);
    else if (node.op === 'not') walk(node.of);
    else if ('question' in node) found.add(node.question);
  };
  walk(condition);
  return [...found];
}
