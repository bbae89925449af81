import * as z from 'zod/mini';
import { type AnswerValue, checkNote, isCivilDate } from '../schema/answer';
import type { FacilitatorCommand, ParticipantCommand, Sent } from '../workshop/command';
import type { Plan } from '../workshop/plan';
import { readBody } from './assignments';
import type { Problem } from './respond';

/** Largest body of a plan, and of a command, in bytes. */
export const PLAN_LIMIT = 256 * 1024;
export const COMMAND_LIMIT = 64 * 1024;

const plain = z.refine((value) => checkNote(value) === null, 'bad-characters');
const line = (most: number) => z.string().check(z.trim(), z.minLength(1, 'empty'), z.maxLength(most, 'too-long'), plain);
const text = (most: number) => z.string().check(z.maxLength(most, 'too-long'), plain);
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'not-an-id'));
const day = z.nullable(z.string().check(z.refine(isCivilDate, 'not-a-date')));
const minutes = z.int('not-a-number').check(z.minimum(1, 'too-small'), z.maximum(480, 'too-large'));
const few = <T extends z.ZodMiniType>(each: T, most: number) => z.array(each).check(z.maxLength(most, 'too-long'));

const planSchema = z.strictObject({
  title: line(120),
  on: day,
  departments: few(line(40), 30),
  blocks: few(
    z.strictObject({
      id,
      title: text(120),
      minutes,
      questions: few(z.strictObject({ question: id, askedOf: few(line(40), 30) }), 200),
    }),
    40,
  ),
});
const newSchema = z.strictObject({ plan: planSchema, demo: z.optional(z.boolean()) });
const changeSchema = z.strictObject({ plan: planSchema, base: z.int().check(z.minimum(1)) });

const answer = z.union([text(10_000), z.number(), few(z.string().check(z.maxLength(100)), 100)]);
const question = id;
const owner = z.strictObject({ name: line(80), member: z.nullable(z.string().check(z.minLength(1), z.maxLength(100))) });
const facilitatorSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('open') }),
  z.strictObject({ do: z.literal('renew-code') }),
  z.strictObject({ do: z.literal('show'), question }),
  z.strictObject({ do: z.literal('reveal'), question }),
  z.strictObject({ do: z.literal('vote-again'), question }),
  z.strictObject({ do: z.literal('record'), question, answer, note: text(2000), keepMinority: z.boolean() }),
  z.strictObject({ do: z.literal('park'), question, owner, due: day, note: text(1000) }),
  z.strictObject({ do: z.literal('reopen'), question }),
  z.strictObject({ do: z.literal('suppose'), answers: z.record(id, answer), wall: z.boolean() }),
  z.strictObject({ do: z.literal('pause') }),
  z.strictObject({ do: z.literal('resume') }),
  z.strictObject({
    do: z.literal('add-time'),
    block: id,
    minutes: z.int('not-a-number').check(z.minimum(1, 'too-small'), z.maximum(120, 'too-large')),
  }),
  z.strictObject({ do: z.literal('remove'), participant: z.string().check(z.maxLength(100)) }),
  z.strictObject({ do: z.literal('close'), keepVotes: z.boolean(), keepNames: z.boolean() }),
]);
const participantSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('vote'),
    question,
    round: z.int('not-a-number').check(z.minimum(1, 'too-small')),
    answer,
    reason: z.string().check(z.maxLength(2000)),
  }),
  z.strictObject({
    do: z.literal('rename'),
    name: z.string().check(z.maxLength(200)),
    department: z.string().check(z.maxLength(200)),
  }),
  z.strictObject({ do: z.literal('leave') }),
  z.strictObject({ do: z.literal('return') }),
]);
const key = z.string().check(z.regex(/^[\w-]{8,64}$/, 'not-a-key'));
const sent = <T extends z.ZodMiniType>(command: T) => z.strictObject({ key, seq: z.int().check(z.minimum(0)), command });

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** What a facilitator sends, or what is wrong with it, by path. */
export function parseFacilitatorCommand(body: unknown): Read<Sent<FacilitatorCommand>> {
  return readBody(sent(facilitatorSchema), body);
}

/** An answer whose consequences are asked for before it is recorded, or what is wrong with it, by path. */
export function parseTriedAnswer(body: unknown): Read<{ readonly question: string; readonly answer: AnswerValue }> {
  return readBody(z.strictObject({ question, answer }), body);
}

/** What a participant sends, or what is wrong with it, by path. */
export function parseParticipantCommand(body: unknown): Read<Sent<ParticipantCommand>> {
  return readBody(sent(participantSchema), body);
}

/** A new workshop of questions that exist, or what is wrong with it, by path. */
export function parseNewWorkshop(
  body: unknown,
  known: (question: string) => boolean,
): Read<{ readonly plan: Plan; readonly demo: boolean }> {
  const read = readBody(newSchema, body);
  if (!read.ok) return read;
  const problems = planProblems(read.value.plan, known);
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { plan: read.value.plan, demo: read.value.demo ?? false } };
}

/** A changed plan with the number of saves it was based on, or what is wrong with it, by path. */
export function parsePlanChange(
  body: unknown,
  known: (question: string) => boolean,
): Read<{ readonly plan: Plan; readonly base: number }> {
  const read = readBody(changeSchema, body);
  if (!read.ok) return read;
  const problems = planProblems(read.value.plan, known);
  return problems.length > 0 ? { ok: false, problems } : read;
}

/** What does not fit together in a plan: unknown or repeated questions, repeated blocks and departments, departments nobody named. */
function planProblems({ departments, blocks }: Plan, known: (question: string) => boolean): Problem[] {
  const questions = new Set<string>();
  const ids = new Set<string>();
  const twice = departments.findIndex((each, index) => departments.indexOf(each) !== index);
  const problems: Problem[] = twice === -1 ? [] : [{ path: `plan.departments.${twice}`, message: 'repeated' }];
  for (const [at, block] of blocks.entries()) {
    if (ids.has(block.id)) problems.push({ path: `plan.blocks.${at}.id`, message: 'repeated' });
    ids.add(block.id);
    for (const [place, { question, askedOf }] of block.questions.entries()) {
      const path = `plan.blocks.${at}.questions.${place}`;
      if (!known(question)) problems.push({ path: `${path}.question`, message: 'unknown-question' });
      if (questions.has(question)) problems.push({ path: `${path}.question`, message: 'repeated' });
      questions.add(question);
      if (askedOf.some((each) => !departments.includes(each)))
        problems.push({ path: `${path}.askedOf`, message: 'unknown-department' });
    }
  }
  return problems.slice(0, 20);
}
