'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answers } from '@/lib/schema/answer';
import type { DeskView } from '@/lib/workshop/view';
import { sendCommand } from './send-command';

/** Typing and ticking are sent once they rest. */
const REST_MS = 250;

type Input = {
  readonly address: string;
  readonly desk: Pick<DeskView, 'seq' | 'supposed'>;
  readonly refresh: () => Promise<void>;
};

/**
 * The answers tried out in the room, as chosen here until the room has them. What did not reach the server stays chosen, and `failed`
 * says so.
 */
export function useSupposed({ address, desk, refresh }: Input) {
  const [own, setOwn] = useState<DeskView['supposed'] | null>(null);
  const [failed, setFailed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<DeskView['supposed'] | null>(null);
  const seq = useRef(desk.seq);
  seq.current = desk.seq;
  const supposed = own ?? desk.supposed;

  const send = useCallback(
    async (wanted: DeskView['supposed']) => {
      const { done } = await sendCommand(address, seq.current, { do: 'suppose', ...wanted });
      await refresh();
      if (latest.current !== wanted) return;
      setFailed(!done);
      if (!done) return;
      latest.current = null;
      setOwn(null);
    },
    [address, refresh],
  );
  const change = useCallback(
    (wanted: DeskView['supposed'], wait = REST_MS) => {
      latest.current = wanted;
      setOwn(wanted);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(wanted), wait);
    },
    [send],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    ...supposed,
    failed,
    suppose: (answers: Answers) => change({ answers, wall: supposed.wall }),
    project: (wall: boolean) => change({ answers: supposed.answers, wall }, 0),
  };
}
