import type { ServerEvent } from '../http/event-stream';
import type { Room } from '../workshop/room';
import { deskView } from '../workshop/show';
import { subscribe } from './live';
import { verdictOf } from './workshop';
import { settleRoom } from './workshop-effects';
import { watchState } from './workshop-watch';

/** A verdict whose news was lost on the way is looked at again this often. */
const VERDICT_MS = 5000;

type Desk = { readonly workspace: string; readonly assessment: string; readonly id: string };

/**
 * Tells a facilitator's screen of its room: an event `desk` unless it has `seen` that state already, and an event `verdict` when
 * the verdict is another. Returns how to stop.
 */
export function watchDesk(desk: Desk, seen: number, send: (event: ServerEvent) => void): () => void {
  void settleRoom(desk.id);
  let told = seen;
  const tell = (room: Room) => {
    if (room.seq === told) return;
    told = room.seq;
    send({ id: String(room.seq), event: 'desk', data: JSON.stringify(deskView(room, Date.now())) });
  };
  const stopRoom = watchState(desk.id, tell);
  const stopVerdict = watchVerdict(desk, send);
  return () => {
    stopRoom();
    stopVerdict();
  };
}

function watchVerdict({ workspace, assessment }: Desk, send: (event: ServerEvent) => void): () => void {
  let last = '';
  let on = true;
  const look = async () => {
    const verdict = await verdictOf(workspace, assessment).catch(() => null);
    const { seq: _, ...shown } = verdict ?? { seq: 0 };
    const data = JSON.stringify(verdict);
    if (!on || !verdict || JSON.stringify(shown) === last) return;
    last = JSON.stringify(shown);
    send({ event: 'verdict', data });
  };
  const unsubscribe = subscribe(`assessment/${assessment}`, () => void look());
  const timer = setInterval(() => void look(), VERDICT_MS);
  timer.unref();
  void look();
  return () => {
    on = false;
    unsubscribe();
    clearInterval(timer);
  };
}
