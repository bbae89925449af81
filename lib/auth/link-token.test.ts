import { expect, test } from 'vitest';
import { newToken, sameHash, tokenHash } from './link-token';

test('a token carries 32 bytes of chance and fits an address; only its hash can be kept', () => {
  const made = Array.from({ length: 100 }, newToken);
  for (const { token, hash } of made) {
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(hash).toBe(tokenHash(token));
    expect(hash).not.toContain(token);
  }
  expect(new Set(made.map(({ token }) => token)).size).toBe(100);
});

test('hashes are the same only when they agree in full', () => {
  const hash = tokenHash('a');
  expect(sameHash(hash, tokenHash('a'))).toBe(true);
  expect(sameHash(hash, tokenHash('b'))).toBe(false);
  expect(sameHash(hash, hash.slice(1))).toBe(false);
});
