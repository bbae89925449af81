import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { maxLength, safeParse, strictObject, string } from 'zod/mini';
import { canonicalJson } from './canonical';
import { answersHash, type Statement, statementSchema } from './statement';

/** A signed statement with the public key that checks it (PEM). Whose key it is, the seal cannot say. */
export type Seal = { readonly statement: Statement; readonly signature: string; readonly publicKey: string };

/** An Ed25519 pair as PEM (PKCS 8 and SPKI), named by its public half. */
export type KeyPair = { readonly id: string; readonly publicKey: string; readonly privateKey: string };

/** A seal as it stands in a file. */
export const sealSchema = strictObject({
  statement: statementSchema,
  signature: string().check(maxLength(200)),
  publicKey: string().check(maxLength(1000)),
});

/** A new key. */
export function makeKey(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { id: keyIdOf(publicKey) ?? '', publicKey, privateKey };
}

/** The name of a public key: the first 128 bits of the SHA-256 of its SPKI form, hex; null when it is no Ed25519 key. */
export function keyIdOf(publicKey: string): string | null {
  try {
    const key = createPublicKey(publicKey);
    if (key.asymmetricKeyType !== 'ed25519') return null;
    return createHash('sha256')
      .update(key.export({ type: 'spki', format: 'der' }))
      .digest('hex')
      .slice(0, 32);
  } catch {
    return null;
  }
}

/** The public keys in a text of one PEM block after another; null where one of them is no Ed25519 public key, or there is none. */
export function publicKeysIn(text: string): readonly string[] | null {
  const blocks = text.match(/-----BEGIN ([A-Z ]+)-----[^-]*-----END \1-----/g) ?? [];
  const keys = blocks.filter((block) => block.includes('BEGIN PUBLIC KEY') && keyIdOf(block) !== null);
  return keys.length > 0 && keys.length === blocks.length ? keys : null;
}

/** A statement signed over its canonical JSON. Ed25519 is deterministic: the same statement gives the same seal. */
export function sealed(statement: Statement, { publicKey, privateKey }: Pick<KeyPair, 'publicKey' | 'privateKey'>): Seal {
  const signature = sign(null, Buffer.from(canonicalJson(statement)), createPrivateKey(privateKey));
  return { statement, signature: signature.toString('base64'), publicKey };
}

/**
 * What a seal proves about the file it is in: `genuine` the expected key signed exactly this content; `altered` it names
 * that key, but seal or content were changed; `other-key` it names another; `malformed` it is no seal of ours.
 */
export type Judgement =
  | { readonly status: 'genuine'; readonly statement: Statement; readonly signature: string }
  /** `signed`: whether at least the statement is as it was signed, so that what it says can be relied on. */
  | { readonly status: 'altered'; readonly statement: Statement; readonly signed: boolean }
  /** `consistent`: whether content and seal at least agree under the key the file brings along. */
  | { readonly status: 'other-key'; readonly statement: Statement; readonly consistent: boolean }
  | { readonly status: 'malformed' };

/** Judges the seal of an assessment's file by the public keys (PEM) of which one ought to have signed it. */
export function judgeSeal(file: object, publicKeys: readonly string[]): Judgement {
  const parsed = safeParse(sealSchema, 'seal' in file ? file.seal : null);
  if (!parsed.success) return { status: 'malformed' };
  const { statement, signature, publicKey: brought } = parsed.data;
  const signed = (key: string) => keyIdOf(key) === statement.keyId && signedBy(key, statement, signature);
  const expected = publicKeys.find((key) => keyIdOf(key) === statement.keyId);
  if (expected === undefined) {
    return { status: 'other-key', statement, consistent: signed(brought) && describes(statement, file) };
  }
  if (!signed(expected)) return { status: 'altered', statement, signed: false };
  return describes(statement, file)
    ? { status: 'genuine', statement, signature }
    : { status: 'altered', statement, signed: true };
}

function signedBy(publicKey: string, statement: Statement, signature: string): boolean {
  return verify(null, Buffer.from(canonicalJson(statement)), createPublicKey(publicKey), Buffer.from(signature, 'base64'));
}

function describes(statement: Statement, file: object): boolean {
  return statement.answersHash === answersHash(file) && 'title' in file && statement.title === file.title;
}
