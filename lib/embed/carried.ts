/** Why a file cannot be read. `bomb`: it would unpack to far more than a report holds. */
export type FileProblem = 'empty' | 'too-large' | 'unknown-type' | 'damaged' | 'encrypted' | 'bomb' | 'too-slow';

/** What a file carries: the text of the assessment inside it, null when it carries none. */
export type Carried =
  | { readonly kind: 'pdf' | 'docx' | 'json'; readonly data: string | null }
  | { readonly problem: FileProblem };
