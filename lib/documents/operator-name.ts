/** Characters of a unified social credit code: no I, O, S, V, Z. */
const DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CODE = new RegExp(`(?<![0-9A-Za-z])[${DIGITS}]{18}(?![0-9A-Za-z])`, 'i');
const LABEL = /(?:统一)?(?:社会)?信用代码(?:证)?(?:号码?|为)?|(?:unified )?(?:social )?credit code/gi;

/**
 * Name and unified social credit code out of one answer that holds both in any order; empty where one is missing. Labels,
 * brackets and separators left over at the ends of the name are dropped; the name itself is not touched.
 */
export function operatorName(answer: string): { readonly organisation: string; readonly code: string } {
  const text = answer.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const code = CODE.exec(halfWidth(text))?.[0] ?? '';
  if (code === '') return { organisation: text.replace(LABEL, '').trim() === '' ? '' : text, code };
  const at = halfWidth(text).indexOf(code);
  const rest = (text.slice(0, at) + text.slice(at + code.length)).replace(LABEL, '');
  const bare = rest
    .replaceAll(/[（(【[]\s*[:：]?\s*[）)】\]]/g, '')
    .replace(/^[\s，,、；;：:·/|-]+/, '')
    .replace(/[\s，,、；;：:·/|-]+$/, '')
    .trim();
  return { organisation: bare, code: code.toUpperCase() };
}

/** Every unified social credit code a text holds, in capital letters. */
export function creditCodes(text: string): string[] {
  return [...halfWidth(text).matchAll(new RegExp(CODE, 'gi'))].map(([code]) => code.toUpperCase());
}

const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether the last character of a unified social credit code agrees with the others (GB 32100: weighted sum modulo 31). */
export function codeAgrees(code: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * DIGITS.indexOf(code[index] ?? ''), 0);
  return DIGITS.indexOf(code[17] ?? '') === (31 - (sum % 31)) % 31;
}

/** Full-width letters and digits as ASCII, one for one, so that places in the text stay the same. */
function halfWidth(text: string): string {
  return text.replaceAll(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}
