/** How often something may be asked for: so many times at once, and so many a minute afterwards. */
export type Pace = { readonly burst: number; readonly perMinute: number };

/** Most askers remembered; the one heard of longest ago is forgotten first. */
const KEPT = 10_000;

/**
 * Counts who asks how often, in the memory of this process: several servers count apart. Returns the seconds to wait, 0 when
 * the request may be served.
 */
export function pacer({ burst, perMinute }: Pace, now: () => number = () => performance.now()) {
  const askers = new Map<string, { left: number; at: number }>();
  return (asker: string): number => {
    const at = now();
    const before = askers.get(asker) ?? { left: burst, at };
    const left = Math.min(burst, before.left + ((at - before.at) / 60_000) * perMinute);
    const taken = left >= 1 ? left - 1 : left;
    askers.delete(asker);
    askers.set(asker, { left: taken, at });
    const [oldest] = askers.keys();
    if (askers.size > KEPT && oldest !== undefined) askers.delete(oldest);
    return left >= 1 ? 0 : Math.ceil(((1 - left) / perMinute) * 60);
  };
}
