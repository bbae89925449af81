import { log, traceOf } from '../log';
import { workshops } from './repository';
import { settleRoom } from './workshop-effects';

/** How often this server looks for what it, or another one, left undone. */
const EVERY_MS = 60_000;

/** Does what still has to follow from any room of this database, whether or not anybody looks at it. */
export async function settleRooms(): Promise<void> {
  try {
    for (const id of await (await workshops()).waiting()) await settleRoom(id);
  } catch (error) {
    log().error({ trace: traceOf(error) }, 'workshops-wait');
  }
}

/** Has that done when the server starts and every minute from then on. */
export function keepRoomsSettled(): void {
  void settleRooms();
  setInterval(() => void settleRooms(), EVERY_MS).unref();
}
