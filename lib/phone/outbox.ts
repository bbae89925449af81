import type { AnswerValue } from '../schema/answer';

/** A vote as made on the phone: its key is made once, so that sending it again changes nothing. */
export type Ballot = {
  readonly key: string;
  readonly question: string;
  readonly round: number;
  readonly answer: AnswerValue;
  readonly reason: string;
};

/**
 * Votes on their way. `first` goes out again and again until the room has answered it, since an answer that was lost may
 * have been a yes; only then does `next` go, of which the latest alone counts. So an old vote never overtakes a newer one.
 */
export type Outbox = { readonly first: Ballot | null; readonly next: Ballot | null };

export const emptyOutbox: Outbox = { first: null, next: null };

/** The outbox with one more vote. */
export function put(outbox: Outbox, ballot: Ballot): Outbox {
  return outbox.first ? { first: outbox.first, next: ballot } : { first: ballot, next: null };
}

/** The outbox once the room has answered the vote with this key, by yes or no; any other key changes nothing. */
export function answered(outbox: Outbox, key: string): Outbox {
  return outbox.first?.key === key ? { first: outbox.next, next: null } : outbox;
}

/** The vote the participant means: the latest not yet answered. */
export function latest({ first, next }: Outbox): Ballot | null {
  return next ?? first;
}

/** Reads what was kept on the phone for this seat; anything else there is no vote. */
export function restored(kept: string | null, seat: string): Outbox {
  if (!kept) return emptyOutbox;
  try {
    const read = JSON.parse(kept) as { seat?: unknown; outbox?: Outbox };
    return read.seat === seat && read.outbox ? { first: whole(read.outbox.first), next: whole(read.outbox.next) } : emptyOutbox;
  } catch {
    return emptyOutbox;
  }
}

/** What to keep on the phone; null for nothing. */
export function kept(outbox: Outbox, seat: string): string | null {
  return outbox.first ? JSON.stringify({ seat, outbox }) : null;
}

function whole(ballot: Ballot | null): Ballot | null {
  return ballot && typeof ballot.key === 'string' && typeof ballot.question === 'string' ? ballot : null;
}
