import type { Refusal } from '../workshop/command';
import type { RoomQuestion } from '../workshop/room-question';
import type { OwnView, RoomView } from '../workshop/view';
import type { Ballot } from './outbox';

/** How the phone reaches the room: not yet, by a stream, by asking every few seconds, or not at all. */
export type Line = 'connecting' | 'live' | 'polling' | 'offline';

/** What a phone shows is made from this alone. */
export type Phone = {
  readonly room: RoomView;
  readonly own: OwnView;
  /** Null while the texts of the current question are on their way. */
  readonly question: RoomQuestion | null;
  readonly line: Line;
  /** Seconds since the room was seen like this, by the phone's own running clock. */
  readonly since: number;
  /** The latest vote not yet acknowledged. */
  readonly waiting: Ballot | null;
  /** Why the last vote or request did not count, until something newer happens. */
  readonly refused: Refused | null;
  readonly left: boolean;
  /** The participant was removed, or the room no longer knows this phone. */
  readonly gone: boolean;
};

export type Refused = Refusal | 'wait' | 'failed';
