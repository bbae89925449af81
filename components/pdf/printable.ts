/** Marks that never show and carry no text: soft hyphen, zero-width spaces and joiners, variation selectors. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;
const lineEnd = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const anySpace = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;
const unsafe = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Surrogate}]/u;
/** Letters with accents typed apart; fonts have them in one. Chinese is left as it was typed. */
const apart = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}+/gu;
/** Signs that fonts make of several characters by themselves: written out, they can be found and copied as those. */
const ligature = /[\u2e3a\u2e3b\ufb00-\ufb06]/g;
const dashes: Readonly<Record<string, string>> = { '\u2e3a': '——', '\u2e3b': '———' };
/** What a text of plain Chinese and ASCII is made of: nothing in it needs any care. */
const plainly = /^[\n\x20-\x7e\u3000-\u3002\u3008-\u3011\u4e00-\u9fa5\uff01-\uff5e\u2014\u2018-\u201d\u2026]*$/;

/** The text a character is drawn as, itself or one of the same shape; null where no font has it. */
export type DrawnAs = (char: string) => string | null;

/**
 * A text as it can be drawn: exotic spaces become spaces, marks that never show are left out, a character that fonts draw
 * as another of the same shape becomes that one, and every character that no font has or that could reorder or hide text
 * becomes a visible placeholder such as 〔U+1F600〕.
 */
export function printable(text: string, drawnAs: DrawnAs): string {
  if (plainly.test(text)) return text;
  const plain = composed(text.replace(lineEnd, '\n').replace(anySpace, ' ').replace(invisible, ''));
  let written = '';
  for (const char of plain) written += shown(char, drawnAs) ?? `〔${named(char)}〕`;
  return written;
}

/** The signs of a text that its printed form does not show as they are, by their code points. */
export function unshownSigns(text: string, drawnAs: DrawnAs): string[] {
  if (plainly.test(text)) return [];
  const plain = text.replace(lineEnd, '\n').replace(anySpace, ' ');
  const hidden = [...plain.matchAll(invisible)].map(([char]) => char);
  const letters = composed(plain.replace(invisible, ''));
  return [...hidden, ...Array.from(letters).filter((char) => shown(char, drawnAs) === null)].map(named);
}

function composed(text: string): string {
  return text
    .replace(apart, (letter) => letter.normalize('NFC'))
    .replace(ligature, (sign) => dashes[sign] ?? sign.normalize('NFKC'));
}

function shown(char: string, drawnAs: DrawnAs): string | null {
  if (char === '\n') return char;
  return unsafe.test(char) ? null : drawnAs(char);
}

function named(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
