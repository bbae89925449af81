/** Marks that never show and carry no text: soft hyphen, zero-width spaces and joiners, variation selectors. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;
const lineEnd = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const anySpace = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;
const unsafe = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Surrogate}]/u;
/** Letters with accents typed apart; fonts have them in one. Chinese is left as it was typed. */
const apart = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}+/gu;
/** Radicals, compatibility characters and the double dash: fonts draw them as the characters they stand for, under whose codes they can be found. */
const alike = /[\u2e3a\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;
/** What a text of plain Chinese and ASCII is made of: nothing in it needs any care. */
const plainly = /^[\n\x20-\x7e\u3000-\u3002\u3008-\u3011\u4e00-\u9fa5\uff01-\uff5e\u2014\u2018-\u201d\u2026]*$/;

/**
 * A text as it can be drawn: exotic spaces become spaces, marks that never show are left out, and every character
 * that no font has or that could reorder or hide text becomes a visible placeholder such as 〔U+1F600〕.
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  if (plainly.test(text)) return text;
  const plain = text
    .replace(lineEnd, '\n')
    .replace(anySpace, ' ')
    .replace(invisible, '')
    .replace(apart, (letter) => letter.normalize('NFC'))
    .replace(alike, (char) => (char === '⸺' ? '——' : char.normalize('NFKC')));
  let written = '';
  for (const char of plain) written += shows(char, hasGlyph) ? char : `〔${named(char)}〕`;
  return written;
}

/** The signs of a text that its printed form does not show as they are, by their code points. */
export function unshownSigns(text: string, hasGlyph: (codePoint: number) => boolean): string[] {
  if (plainly.test(text)) return [];
  const plain = text.replace(lineEnd, '\n').replace(anySpace, ' ');
  const hidden = [...plain.matchAll(invisible)].map(([char]) => char);
  const letters = plain.replace(invisible, '').replace(apart, (letter) => letter.normalize('NFC'));
  return [...hidden, ...Array.from(letters).filter((char) => !shows(char, hasGlyph))].map(named);
}

function shows(char: string, hasGlyph: (codePoint: number) => boolean): boolean {
  return char === '\n' || (!unsafe.test(char) && hasGlyph(char.codePointAt(0) ?? 0));
}

function named(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
