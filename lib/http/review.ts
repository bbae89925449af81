import * as z from 'zod/mini';
import { checkNote, isCivilDate } from '../schema/answer';
import { reportLanguages } from '../schema/report-options';
import { COMMENT_LIMIT, commentPlaces, findingMarks } from '../schema/review';
import { badRequest, type Problem } from './respond';

/** Largest body of a comment, a reason or an opinion, in bytes. */
export const REVIEW_LIMIT = 64 * 1024;

const text = (limit: number, least = 0) =>
  z.string('not-a-text').check(
    z.trim(),
    z.minLength(least, 'missing'),
    z.maxLength(limit, 'too-long'),
    z.refine((value) => checkNote(value) === null, 'bad-characters'),
  );
const count = z.int().check(z.minimum(0));
const place = z.string().check(z.regex(/^[a-z0-9-]{0,64}$/));
const name = z.string().check(z.regex(/^[\w-]{8,64}$/));

/** Handing in, taking back, starting a new version. */
export const submitSchema = z.strictObject({
  move: z.enum(['submit', 'submit-again', 'withdraw', 'new-version']),
  seq: count,
  reason: z.optional(text(COMMENT_LIMIT)),
});

/** Asking for changes, with a reason, or signing off, with a name, a position and in which language the report is kept. */
export const decisionSchema = z.discriminatedUnion('move', [
  z.strictObject({ move: z.literal('ask-changes'), seq: count, reason: text(COMMENT_LIMIT, 1) }),
  z.strictObject({
    move: z.literal('sign-off'),
    seq: count,
    lastMark: count,
    lastTask: count,
    name: text(80, 1),
    title: text(80, 1),
    opinion: text(COMMENT_LIMIT),
    language: z.enum(reportLanguages),
  }),
]);

/** A mark on a finding, or none again; a dispute needs its reason, an accepted risk a reason, somebody and a day. */
export const markSchema = z
  .strictObject({
    mark: z.nullable(z.enum(findingMarks)),
    reason: text(COMMENT_LIMIT),
    acceptedBy: text(80),
    until: z.nullable(z.string().check(z.refine(isCivilDate, 'not-a-date'))),
    seq: count,
    after: count,
  })
  .check(
    z.refine(({ mark, reason }) => mark === null || mark === 'agreed' || reason !== '', { message: 'missing', path: ['reason'] }),
    z.refine(({ mark, acceptedBy }) => mark !== 'accepted-risk' || acceptedBy !== '', {
      message: 'missing',
      path: ['acceptedBy'],
    }),
    z.refine(({ mark, until }) => mark !== 'accepted-risk' || until !== null, { message: 'missing', path: ['until'] }),
  );

/** A new comment under the writer's own name for it. */
export const commentSchema = z.strictObject({
  id: name,
  thread: z.nullable(name),
  place: z.enum(commentPlaces),
  target: place,
  body: text(COMMENT_LIMIT, 1),
});

/** A change of one's own comment, or settling its thread. */
export const commentChangeSchema = z.union([
  z.strictObject({ body: text(COMMENT_LIMIT, 1), version: count }),
  z.strictObject({ deleted: z.literal(true), version: count }),
  z.strictObject({ resolved: z.boolean() }),
]);

/** Up to which comment somebody has read at a place. */
export const readSchema = z.strictObject({ place: z.enum(commentPlaces), target: place, number: count });

/** What a body says by its schema, or the answer that names each field at fault. */
export function parseReview<T>(schema: z.ZodMiniType<T>, value: unknown): { readonly data: T } | { readonly bad: Response } {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return { data: parsed.data };
  const problems = parsed.error.issues.map(({ path, message }): Problem => ({ path: path.join('.'), message }));
  return { bad: badRequest(problems) };
}
