'use client';
import { useRef, useState } from 'react';

type Queue<Outcome> = {
  /** How many files are still to be done, the one under way counted; 0 when nothing is. */
  readonly left: number;
  /** What came of the files of the present round, in their order. */
  readonly done: readonly { readonly file: File; readonly outcome: Outcome }[];
  readonly add: (files: readonly File[]) => void;
};

/**
 * Does something with files one after another. Files added while others are under way wait their turn; files added when
 * nothing is under way begin a new round. `finished` is told what came of a whole round.
 */
export function useFileQueue<Outcome>(
  work: (file: File) => Promise<Outcome>,
  finished: (done: Queue<Outcome>['done']) => void = () => {},
): Queue<Outcome> {
  const waiting = useRef<File[]>([]);
  const running = useRef(false);
  const [left, setLeft] = useState(0);
  const [done, setDone] = useState<Queue<Outcome>['done']>([]);

  const run = async () => {
    running.current = true;
    const round: { file: File; outcome: Outcome }[] = [];
    for (let file = waiting.current.shift(); file; file = waiting.current.shift()) {
      setLeft(waiting.current.length + 1);
      round.push({ file, outcome: await work(file) });
      setDone([...round]);
    }
    running.current = false;
    setLeft(0);
    finished(round);
  };
  const add = (files: readonly File[]) => {
    if (files.length === 0) return;
    waiting.current.push(...files);
    if (running.current) return setLeft(waiting.current.length + 1);
    setDone([]);
    void run();
  };
  return { left, done, add };
}
