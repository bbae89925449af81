import { evidenceType } from '../exchange/evidence-type';
import { readBytes } from '../http/body';
import { pacer } from '../http/pace';
import { badRequest, json } from '../http/respond';
import { fill } from '../i18n/format';
import { stringsFor } from '../i18n/strings';
import { type PlainPhoto, photoTypes, plainPhoto } from '../photo/plain-photo';
import { EVIDENCE_LIMIT, type EvidenceProblem } from '../schema/evidence';
import { decideAttached } from '../workshop/decide';
import { ownView } from '../workshop/show';
import type { Caller } from '../workspace/caller';
import { keepFile } from './evidence';
import { workshops } from './repository';
import type { Participant } from './workshop-participants';
import { rooms } from './workshop-room';

/** Files one participant may attach: so many at once, and so many a minute afterwards. */
const FILES = pacer({ burst: 10, perMinute: 4 });

const statuses: Readonly<Record<string, number>> = { 'too-large': 413, 'workspace-full': 413, frozen: 409, 'not-found': 410 };

/** Attaches the body of a request, a photo, to a question of the room; the name comes in the header `x-file-name`. */
export async function attachFromRoom(participant: Participant, question: string, request: Request): Promise<Response> {
  const wait = FILES(participant.id);
  if (wait > 0) return json({ error: 'wait', wait }, 429, { 'retry-after': String(wait) });
  const room = await rooms().read(participant.workshop);
  const own = room && ownView(room, participant.id);
  if (!room || !own) return json({ error: 'gone' }, 410);
  if (room.status !== 'open' && room.status !== 'paused') return json({ refusal: 'not-open' }, 409);
  if (!room.items.has(question)) return badRequest([{ path: 'question', message: 'not-in-plan' }]);
  const { language } = (await (await workshops()).read(participant.workshop, room.seq))?.workshop ?? { language: 'zh' as const };
  // The department alone: whoever reads the evidence later need not know who held the phone.
  const name = fill(stringsFor(language).workshopRoom.fromRoom, { department: own.department });
  const attacher = { workspace: participant.workspace, actor: `workshop:${participant.id}`, name };
  return attachInRoom(attacher, { ...participant, participant: participant.id }, question, request);
}

/**
 * Attaches the body of a request to a question for somebody found allowed to, and tells the room. From a participant's phone only
 * pictures are taken, and of these the picture alone; what a facilitator attaches stays as it is.
 */
export async function attachInRoom(
  attacher: Pick<Caller, 'workspace' | 'actor' | 'name'>,
  place: { readonly workshop: string; readonly assessment: string; readonly participant: string | null },
  question: string,
  request: Request,
): Promise<Response> {
  const bytes = await readBytes(request, EVIDENCE_LIMIT);
  if (!bytes) return badRequest([{ path: 'file', message: 'too-large' }], 413);
  const name = decoded(request.headers.get('x-file-name') ?? '');
  const given = place.participant === null ? { bytes, removed: false } : photoIn(bytes, name);
  if ('problem' in given) return badRequest([{ path: 'file', message: given.problem }]);
  const kept = await keepFile(attacher, place.assessment, { kind: 'question', target: question }, { name, bytes: given.bytes });
  if (!kept.ok) return badRequest([{ path: 'file', message: kept.problem }], statuses[kept.problem] ?? 422);
  const { participant } = place;
  await rooms().ask(place.workshop, {
    by: participant ?? attacher.actor,
    key: kept.file.id,
    decide: (room) => decideAttached(room, { type: 'attached', participant, question, evidence: kept.file.id }),
  });
  return json({ id: kept.file.id, name: kept.file.name, sha256: kept.file.sha256, removed: given.removed }, 201);
}

/** The picture in what a phone sent, and whether anything was taken out of it; else why it is not taken. */
function photoIn(bytes: Uint8Array, name: string): PlainPhoto | { readonly problem: EvidenceProblem | 'damaged' } {
  const told = evidenceType(bytes, name);
  if (!told.ok) return told;
  const type = photoTypes.find((each) => each === told.type);
  if (!type) return { problem: 'other-type' };
  return plainPhoto(bytes, type) ?? { problem: 'damaged' };
}

function decoded(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    return '';
  }
}
