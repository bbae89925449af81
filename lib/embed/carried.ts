import type { ContentPart } from './content-part';

/** Why a file cannot be read. `bomb`: it would unpack to far more than a report holds. */
export type FileProblem = 'empty' | 'too-large' | 'unknown-type' | 'damaged' | 'encrypted' | 'bomb' | 'too-slow';

/** What a file carries: the text of the assessment inside it, null when it carries none. */
export type Carried =
  | { readonly kind: 'pdf' | 'docx' | 'json'; readonly data: string | null }
  | { readonly problem: FileProblem };

/**
 * What a file carries, and what it shows part by part; null where it has no parts or they cannot be read. `ambiguous`: other
 * programs may read it differently, so that equal parts prove nothing.
 */
export type Reading = {
  readonly carried: Carried;
  readonly parts: readonly ContentPart[] | null;
  readonly ambiguous: boolean;
};
