import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson, readJsonBytes } from './read-json';
import { DEPTH_LIMIT, lineAndColumn, scanJson } from './scan-json';

const accepts = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const fault = (text: string) => {
  const found = scanJson(text);
  return found && { ...lineAndColumn(text, found.at), kind: found.kind };
};

test('every JSON text passes', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2), (text, indent) => {
      expect(scanJson(JSON.stringify(JSON.parse(text), null, indent))).toBeNull();
    }),
  );
});

test('a damaged text is refused exactly when JSON.parse refuses it, keys given twice aside', () => {
  const piece = fc.constantFrom(
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\\',
    'u',
    '0',
    '1',
    '-',
    '.',
    'e',
    'true',
    'null',
    ' ',
    '\n',
    '\t',
    '"a"',
    'é',
  );
  const soup = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
  const damaged = fc.tuple(fc.json(), fc.nat(), piece).map(([text, at, part]) => {
    const cut = at % (text.length + 1);
    return text.slice(0, cut) + part + text.slice(cut + 1);
  });
  fc.assert(
    fc.property(fc.oneof(soup, damaged), (text) => {
      const found = scanJson(text);
      if (found?.kind === 'repeated-key') return;
      expect(found === null).toBe(accepts(text));
    }),
    { numRuns: 3000 },
  );
});

test('the place of a fault is named by line and column', () => {
  expect(fault('{\n  "answers": {\n    "a": 1,\n  }\n}')).toEqual({ line: 4, column: 3, kind: 'unexpected' });
  expect(fault('{"名称": “x”}')).toEqual({ line: 1, column: 8, kind: 'unexpected' });
  expect(fault('{"𠮷": x}')).toEqual({ line: 1, column: 7, kind: 'unexpected' });
  expect(fault('{"a":\r\n1 2}')).toEqual({ line: 2, column: 3, kind: 'unexpected' });
  expect(fault('')).toEqual({ line: 1, column: 1, kind: 'unfinished' });
});

test('nesting is refused beyond the limit, not at it', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(fault(nested(DEPTH_LIMIT))).toBeNull();
  expect(fault(nested(DEPTH_LIMIT + 1))?.kind).toBe('too-deep');
  expect(fault('[{"a":'.repeat(1_000_000))?.kind).toBe('too-deep');
});

test('a key given twice is a fault in one object, not in two, and escapes do not hide it', () => {
  expect(fault('{"a":1,"\\u0061":2}')?.kind).toBe('repeated-key');
  expect(fault('[{"a":1},{"a":2}]')).toBeNull();
});

test('messages name the usual slips in both languages', () => {
  const message = (text: string, locale: 'zh' | 'en') => {
    const read = readJson(text, locale);
    return read.ok ? null : read.problem.message;
  };
  expect(message('{"a":1,}', 'zh')).toBe('第 1 行第 8 列：这里不符合 JSON 格式（前面多了一个逗号）');
  expect(message('{"a":1,}', 'en')).toBe('line 1, column 8: this is not valid JSON (a comma too many before it)');
  expect(message("{'a':1}", 'en')).toContain('double quotes');
  expect(message('{"a"：1}', 'zh')).toContain('英文标点');
  expect(message('{"a":1,"a":2}', 'en')).toBe('line 1, column 8: the same key is given twice "a"');
});

test('a byte order mark is skipped and other encodings are refused by name', () => {
  expect(readJsonBytes(Buffer.from('\uFEFF{"a":1}'), 'zh')).toEqual({ ok: true, value: { a: 1 } });
  const gbk = Buffer.from([0x7b, 0x22, 0xc4, 0xe3, 0x22, 0x3a, 0x31, 0x7d]);
  expect(readJsonBytes(gbk, 'en')).toMatchObject({ ok: false, problem: { message: expect.stringContaining('UTF-8') } });
  expect(readJsonBytes(Buffer.from('\uFEFF{}', 'utf16le'), 'en').ok).toBe(false);
});
