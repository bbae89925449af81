/** Signs nobody sees that turn round the text after them (Unicode bidirectional embeddings, overrides and isolates). */
const signs = /[\u202a-\u202e\u2066-\u2069]/g;

/** Whether a text holds invisible signs that make what stands around it read in another order. */
export function reorders(text: string): boolean {
  return withoutReordering(text) !== text;
}

/** A text without those signs. */
export function withoutReordering(text: string): string {
  return text.replace(signs, '');
}
