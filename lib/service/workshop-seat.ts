import { randomUUID } from 'node:crypto';
import type { Already } from '../phone/join-page';
import type { Locale } from '../schema/text';
import { type Participant, participantOf, roomFor, takePart } from './workshop-participants';
import { roomOf } from './workshop-room';

/** The code in what somebody typed, with spaces or full-width digits; null where it is none. */
export function codeTyped(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/\s/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

/** Whether the phone that asks is in the room with this code already. */
export async function inRoomOf(request: Request, code: string): Promise<boolean> {
  const participant = await participantOf(request);
  return participant !== 'gone' && code !== '' && (await roomOf(participant.workshop))?.code === code;
}

/** Whom the phone that asks has joined as; null where it is in no room that goes on. */
export async function alreadyIn(request: Request, locale: Locale): Promise<Already | null> {
  const participant = await participantOf(request);
  const told = participant === 'gone' ? null : await roomFor(participant, locale);
  if (!told || told.room.status === 'closed') return null;
  return { title: told.room.title, name: told.own.name, department: told.own.department };
}

/** Opening the page again is coming back, for somebody who had left. */
export async function comeBack(participant: Participant): Promise<void> {
  const person = (await roomOf(participant.workshop))?.people.get(participant.id);
  if (person && !person.here) await takePart(participant, { key: randomUUID(), seq: 0, command: { do: 'return' } });
}
