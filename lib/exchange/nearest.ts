/** Longer inputs are no misspelling of an id, and comparing them would only cost time. */
const INPUT_LIMIT = 64;

const plain = (value: string) =>
  value
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, '-');

/**
 * The candidate a misspelt id most likely stands for, or undefined when none is close. Case, `_` and spaces count for
 * nothing; an unfinished id is completed when only one candidate starts with it.
 */
export function nearest(input: string, candidates: Iterable<string>): string | undefined {
  if (input.length > INPUT_LIMIT) return undefined;
  const wanted = plain(input);
  if (wanted === '') return undefined;
  const allowed = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 4));
  let best: string | undefined;
  let bestDistance = allowed + 1;
  const begun: string[] = [];
  for (const candidate of candidates) {
    const distance = editDistance(wanted, plain(candidate), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
    if (wanted.length >= 3 && plain(candidate).startsWith(wanted)) begun.push(candidate);
  }
  return best ?? (begun.length === 1 ? begun[0] : undefined);
}

/**
 * Edits that turn one text into the other: insert, delete, replace, or swap two neighbours (Levenshtein with
 * transpositions). Stops and returns `limit` once the distance cannot be below it.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(cell(last, column) + 1, cell(current, column - 1) + 1, cell(last, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, cell(beforeLast, column - 2) + 1);
      current.push(cost);
    }
    if (Math.min(...current) >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return Math.min(cell(last, b.length), limit);
}

const cell = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;
