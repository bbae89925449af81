import { reorders } from './reordering';

/** Signs no line of text holds, and halves of characters: databases, logs and files take them badly or not at all. */
const unprintable = /[\p{Cc}\p{Surrogate}]/u;

/** Whether a text holds control characters or halves of characters. */
export function isUnprintable(text: string): boolean {
  return unprintable.test(text);
}

/** Whether a text, without the space around it, can be the name of somebody or something: one line of 1 to `most` characters that shows all it holds. */
export function isName(text: string, most: number): boolean {
  const name = text.trim();
  return name !== '' && [...name].length <= most && !isUnprintable(name) && !reorders(name);
}

/** Whether a text can be one e-mail address: nothing in it could begin a second one or another line of a letter's head. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+\.[^\s@<>()[\]\\,;:"\p{C}]+$/u.test(text);
}
