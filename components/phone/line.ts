import type { Line } from '@/lib/phone/phone';
import type { RoomQuestion } from '@/lib/workshop/room-question';
import type { OwnView, RoomView } from '@/lib/workshop/view';
import { send } from './send';

const ASK_WHILE_LIVE_MS = 25_000;
const ASK_MS = 2500;

export type Own = { readonly own: OwnView; readonly question: RoomQuestion | null };
type Hear = {
  /** The room, with one's own part and the question's texts where those are told anew. */
  readonly room: (room: RoomView, own: Own | null) => void;
  readonly line: (line: Line) => void;
  readonly gone: () => void;
  /** The newest event this phone knows of. */
  readonly seq: () => number;
};

/**
 * Keeps the phone told of its room: by a stream of events, and by asking now and then whether the stream still tells
 * everything; by asking alone where there is no stream. Returns how to ask at once, and how to stop for good.
 */
export function keepLine(hear: Hear): { readonly ask: () => void; readonly stop: () => void } {
  let stream: EventSource | null = null;
  let heard = 0;
  let timer = 0;
  let asking = false;
  /** Whether streams have told anything yet, and nothing was missing since: something on the way may hold them back. */
  let trusted = false;
  let over = false;
  /** Told right before the room it goes with. */
  let own: Own | null = null;

  const stop = () => {
    over = true;
    if (stream) stream.close();
    clearTimeout(timer);
  };
  const end = () => {
    stop();
    hear.gone();
  };
  const isLive = () => trusted && stream !== null && stream.readyState === 1;
  const later = (ms: number) => {
    clearTimeout(timer);
    // Not all phones of a room at the same moment.
    if (!over) timer = window.setTimeout(ask, ms * (0.8 + Math.random() * 0.4));
  };

  const open = () => {
    if (over || typeof EventSource === 'undefined') return;
    if (stream) stream.close();
    const opened = new EventSource('/room/live');
    stream = opened;
    opened.onopen = () => {
      if (!trusted) return;
      hear.line('live');
      later(ASK_WHILE_LIVE_MS);
    };
    opened.onerror = () => {
      if (stream === opened && !over) later(0);
    };
    opened.addEventListener('own', (event) => {
      own = JSON.parse((event as MessageEvent).data);
    });
    opened.addEventListener('room', (event) => {
      const room = JSON.parse((event as MessageEvent).data) as RoomView;
      heard = room.seq;
      hear.room(room, own);
      own = null;
      if (trusted) return;
      trusted = true;
      hear.line('live');
      later(ASK_WHILE_LIVE_MS);
    });
    opened.addEventListener('gone', end);
  };

  const ask = () => {
    if (asking || over) return;
    asking = true;
    const behind = heard;
    send({ method: 'GET', address: `/room/state?seq=${hear.seq()}` }).then(({ status, body }) => {
      asking = false;
      if (over) return;
      if (status === 410) return end();
      if (status !== 200 && status !== 204) {
        hear.line('offline');
        return later(ASK_MS);
      }
      if (status === 200) {
        const { room, ...told } = body as Own & { room: RoomView };
        hear.room(room, told);
        if (heard === behind && room.seq > heard) trusted = false;
      }
      if (!stream || stream.readyState === 2) open();
      hear.line(isLive() ? 'live' : 'polling');
      later(isLive() ? ASK_WHILE_LIVE_MS : ASK_MS);
    });
  };

  window.addEventListener('online', () => {
    if (over) return;
    open();
    later(0);
  });
  window.addEventListener('offline', () => {
    if (over) return;
    if (stream) stream.close();
    hear.line('offline');
    later(ASK_MS);
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) later(0);
  });
  open();
  later(ASK_MS);
  return { ask: () => later(0), stop };
}
