import type { Provision } from './provision';
import type { Text } from './text';

export type Option = { readonly id: string; readonly text: Text; readonly help?: Text };

type Common = {
  readonly id: string;
  readonly text: Text;
  /** Why it is asked, in plain words; the articles behind it are in `basis`. */
  readonly why: Text;
  readonly help?: Text;
  readonly basis: readonly Provision[];
  /** Part of the quick check. */
  readonly quick?: true;
};

/**
 * A question by kind. Every question accepts "don't know" except identity texts.
 * Numbers are whole, within `min`..`max`, in the unit shown; dates are civil dates (YYYY-MM-DD, Asia/Shanghai).
 */
export type Question =
  | (Common & { readonly kind: 'yes-no' })
  | (Common & { readonly kind: 'single'; readonly options: readonly Option[] })
  | (Common & { readonly kind: 'multi'; readonly options: readonly Option[] })
  | (Common & { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unit: Text })
  | (Common & { readonly kind: 'date' })
  | (Common & { readonly kind: 'text'; readonly identity?: true });

/** The option ids a question offers; yes/no questions offer `yes` and `no`. */
export function optionIds(question: Question): readonly string[] {
  if (question.kind === 'yes-no') return ['yes', 'no'];
  if (question.kind === 'single' || question.kind === 'multi') return question.options.map((option) => option.id);
  return [];
}
