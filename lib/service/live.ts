import { EventEmitter } from 'node:events';
import { type Notices, openNotices } from '../db/notices';
import { env } from '../env';
import { serverDatabase } from './repository';

/** What can change while somebody looks: an assessment with all that hangs on it, or a workshop. */
export type Topic = `assessment/${string}` | `workshop/${string}`;

const EVERYTHING = '*';
/** Kept on `globalThis` because Next loads server modules more than once in a process. */
const shared = globalThis as { mianjianLive?: { emitter: EventEmitter; notices: Promise<Notices> | null } };

function hub() {
  if (shared.mianjianLive) return shared.mianjianLive;
  const emitter = new EventEmitter().setMaxListeners(0);
  const url = env().databaseUrl;
  const heard = (topic: string | null, by: string) => emitter.emit(topic ?? EVERYTHING, by);
  const notices = url ? serverDatabase().then(({ kysely }) => openNotices(url, kysely, heard)) : null;
  // Without a line to the other processes this one still hears itself, and whoever waits also looks now and then.
  notices?.catch(() => undefined);
  shared.mianjianLive = { emitter, notices };
  return shared.mianjianLive;
}

/**
 * Says, after the change was committed, that something changed: to all who look in this process and in the others of this
 * database. `by` names the window it came from, which need not be told; without spaces, empty where unknown.
 */
export function publish(topic: Topic, by = ''): void {
  const { emitter, notices } = hub();
  emitter.emit(topic, by);
  notices?.then((line) => line.tell(topic, by)).catch(() => undefined);
}

/**
 * Calls `look` whenever something under this topic may have changed, with what `by` was; returns how to stop. A word from another process can be
 * lost, so whoever relies on it also looks by itself every few seconds.
 */
export function subscribe(topic: Topic, look: (by: string) => void): () => void {
  const { emitter } = hub();
  emitter.on(topic, look);
  emitter.on(EVERYTHING, look);
  return () => {
    emitter.off(topic, look);
    emitter.off(EVERYTHING, look);
  };
}

/** Ends the line to the other processes, when the server stops. */
export async function closeLive(): Promise<void> {
  const open = shared.mianjianLive;
  delete shared.mianjianLive;
  await (await open?.notices?.catch(() => undefined))?.close();
}
