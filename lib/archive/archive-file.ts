import * as z from 'zod/mini';
import { carriedNames } from '../db/archive-plan';
import { ARCHIVE_LIMIT } from '../schema/archive';

/** Names the format in the list of an archive; a version that changes the meaning of what is there gets the next number. */
const FORMAT = 'mianjian-archive';
const VERSION = 1;

export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'signature.json';
export const KEYS = 'keys.pem';
export const PEOPLE = 'people.jsonl';
export const AUDIT = 'audit.jsonl';

/** Longest line of a table, in bytes. */
export const LINE_LIMIT = 16 * 1024 * 1024;
/** Largest list of what an archive holds, and largest log of another server, in bytes. */
export const LIST_LIMIT = 32 * 1024 * 1024;
export const AUDIT_LIMIT = 256 * 1024 * 1024;
export const BOUNDS = { entries: 60_000, unpacked: 4 * ARCHIVE_LIMIT, ratio: 200 };

const named = z.strictObject({ id: z.string().check(z.maxLength(100)), name: z.string().check(z.maxLength(500)) });
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.int().check(z.minimum(0));
const manifestSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  product: z.string().check(z.maxLength(50)),
  madeAt: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)),
  workspace: named,
  client: z.nullable(named),
  counts: z.record(z.string(), count),
  entries: z.array(z.strictObject({ name: z.string(), size: count, sha256: hash })),
});
const signatureSchema = z.strictObject({
  keyId: z.string().check(z.maxLength(100)),
  publicKey: z.string().check(z.maxLength(1000)),
  signature: z.string().check(z.maxLength(200)),
});
const versionSchema = z.object({ format: z.literal(FORMAT), version: z.int() });

/** What an archive says of itself: where it is from, how many rows each table has, and every other file in it. */
export type Manifest = z.infer<typeof manifestSchema>;
/** Who vouches for the list: an Ed25519 signature (base64) over its bytes. */
export type ManifestSignature = z.infer<typeof signatureSchema>;

/** The list as it is written. */
export function manifestText(manifest: Omit<Manifest, 'format' | 'version'>): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...manifest }, null, 1)}\n`;
}

/** Reads the list; `newer` when a later version wrote it, null when it is none. */
export function readManifest(text: string): Manifest | 'newer' | null {
  const value = jsonOf(text);
  const parsed = z.safeParse(manifestSchema, value);
  if (parsed.success) return parsed.data;
  const version = z.safeParse(versionSchema, value);
  return version.success && version.data.version > VERSION ? 'newer' : null;
}

/** Reads the signature; null when it is none. */
export function readSignature(text: string): ManifestSignature | null {
  const parsed = z.safeParse(signatureSchema, jsonOf(text));
  return parsed.success ? parsed.data : null;
}

/** The file of a table in an archive. */
export const tableFile = (table: string) => `tables/${table}.jsonl`;

const plain: ReadonlySet<string> = new Set([
  MANIFEST,
  SIGNATURE,
  KEYS,
  PEOPLE,
  AUDIT,
  'README.zh.txt',
  'README.en.txt',
  ...carriedNames.map(tableFile),
]);

/** Whether a file may have this name in an archive. There are no others, and none is ever used as a path. */
export function mayBeNamed(name: string): boolean {
  return plain.has(name) || /^files\/[0-9a-f]{64}(\.[a-z0-9]{1,5})?$/.test(name);
}

/** Parses JSON; undefined when it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
