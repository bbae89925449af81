import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownPath } from './own-path';

test('a path of this site is followed', () => {
  for (const path of ['/', '/assessments', '/laws?q=%E5%A4%87', '/a/b#c']) expect(ownPath(path, '/x')).toBe(path);
});

test('whatever is followed stays on this site', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.constantFrom('//evil.example', '/\\evil.example', 'javascript:1', '/\t/e', ''),
  );
  fc.assert(
    fc.property(hostile, (path) => {
      expect(new URL(ownPath(path, '/x'), 'http://own.test').origin).toBe('http://own.test');
    }),
  );
});
