import { decideParticipant } from '../workshop/decide';
import { rooms } from './workshop-room';

/** A phone that neither listens nor asks for this long has left the room. */
const AWAY_MS = 40_000;

type Who = { readonly id: string; readonly workshop: string };
type Presence = { streams: number; timer: NodeJS.Timeout | null };

const shared = globalThis as { mianjianPresence?: Map<string, Presence> };

function presenceOf(id: string): Presence {
  shared.mianjianPresence ??= new Map();
  const known = shared.mianjianPresence.get(id) ?? { streams: 0, timer: null };
  shared.mianjianPresence.set(id, known);
  return known;
}

/** Notes that a phone is there: it has just asked. Somebody who was away has returned. */
export function seenInRoom(who: Who): void {
  const presence = presenceOf(who.id);
  if (presence.timer) clearTimeout(presence.timer);
  presence.timer = presence.streams > 0 ? null : awayLater(who);
  const here = rooms().known(who.workshop)?.people.get(who.id)?.here;
  if (here === false) tell(who, 'return');
}

/** Counts a stream a phone listens to until the function returned is called; without any, and asking for nothing, it leaves after a while. */
export function attendRoom(who: Who): () => void {
  presenceOf(who.id).streams += 1;
  seenInRoom(who);
  let on = true;
  return () => {
    if (!on) return;
    on = false;
    const presence = presenceOf(who.id);
    presence.streams -= 1;
    if (presence.streams === 0 && !presence.timer) presence.timer = awayLater(who);
  };
}

function awayLater(who: Who): NodeJS.Timeout {
  const timer = setTimeout(() => {
    shared.mianjianPresence?.delete(who.id);
    tell(who, 'leave');
  }, AWAY_MS);
  timer.unref();
  return timer;
}

function tell({ id, workshop }: Who, what: 'leave' | 'return'): void {
  const key = `${what}-${crypto.randomUUID()}`;
  const asked = rooms().ask(workshop, {
    by: id,
    key,
    decide: (room, circumstances) => decideParticipant(room, id, { do: what }, circumstances),
  });
  asked.catch(() => undefined); // Who is there is a courtesy; the room goes on without it.
}
