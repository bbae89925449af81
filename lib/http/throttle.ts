type Window = { since: number; count: number };

/**
 * Counts what one key does in this process and says when it is too much: at most `most` in `windowMs`. Forgets windows that
 * are over, so that it stays small however many keys come.
 */
export function throttle(most: number, windowMs: number, now: () => number = Date.now) {
  const windows = new Map<string, Window>();
  let swept = now();
  const over = ({ since, count }: Window, at: number) => (count > most ? Math.ceil((since + windowMs - at) / 1000) : 0);
  return {
    /** Seconds to wait before one more would be served, without counting it. */
    waiting: (key: string): number => {
      const [known, at] = [windows.get(key), now()];
      return known && at - known.since <= windowMs ? over({ ...known, count: known.count + 1 }, at) : 0;
    },
    /** Counts one more; seconds to wait when that is too many, else 0. */
    hit: (key: string): number => {
      const at = now();
      if (at - swept > windowMs) {
        for (const [old, { since }] of windows) if (at - since > windowMs) windows.delete(old);
        swept = at;
      }
      const known = windows.get(key);
      const current = known && at - known.since <= windowMs ? known : { since: at, count: 0 };
      current.count += 1;
      windows.set(key, current);
      return over(current, at);
    },
  };
}
