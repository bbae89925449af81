import { defaultPack } from '../catalog/index';
import { publish } from './live';
import { workshops } from './repository';
import { type RoomKeeper, roomKeeper } from './room-keeper';

/** Kept on `globalThis` because Next loads server modules more than once in a process. */
const shared = globalThis as { mianjianRooms?: RoomKeeper };

/** The rooms of this server. */
export function rooms(): RoomKeeper {
  shared.mianjianRooms ??= roomKeeper({
    store: workshops,
    question: (id) => (Object.hasOwn(defaultPack().questions, id) ? defaultPack().questions[id] : undefined),
    happened: (id) => publish(`workshop/${id}`),
  });
  return shared.mianjianRooms;
}
