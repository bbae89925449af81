import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachment } from './attachment';

const nameOf = (name: string) => {
  const header = attachment(name, 'text/plain')['content-disposition'] ?? '';
  return decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(header)?.[1] ?? '');
};

test('a Chinese name comes whole, with a plain one beside it for old programs', () => {
  const header = attachment('某物业·门禁 (副本).pdf', 'application/pdf')['content-disposition'];
  expect(nameOf('某物业·门禁 (副本).pdf')).toBe('某物业·门禁 (副本).pdf');
  expect(header).toContain('filename="______ (__).pdf"');
});

test('what file systems refuse becomes a hyphen', () => {
  expect(nameOf('a/b\\c:d*e?f"g<h>i|j.pdf')).toBe('a-b-c-d-e-f-g-h-i-j.pdf');
  expect(nameOf('../../etc/passwd')).toBe('..-..-etc-passwd');
  expect(nameOf('a\r\nSet-Cookie: x\u0000.pdf')).toBe('a--Set-Cookie- x-.pdf');
});

test('a long name is cut between characters and keeps its ending', () => {
  const name = nameOf(`${'𠮷'.repeat(300)}.pdf`);
  expect([...name].length).toBeLessThanOrEqual(80);
  expect(name).toMatch(/^𠮷+\.pdf$/u);
});

test('no name can break out of the header', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const header = attachment(`${name}.json`, 'application/json')['content-disposition'] ?? '';
      expect(header).toMatch(/^attachment; filename="[\x20\x21\x23-\x7e]*"; filename\*=UTF-8''[\w!#$&+.^`|~%-]*$/);
    }),
  );
});
