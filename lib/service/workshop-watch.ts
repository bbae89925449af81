import { encodeEvent } from '../http/event-stream';
import type { Room } from '../workshop/room';
import { roomView } from '../workshop/show';
import type { RoomView } from '../workshop/view';
import { subscribe } from './live';
import { rooms } from './workshop-room';

/** Shortest time between two words to the same room, and what each reader adds to it, so that a full room does not fill the server. */
const PAUSE_MS = 100;
const PAUSE_PER_LOOKER_MS = 0.2;
/** A word from another process can be lost, so the room is also read this often. */
const POLL_MS = 1500;
/** A view told again later than this says anew how long the timer has run. */
const VIEW_MS = 1000;

type Look = (room: Room) => void;
type Watch = { readonly looks: Set<Look>; told: Room | null; toldAt: number; timer: NodeJS.Timeout | null; stop: () => void };

const shared = globalThis as { mianjianWatches?: Map<string, Watch> };

/**
 * Calls `look` with the room as it stands, at once and whenever something happened since; several happenings close together
 * count as one. Returns how to stop. Nothing is called for a workshop that is not there.
 */
export function watchState(id: string, look: Look): () => void {
  shared.mianjianWatches ??= new Map();
  const watches = shared.mianjianWatches;
  const watch = watches.get(id) ?? begin(id, watches);
  watch.looks.add(look);
  rooms()
    .read(id)
    .then(
      (room) => {
        if (room && watch.looks.has(look)) look(room);
      },
      () => undefined, // The next look will do.
    );
  return () => {
    watch.looks.delete(look);
    if (watch.looks.size > 0) return;
    watch.stop();
    watches.delete(id);
  };
}

function begin(id: string, watches: Map<string, Watch>): Watch {
  const watch: Watch = { looks: new Set(), told: rooms().known(id), toldAt: 0, timer: null, stop: () => undefined };
  watches.set(id, watch);
  const tell = async () => {
    watch.timer = null;
    watch.toldAt = performance.now();
    const known = rooms().known(id);
    const room =
      known && known !== watch.told
        ? known
        : await rooms()
            .read(id, true)
            .catch(() => null);
    if (!room || (watch.told && room.seq <= watch.told.seq)) return;
    watch.told = room;
    for (const look of [...watch.looks]) look(room);
  };
  const soon = () => {
    const pause = Math.max(PAUSE_MS, watch.looks.size * PAUSE_PER_LOOKER_MS);
    const wait = Math.max(0, watch.toldAt + pause - performance.now());
    watch.timer ??= setTimeout(() => void tell(), wait);
  };
  const unsubscribe = subscribe(`workshop/${id}`, soon);
  const poll = setInterval(soon, POLL_MS);
  poll.unref();
  watch.stop = () => {
    unsubscribe();
    clearInterval(poll);
    if (watch.timer) clearTimeout(watch.timer);
  };
  return watch;
}

type Told = { readonly at: number; readonly view: RoomView; readonly frame: Uint8Array };
const views = new WeakMap<Room, Told>();

/** What everybody in the room may see, made and written down once for all of them; `frame` is it as an event `room` of a stream. */
export function toldRoom(room: Room): Told {
  const now = Date.now();
  const known = views.get(room);
  if (known && now - known.at < VIEW_MS) return known;
  const view = roomView(room, now);
  const frame = encodeEvent({ id: String(view.seq), event: 'room', data: JSON.stringify(view) });
  const told = { at: now, view, frame };
  views.set(room, told);
  return told;
}

/** Calls `look` with what everybody in the room may see; see `watchState`. */
export function watchRoom(id: string, look: (view: RoomView) => void): () => void {
  return watchState(id, (room) => look(toldRoom(room).view));
}
