import type { RoomView } from '@/lib/workshop/view';

type Place = Pick<RoomView, 'items' | 'current'>;

/** The question before (-1) or after (1) the one shown, in the order of the plan; the first before anything is shown; null at the end. */
export function neighbour({ items, current }: Place, by: -1 | 1): string | null {
  if (!current) return by === 1 ? (items[0]?.question ?? null) : null;
  const at = items.findIndex(({ question }) => question === current.question);
  return items[at + by]?.question ?? null;
}

/** The next question neither recorded nor parked, after the one shown and then from the beginning; null when all are settled. */
export function nextOpen({ items, current }: Place): string | null {
  const at = items.findIndex(({ question }) => question === current?.question);
  const onward = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))];
  return onward.find(({ state }) => state !== 'recorded' && state !== 'parked')?.question ?? null;
}

/** How far the room is: questions recorded, parked, and of how many. */
export function progressOf({ items }: Pick<RoomView, 'items'>) {
  const count = (state: string) => items.filter((item) => item.state === state).length;
  return { recorded: count('recorded'), parked: count('parked'), of: items.length };
}

/** Seconds left of a block, negative when over; `since` is how many seconds ago the view came. */
export function secondsLeft({ minutes, used, running }: NonNullable<RoomView['timer']>, since: number): number {
  return minutes * 60 - used - (running ? Math.floor(since) : 0);
}

/** Seconds as m:ss, with a minus sign once the time is over. */
export function clock(seconds: number): string {
  const whole = Math.abs(seconds);
  return `${seconds < 0 ? '−' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
