import type { AnswerValue } from '../schema/answer';
import type { ItemState, RoomView } from '../workshop/view';
import type { Phone } from './phone';

export type Screen = 'gone' | 'left' | 'closed' | 'paused' | 'waiting' | 'loading' | 'vote' | 'revealed' | 'recorded' | 'parked';

/** Which screen a phone shows. A question whose texts have not come yet is loading, whatever its state. */
export function screenOf({ room, question, left, gone }: Pick<Phone, 'room' | 'question' | 'left' | 'gone'>): Screen {
  if (room.status === 'closed') return 'closed';
  if (gone) return 'gone';
  if (left) return 'left';
  if (room.status === 'paused') return 'paused';
  if (!room.current) return 'waiting';
  if (question?.id !== room.current.question) return 'loading';
  const { state } = room.current;
  return state === 'voting' || state === 'open' ? 'vote' : state;
}

/** The vote shown as the participant's own on the current question: the one on its way, else the one that counts; null for none. */
export function ownAnswer({ room, own, waiting }: Pick<Phone, 'room' | 'own' | 'waiting'>): {
  readonly answer: AnswerValue;
  readonly reason: string;
} | null {
  const { current } = room;
  if (!current) return null;
  if (waiting && waiting.question === current.question && waiting.round === current.round) return waiting;
  return own.vote?.question === current.question ? own.vote : null;
}

/** How many questions of the plan have come to this. */
export function countOf({ items }: Pick<RoomView, 'items'>, state: ItemState): number {
  return items.filter((item) => item.state === state).length;
}

/** Whole minutes left of the block, rounded up; null without a timer. `since` is in seconds. */
export function minutesLeft({ timer }: Pick<RoomView, 'timer'>, since: number): number | null {
  if (!timer) return null;
  const used = timer.used + (timer.running ? since : 0);
  return Math.max(0, Math.ceil((timer.minutes * 60 - used) / 60));
}
