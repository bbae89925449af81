'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ownFetch } from '@/components/ui/own-fetch';
import type { DeskView, LiveVerdict } from '@/lib/workshop/view';

/** How a screen hears of its room: by the stream, by asking again and again, not at all for now, or never again. */
export type RoomLine = 'connecting' | 'live' | 'polling' | 'offline' | 'lost';
export type RoomState = { readonly desk: DeskView; readonly verdict: LiveVerdict; readonly receivedAt: number };

const POLL_MS = 2500;

/**
 * The room as it stands, told by the server's stream of whole views and, while that fails, by asking for the same. `refresh` asks at
 * once. A view older than the one shown is thrown away. `address` is that of the workshop's routes.
 */
export function useRoom(address: string, first: Omit<RoomState, 'receivedAt'>) {
  const [state, setState] = useState<RoomState>(() => ({ ...first, receivedAt: performance.now() }));
  const [line, setLine] = useState<RoomLine>('connecting');
  const look = useRef<() => Promise<void>>(async () => undefined);

  useEffect(() => {
    let ended = false;
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setInterval> | null = null;
    const take = (desk: DeskView | null, verdict: LiveVerdict | null) =>
      setState((old) => ({
        desk: desk && desk.seq >= old.desk.seq ? desk : old.desk,
        verdict: verdict && verdict.seq >= old.verdict.seq ? verdict : old.verdict,
        receivedAt: desk && desk.seq >= old.desk.seq ? performance.now() : old.receivedAt,
      }));
    const stop = () => {
      source?.close();
      source = null;
      if (timer) clearInterval(timer);
      timer = null;
    };
    const ask = async () => {
      const response = await ownFetch(`${address}/state`).catch(() => null);
      if (ended) return;
      if (response?.ok) {
        const { desk, verdict } = (await response.json()) as { desk: DeskView; verdict: LiveVerdict };
        if (ended) return;
        take(desk, verdict);
        if (source?.readyState !== EventSource.OPEN) setLine('polling');
      } else if (response && [401, 403, 404].includes(response.status)) {
        setLine('lost');
        stop();
      } else if (source?.readyState !== EventSource.OPEN) setLine('offline');
    };
    look.current = ask;
    const listen = () => {
      source?.close();
      const own = new EventSource(`${address}/live`);
      source = own;
      own.onopen = () => {
        if (timer) clearInterval(timer);
        timer = null;
        setLine('live');
      };
      own.addEventListener('desk', ({ data }) => take(JSON.parse(data), null));
      own.addEventListener('verdict', ({ data }) => take(null, JSON.parse(data)));
      own.onerror = () => {
        if (ended || timer) return;
        void ask();
        timer = setInterval(() => {
          void ask();
          if (own.readyState === EventSource.CLOSED && source === own) listen();
        }, POLL_MS);
      };
    };
    // A laptop that slept, or was offline, may hold a line that is long dead.
    const wake = () => {
      if (document.visibilityState !== 'visible' || source === null) return;
      void ask();
      listen();
    };
    listen();
    window.addEventListener('online', wake);
    document.addEventListener('visibilitychange', wake);
    return () => {
      ended = true;
      stop();
      window.removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', wake);
    };
  }, [address]);

  const refresh = useCallback(() => look.current(), []);
  return { ...state, line, refresh };
}
