import { createHash } from 'node:crypto';

/** SHA-256 of a text, hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Where a chain has been followed to: the number of the last entry and its hash; 0 and empty before the first. */
export type ChainHead = { readonly seq: number; readonly hash: string };

/**
 * The first place at which a chain does not hold. `changed` the entry or the one before it was altered; `detail` what it says
 * is not what was recorded; `erased` its detail is gone and nothing says by whom; `removed` entries are missing before
 * the next; `inserted` it was not there; `reordered` it stood elsewhere; `cut-off` the end is missing; `added` it
 * stands behind the end.
 */
export type ChainBreak = {
  readonly seq: number;
  readonly how: 'changed' | 'detail' | 'erased' | 'removed' | 'inserted' | 'reordered' | 'cut-off' | 'added';
};

/** How many neighbours are looked at to say in which way a chain is broken. */
const WINDOW = 20;

type Linked = { readonly seq: number; readonly hash: string | null };
type Link<R> = (before: string, row: R) => string;

/**
 * Follows a chain from `start` over the next rows, in the order they are given: where it leads, or the first break. Rows
 * without a hash, from before there were any, are vouched for by the first row that has one.
 */
export function followChain<R extends Linked>(start: ChainHead, rows: readonly R[], link: Link<R>): ChainHead | ChainBreak {
  let head = start;
  let anchored = false;
  for (const [index, row] of rows.entries()) {
    const hash = link(head.hash, row);
    const fits = row.hash === null ? !anchored : row.hash === hash;
    if (row.seq !== head.seq + 1 || !fits) return { seq: row.seq, ...breakAt(head, rows, index, link) };
    anchored ||= row.hash !== null;
    head = { seq: row.seq, hash };
  }
  return head;
}

/** Whether a chain followed to `reached` ends where its head says it does; null when it does. */
export function endsAt(reached: ChainHead, head: ChainHead): ChainBreak | null {
  if (reached.seq < head.seq) return { seq: reached.seq + 1, how: 'cut-off' };
  if (reached.seq > head.seq) return { seq: head.seq + 1, how: 'added' };
  return reached.hash === head.hash ? null : { seq: head.seq, how: 'changed' };
}

/** In which way the row at `index` breaks the chain, told by whether it or its neighbours fit in another place. */
function breakAt<R extends Linked>(
  before: ChainHead,
  rows: readonly R[],
  index: number,
  link: Link<R>,
): { readonly how: ChainBreak['how']; readonly seq?: number } {
  const row = rows[index] as R;
  const due = before.seq + 1;
  const later = rows.slice(index + 1, index + 1 + WINDOW);
  const fits = (hash: string, other: R, seq: number) => link(hash, { ...other, seq }) === other.hash;
  if (row.seq !== due) {
    if (row.seq < due) return { how: 'inserted' };
    return later.some(({ seq }) => seq === due) ? { how: 'reordered' } : { how: 'removed', seq: due };
  }
  if (later.some((other) => fits(before.hash, other, due))) {
    const elsewhere = later.some(({ hash }) => later.some(({ seq }) => hash !== null && fits(hash, row, seq)));
    return { how: elsewhere ? 'reordered' : 'inserted' };
  }
  for (let back = 1; back <= Math.min(index, WINDOW); back += 1) {
    const earlier = rows[index - back - 1]?.hash ?? '';
    if (fits(earlier, row, due - back)) return { how: 'inserted', seq: due - back };
  }
  const next = later[0];
  const shifts = Array.from({ length: WINDOW }, (_, shift) => shift + 1);
  if (next && row.hash !== null && shifts.some((shift) => fits(row.hash ?? '', next, next.seq + shift)))
    return { how: 'removed' };
  return { how: 'changed' };
}
