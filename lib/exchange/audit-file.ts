import * as z from 'zod/mini';
import type { AuditLogTable } from '../db/schema';

/** Names the format in the first line of an exported audit log. */
const FORMAT = 'mianjian-audit-log';

const headSchema = z.strictObject({ seq: z.int(), hash: z.string() });
const firstSchema = z.strictObject({
  format: z.literal(FORMAT),
  workspace: z.string(),
  exportedAt: z.string(),
  head: headSchema,
});
const rowSchema = z.strictObject({
  workspace: z.string(),
  seq: z.int(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  subject: z.nullable(z.string()),
  salt: z.nullable(z.string()),
  detail: z.nullable(z.string()),
  digest: z.string(),
  hash: z.string(),
});

/** What an exported log says of itself: whose it is, when it was written (ISO 8601), and where the log ended then. */
export type AuditFileStart = Omit<z.infer<typeof firstSchema>, 'format'>;

/** The first line of an exported log. */
export function auditFileStart(start: AuditFileStart): string {
  return `${JSON.stringify({ format: FORMAT, ...start })}\n`;
}

/** One entry as a line, with all that is needed to check it without the database. */
export function auditFileLine({ workspace, seq, at, actor, action, subject, salt, detail, digest, hash }: AuditLogTable): string {
  return `${JSON.stringify({ workspace, seq, at, actor, action, subject, salt, detail, digest, hash })}\n`;
}

/** Reads the first line; null when the file is no exported log. */
export function readAuditStart(line: string): AuditFileStart | null {
  const parsed = z.safeParse(firstSchema, jsonOf(line));
  return parsed.success ? parsed.data : null;
}

/** Reads one entry; null when the line is none. */
export function readAuditLine(line: string): AuditLogTable | null {
  const parsed = z.safeParse(rowSchema, jsonOf(line));
  return parsed.success ? parsed.data : null;
}

/** An exported log without what it says of these subjects: details and their salt go, the chain still holds. */
export function withoutDetails(log: Uint8Array, subjects: ReadonlySet<string>): Uint8Array {
  const lines = Buffer.from(log).toString('utf8').split('\n');
  const blanked = lines.map((line) => {
    const entry = readAuditLine(line);
    if (!entry?.subject || !subjects.has(entry.subject)) return line;
    return auditFileLine({ ...entry, salt: null, detail: null }).trimEnd();
  });
  return Buffer.from(blanked.join('\n'));
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
