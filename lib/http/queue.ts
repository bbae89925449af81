type Waiting = { readonly since: number; readonly go: (leave: () => void) => void };

/**
 * Lets at most `atOnce` do something at the same time; others wait in the order they came. Where the first of them has waited
 * longer than `patienceMs`, nobody else is let in to wait: `enter` then gives null, at once, and whoever asked should come back
 * later. Otherwise it gives how to leave, to be called once.
 */
export function queue(atOnce: number, patienceMs: number, now: () => number = () => performance.now()) {
  const waiting: Waiting[] = [];
  let inside = 0;
  const leave = () => {
    const next = waiting.shift();
    if (next) next.go(leave);
    else inside -= 1;
  };
  return {
    enter: async (): Promise<(() => void) | null> => {
      if (inside < atOnce) {
        inside += 1;
        return leave;
      }
      const [first] = waiting;
      if (first && now() - first.since > patienceMs) return null;
      return new Promise((go) => waiting.push({ since: now(), go }));
    },
  };
}
