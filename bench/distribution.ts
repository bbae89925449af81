export type Distribution = { readonly median: number; readonly p95: number; readonly worst: number; readonly count: number };

/** Median, 95th percentile and worst of measured times, rounded to a tenth. */
export function distribution(times: readonly number[]): Distribution {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN) * 10) / 10;
  return { median: at(0.5), p95: at(0.95), worst: at(1), count: sorted.length };
}
