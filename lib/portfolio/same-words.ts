/** A heading or label with all that does not tell it from another taken away: case, width, spaces and punctuation. */
export function sameWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');
}
