import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The SHA-256 of a link's token, which is all that is kept of it. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A new token of 32 random bytes for a link, and its hash. */
export function newToken(): { readonly token: string; readonly hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: tokenHash(token) };
}

/** Whether two hashes are the same, in a time that does not tell how far they agree. */
export function sameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
