import type { Already } from '../phone/join-page';
import type { Locale } from '../schema/text';
import { ownView } from '../workshop/show';
import { type Participant, participantOf, questionOf } from './workshop-participants';
import { rooms } from './workshop-room';
import { toldRoom } from './workshop-watch';

/** The code in what somebody typed, with spaces or full-width digits; null where it is none. */
export function codeTyped(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/\s/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

/** Whether the phone that asks is in the room with this code already. */
export async function inRoomOf(request: Request, code: string): Promise<boolean> {
  const participant = await participantOf(request);
  return participant !== 'gone' && code !== '' && (await rooms().read(participant.workshop))?.code === code;
}

/** Whom the phone that asks has joined as; null where it is in no room that goes on. */
export async function alreadyIn(request: Request, locale: Locale): Promise<Already | null> {
  const participant = await participantOf(request);
  const told = participant === 'gone' ? null : await glance(participant, locale);
  if (!told || told.room.status === 'closed') return null;
  return { title: told.room.title, name: told.own.name, department: told.own.department };
}

/** What a phone shows, asked for without counting as being there: for somebody who has just left. */
export async function glance(participant: Participant, locale: Locale) {
  const room = await rooms().read(participant.workshop);
  const own = room && ownView(room, participant.id);
  if (!room || !own) return null;
  const { view } = toldRoom(room);
  return { room: view, own, question: questionOf(view, locale) };
}
