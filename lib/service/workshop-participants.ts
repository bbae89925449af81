import { randomUUID } from 'node:crypto';
import { newToken, tokenHash } from '../auth/link-token';
import { defaultPack } from '../catalog/index';
import { pacer } from '../http/pace';
import { throttle } from '../http/throttle';
import { stringsFor } from '../i18n/strings';
import type { Locale } from '../schema/text';
import type { ParticipantCommand, Refusal, Sent } from '../workshop/command';
import { decideJoin, decideParticipant } from '../workshop/decide';
import { type RoomQuestion, roomQuestion } from '../workshop/room-question';
import { ownView } from '../workshop/show';
import type { OwnView, RoomView } from '../workshop/view';
import { workshops } from './repository';
import { seenInRoom } from './workshop-presence';
import { rooms } from './workshop-room';
import { toldRoom } from './workshop-watch';

/** Carries a participant's token; it opens one room and nothing else. */
export const ROOM_COOKIE = 'mianjian-room';

/** Wrong codes from one address in five minutes (a whole room may come from one), and from everywhere in ten. */
const WRONG_HERE = throttle(30, 300_000);
const WRONG_EVERYWHERE = throttle(200, 600_000);
/** Commands of one participant. */
const COMMANDS = pacer({ burst: 30, perMinute: 60 });

/** Somebody in a room, known by the token of their phone. */
export type Participant = {
  readonly id: string;
  readonly workshop: string;
  readonly assessment: string;
  readonly workspace: string;
};

type Wait = { readonly wait: number };

/** The open room behind a code; null for a wrong one, and the seconds to wait after too many of those. */
async function roomBehind(code: string, from: string) {
  const wait = Math.max(WRONG_HERE.waiting(from), WRONG_EVERYWHERE.waiting('all'));
  if (wait > 0) return { wait };
  const found = /^\d{6}$/.test(code) ? await (await workshops()).byCode(code) : null;
  if (found) return found;
  const late = Math.max(WRONG_HERE.hit(from), WRONG_EVERYWHERE.hit('all'));
  return late > 0 ? { wait: late } : null;
}

/** What the page to join by shows of the room behind a code; null for a wrong or expired one. `from` is the address asked from. */
export async function departmentsFor(
  code: string,
  from: string,
): Promise<{ readonly title: string; readonly departments: readonly string[] } | null | Wait> {
  const found = await roomBehind(code, from);
  if (!found || 'wait' in found) return found;
  const room = await rooms().read(found.id);
  return room && { title: room.plan.title, departments: room.plan.departments };
}

/** Lets somebody into the room behind a code; the token is theirs alone, and only its hash is kept. */
export async function joinRoom(
  code: string,
  name: string,
  department: string,
  from: string,
): Promise<{ readonly token: string } | { readonly refused: 'code' | 'name' | 'department' | 'full' | Wait }> {
  const found = await roomBehind(code, from);
  if (!found) return { refused: 'code' };
  if ('wait' in found) return { refused: found };
  const id = randomUUID();
  const { token, hash } = newToken();
  const answered = await rooms().ask(found.id, {
    by: id,
    key: null,
    decide: (room) => decideJoin(room, id, { name, department }),
    with: () => ({ participant: { id, tokenHash: hash } }),
  });
  if (answered?.ok) {
    // Whoever never opens the room, as after a second tap without the page's script, leaves it by and by.
    seenInRoom({ id, workshop: found.id });
    return { token };
  }
  const refusal = answered?.refusal;
  return { refused: refusal === 'name' || refusal === 'department' || refusal === 'full' ? refusal : 'code' };
}

/** The participant whose token a request carries; `gone` where it carries none, one of no room, or of somebody removed. */
export async function participantOf(request: Pick<Request, 'headers'>): Promise<Participant | 'gone'> {
  const token = cookieOf(request.headers);
  const found = token ? await (await workshops()).byToken(tokenHash(token)) : null;
  if (!found) return 'gone';
  const { participant: id, ...place } = found;
  const person = (await rooms().read(found.workshop))?.people.get(id);
  return person && !person.removed ? { id, ...place } : 'gone';
}

function cookieOf(headers: Headers): string | null {
  const pairs = (headers.get('cookie') ?? '').split(/;\s*/);
  const token = pairs.find((pair) => pair.startsWith(`${ROOM_COOKIE}=`))?.slice(ROOM_COOKIE.length + 1) ?? '';
  return /^[\w-]{43}$/.test(token) ? token : null;
}

/** Carries out what a participant asks; `wait` are the seconds to wait after too much at once. */
export async function takePart(
  participant: Participant,
  { key, command }: Sent<ParticipantCommand>,
): Promise<
  { readonly ok: true; readonly seq: number } | { readonly ok: false; readonly refusal: Refusal; readonly seq: number } | Wait
> {
  const wait = COMMANDS(participant.id);
  if (wait > 0) return { wait };
  const answered = await rooms().ask(participant.workshop, {
    by: participant.id,
    key,
    decide: (room, circumstances) => decideParticipant(room, participant.id, command, circumstances),
  });
  if (!answered) return { ok: false, refusal: 'gone', seq: 0 };
  return answered.ok ? { ok: true, seq: answered.seq } : { ok: false, refusal: answered.refusal, seq: answered.seq };
}

/** What a phone shows: the room, its own part, and the question in one language; null once the participant is no longer in it. */
export async function roomFor(
  participant: Participant,
  locale: Locale,
): Promise<{ readonly room: RoomView; readonly own: OwnView; readonly question: RoomQuestion | null } | null> {
  const room = await rooms().read(participant.workshop);
  const own = room && ownView(room, participant.id);
  if (!room || !own) return null;
  seenInRoom(participant);
  const { view } = toldRoom(room);
  return { room: view, own, question: questionOf(view, locale) };
}

/** The question a room shows, as phones get it in one language; null where it shows none. */
export function questionOf({ current }: RoomView, locale: Locale): RoomQuestion | null {
  const question = current ? defaultPack().questions[current.question] : undefined;
  return question ? roomQuestion(question, locale, stringsFor(locale).common) : null;
}
