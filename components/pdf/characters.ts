/** Marks that may not begin a line (closing marks and what hangs on the character before). */
export const closing: ReadonlySet<string> = new Set([
  ...'，。、；：？！）》〉】」』〕］｝〗〙”’…—～·％‰℃°′″ー々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ',
  ...'%,.;:?!)]}»›✓',
]);

/** Marks that may not end a line. */
export const opening: ReadonlySet<string> = new Set([...'（《〈【「『〔［｛〖〘“‘￥$#№([{«‹']);

/** Full-width closing marks whose right half is blank: at a line end they need only half their width. */
export const halfInk: ReadonlySet<string> = new Set([...'，。、）》〉】」』〕］｝〗〙']);

/** Full-width opening marks whose left half is blank. */
export const fullOpening: ReadonlySet<string> = new Set([...'（《〈【「『〔［｛〖〘']);

const wide =
  /[\u2e80-\u2fff\u3001-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{1b000}-\u{1b2ff}\u{20000}-\u{3ffff}\u2014\u2026\u2018\u2019\u201c\u201d]/u;
const letter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const western = /[A-Za-z0-9\u00c0-\u024f\u0370-\u04ff]/;

/** Whether a line may break beside the character by itself: Chinese, Japanese, Korean and their punctuation. */
export function isWide(char: string): boolean {
  return wide.test(char);
}

export function isSpace(char: string): boolean {
  return char === ' ' || char === '\u3000';
}

/** Whether a sliver of space belongs between two neighbours: Chinese beside a Latin letter or digit. */
export function needsGap(before: string, after: string): boolean {
  return (letter.test(before) && western.test(after)) || (western.test(before) && letter.test(after));
}
