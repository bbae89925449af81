const SHOWN = 60;

/** A text from outside, made safe to print: shortened, with control, invisible and direction characters escaped. */
export function visible(text: string): string {
  const start = [...text.slice(0, SHOWN * 2)];
  const shown = start
    .slice(0, SHOWN)
    .join('')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escaped);
  return start.length > SHOWN || text.length > SHOWN * 2 ? `${shown}…` : shown;
}

/** The path of a member: `answers.scn-type`, `answers.org-roles[2]`, or `answers["odd key"]`. */
export function joinPath(parent: string, key: string | number): string {
  if (typeof key === 'number') return `${parent}[${key}]`;
  if (!/^[\w-]{1,60}$/.test(key)) return `${parent}["${visible(key)}"]`;
  return parent === '' ? key : `${parent}.${key}`;
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
