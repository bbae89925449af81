/** Milliseconds for one call in a row of so many. */
async function row(call: () => unknown, count: number): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < count; i++) await call();
  return (performance.now() - start) / count;
}

/**
 * Milliseconds for one call of each contender: the median of fifteen rounds after a warm-up. The contenders take turns
 * within a round, so that a busy machine slows them all alike.
 */
export async function medianTimes<Name extends string>(contenders: Record<Name, { call: () => unknown; count: number }>) {
  const names = Object.keys(contenders) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) await row(contenders[name].call, contenders[name].count * 3);
  for (let round = 0; round < 15; round++) {
    for (const name of names) times[name].push(await row(contenders[name].call, contenders[name].count));
  }
  const median = (list: number[]) => [...list].sort((a, b) => a - b)[7] ?? Number.NaN;
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

/** Milliseconds for one call when so many run in a row without a pause. */
export function timeInARow(count: number, call: () => unknown): number {
  const start = performance.now();
  for (let i = 0; i < count; i++) call();
  return (performance.now() - start) / count;
}
