import { expect, test } from 'vitest';
import { isEmail, isName } from './name';

test('a name is one line that shows all it holds', () => {
  for (const name of ['张三', ' 云雀律师事务所（虚构） ', 'O’Neill', '𠮷野家', '👩‍👩‍👧', 'x'.repeat(80)])
    expect(isName(name, 80), name).toBe(true);
  for (const name of ['', '  ', 'x'.repeat(81), 'a\nb', 'a\u0000b', 'a\u001b[31mb', 'a\ud800b', 'a\u202eb'])
    expect(isName(name, 80), name).toBe(false);
});

test('an address is one address: it ends no line and begins no other', () => {
  for (const email of ['ann@example.org', '张三@例子.中国', "o'neill+x@sub.example.org"])
    expect(isEmail(email), email).toBe(true);
  const wrong = [
    'ann',
    'ann@example',
    'a b@example.org',
    'a\u0000b@example.org',
    'a\r\nbcc:x@example.org',
    'a,b@example.org',
    '"a"@example.org',
  ];
  for (const email of [...wrong, 'a\ud800@example.org', 'a\u202e@example.org', `${'x'.repeat(250)}@example.org`])
    expect(isEmail(email), email).toBe(false);
});
