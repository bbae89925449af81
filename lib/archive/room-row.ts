import * as z from 'zod/mini';
import type { ArchiveRow } from '../db/archive-read';
import { parseNewWorkshop } from '../http/workshop';
import { isCivilDate } from '../schema/answer';
import type { Happening } from '../workshop/event';
import { jsonOf } from './archive-file';

const text = z.string();
const count = z.int().check(z.minimum(0));
const answer = z.union([text, z.number(), z.array(text)]);
const day = z.nullable(text.check(z.refine(isCivilDate)));
const split = z.array(z.strictObject({ department: text, answers: z.array(z.strictObject({ answer, count })) }));
const minority = z.array(z.strictObject({ department: text, answer, count, reasons: z.array(text) }));
const instant = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** What each kind of event holds besides the name, which has a column of its own. */
const parts: Readonly<Record<Happening['type'], Readonly<Record<string, z.ZodMiniType>>>> = {
  opened: { code: text, expiresAt: text },
  'code-renewed': { code: text, expiresAt: text },
  joined: { participant: text, department: text },
  renamed: { participant: text, department: text },
  left: { participant: text },
  returned: { participant: text },
  removed: { participant: text },
  shown: { question: text },
  voted: { participant: text, question: text, round: z.optional(count), answer, reason: text },
  revealed: { question: text },
  'vote-again': { question: text },
  recorded: { question: text, answer, note: text, split, minority },
  parked: { question: text, owner: z.strictObject({ name: text, member: z.nullable(text) }), due: day, note: text, split },
  reopened: { question: text },
  attached: { participant: z.nullable(text), question: text, evidence: text },
  supposed: { answers: z.record(text, answer), wall: z.boolean() },
  paused: {},
  resumed: {},
  'time-added': { block: text, minutes: count },
  closed: { keepVotes: z.boolean(), keepNames: z.boolean() },
};

/** Whether a workshop is one that could have been prepared here. */
export function workshopFits({ plan, closed_at }: ArchiveRow): boolean {
  return (closed_at === null || instant(closed_at)) && parseNewWorkshop({ plan: jsonOf(String(plan)) }, () => true).ok;
}

/** Whether an event of a workshop is one of those that happen there, with all that belongs to it. */
export function roomEventFits({ type, at, event }: ArchiveRow): boolean {
  const known = Object.hasOwn(parts, String(type)) ? parts[type as Happening['type']] : null;
  const schema = known && z.strictObject({ type: z.literal(String(type)), ...known });
  return instant(at) && schema !== null && z.safeParse(schema, jsonOf(String(event))).success;
}
