import * as z from 'zod/mini';
import { checkNote, isCivilDate } from '../schema/answer';
import { isEmail } from '../schema/name';
import { isTarget, LINK_DAYS_MOST, type Steps } from '../workspace/assigning';
import type { Problem } from './respond';

const line = (most: number) =>
  z.string().check(
    z.trim(),
    z.minLength(1, 'empty'),
    z.maxLength(most, 'too-long'),
    z.refine((text) => checkNote(text) === null, 'bad-characters'),
  );
const text = z.string().check(
  z.maxLength(2000, 'too-long'),
  z.refine((value) => checkNote(value) === null, 'bad-characters'),
);
const day = z.nullable(z.string().check(z.refine(isCivilDate, 'not-a-date')));
const days = z.int('not-a-number').check(z.minimum(1, 'too-small'), z.maximum(LINK_DAYS_MOST, 'too-large'));
const id = z.string().check(z.minLength(1), z.maxLength(100));
const email = z.string().check(z.trim(), z.refine(isEmail, 'not-an-address'));

const newSchema = z.strictObject({
  to: z.union([
    z.strictObject({ member: id }),
    z.strictObject({ name: line(80), shown: line(120), days, email: z.optional(email) }),
  ]),
  targets: z.array(z.string().check(z.maxLength(120))).check(z.minLength(1, 'empty'), z.maxLength(400, 'too-long')),
  due: day,
  note: text,
});
const changeSchema = z
  .strictObject({
    assignment: id,
    member: z.optional(id),
    due: z.optional(day),
    note: z.optional(text),
    renew: z.optional(days),
  })
  .check(z.refine(({ assignment, ...change }) => Object.values(change).some((part) => part !== undefined), 'empty'));
const withdrawSchema = z.strictObject({ assignment: id });
const nameSchema = z.strictObject({ name: line(80) });

export type AssignmentBody = z.infer<typeof newSchema>;
export type AssignmentChange = z.infer<typeof changeSchema>;

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** What is to be assigned to whom, of this questionnaire; or what does not fit, by path. */
export function parseAssignment(body: unknown, steps: Steps): Read<AssignmentBody> {
  const read = readBody(newSchema, body);
  if (!read.ok) return read;
  const wrong = read.value.targets.findIndex((target) => !isTarget(target, steps));
  return wrong === -1 ? read : { ok: false, problems: [{ path: `targets.${wrong}`, message: 'unknown-question' }] };
}

/** A change of one assignment; or what does not fit, by path. */
export function parseAssignmentChange(body: unknown): Read<AssignmentChange> {
  return readBody(changeSchema, body);
}

/** The assignment to take back. */
export function parseWithdrawal(body: unknown): Read<{ readonly assignment: string }> {
  return readBody(withdrawSchema, body);
}

/** The name a respondent gives. */
export function parseName(body: unknown): Read<{ readonly name: string }> {
  return readBody(nameSchema, body);
}

/** Reads a body by its schema; else what does not fit, by path. */
export function readBody<T>(schema: z.ZodMiniType<T>, body: unknown): Read<T> {
  const parsed = z.safeParse(schema, body);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message }));
  return { ok: false, problems };
}
