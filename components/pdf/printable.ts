/** Marks that never show and carry no text: soft hyphen, zero-width spaces and joiners, variation selectors. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;
const lineEnd = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const anySpace = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;
const unsafe = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Surrogate}]/u;

/**
 * A text as it can be drawn: exotic spaces become spaces, marks that never show are left out, and every character
 * that no font has or that could reorder or hide text becomes a visible placeholder such as 〔U+1F600〕.
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  const plain = text.replace(lineEnd, '\n').replace(anySpace, ' ').replace(invisible, '');
  let written = '';
  for (const char of plain) {
    const codePoint = char.codePointAt(0) ?? 0;
    const drawn = char === '\n' || (!unsafe.test(char) && hasGlyph(codePoint));
    written += drawn ? char : `〔U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}〕`;
  }
  return written;
}
