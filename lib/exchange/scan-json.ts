/** Deeper than any file of ours by far; a file beyond it is an accident or an attack. */
export const DEPTH_LIMIT = 64;

/** What is wrong with a JSON text, and the offset where it shows. `key` is the name given twice in one object. */
export type JsonFault = {
  readonly kind: 'unexpected' | 'unfinished' | 'too-deep' | 'repeated-key';
  readonly at: number;
  readonly key?: string;
};

type Expect = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'separator' | 'nothing';

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordPattern = /true|false|null/y;

/**
 * The first fault of a JSON text, or null. It accepts what JSON.parse accepts, except nesting beyond the limit and a key
 * given twice, of which JSON.parse would silently keep the last. Needed because JSON.parse does not always say where.
 */
export function scanJson(text: string): JsonFault | null {
  const open: (Set<string> | null)[] = [];
  let expect: Expect = 'value';
  let at = 0;
  while (true) {
    at = skipSpace(text, at);
    const character = text[at];
    if (character === undefined) return expect === 'nothing' ? null : { kind: 'unfinished', at };
    if (expect === 'nothing') return { kind: 'unexpected', at };
    if (expect === 'separator') {
      const keys = open.at(-1);
      if (character === ',') expect = keys ? 'key' : 'value';
      else if (character === (keys ? '}' : ']')) expect = close(open);
      else return { kind: 'unexpected', at };
      at += 1;
      continue;
    }
    if (expect === 'key' || expect === 'key-or-end') {
      if (character === '}' && expect === 'key-or-end') {
        expect = close(open);
        at += 1;
        continue;
      }
      if (character !== '"') return { kind: 'unexpected', at };
      const end = stringEnd(text, at);
      if (typeof end !== 'number') return end;
      const key = decoded(text.slice(at, end));
      const keys = open.at(-1);
      if (keys?.has(key)) return { kind: 'repeated-key', at, key };
      keys?.add(key);
      at = skipSpace(text, end);
      if (text[at] === undefined) return { kind: 'unfinished', at };
      if (text[at] !== ':') return { kind: 'unexpected', at };
      at += 1;
      expect = 'value';
      continue;
    }
    if (character === ']' && expect === 'value-or-end') {
      expect = close(open);
      at += 1;
      continue;
    }
    if (character === '{' || character === '[') {
      if (open.length >= DEPTH_LIMIT) return { kind: 'too-deep', at };
      open.push(character === '{' ? new Set() : null);
      expect = character === '{' ? 'key-or-end' : 'value-or-end';
      at += 1;
      continue;
    }
    const end = character === '"' ? stringEnd(text, at) : tokenEnd(text, at);
    if (typeof end !== 'number') return end;
    at = end;
    expect = open.length > 0 ? 'separator' : 'nothing';
  }
}

/** Line and column, both from 1, of an offset; columns count characters as a reader sees code points. */
export function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}

function close(open: (Set<string> | null)[]): Expect {
  open.pop();
  return open.length > 0 ? 'separator' : 'nothing';
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
  return at;
}

/** The offset behind the closing quote, or the fault. Not a regular expression: those overflow on very long texts. */
function stringEnd(text: string, from: number): number | JsonFault {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return { kind: 'unexpected', at };
    if (code !== 0x5c) {
      at += 1;
      continue;
    }
    const letter = text[at + 1];
    if (letter === undefined) break;
    if (letter !== 'u' && !'"\\/bfnrt'.includes(letter)) return { kind: 'unexpected', at: at + 1 };
    if (letter === 'u' && !/^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6))) return { kind: 'unexpected', at };
    at += letter === 'u' ? 6 : 2;
  }
  return { kind: 'unfinished', at: text.length };
}

/** The offset behind a number or a word such as `true`, or the fault. */
function tokenEnd(text: string, at: number): number | JsonFault {
  for (const pattern of [numberPattern, wordPattern]) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return { kind: 'unexpected', at };
}

function decoded(quoted: string): string {
  return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
}
