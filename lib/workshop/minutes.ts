import type { Room } from './room';
import { outcomesOf } from './show';
import type { Minutes } from './view';

/** The minutes of a room; null before it was opened. Names are null where they were not kept. */
export function minutesOf(room: Room): Minutes | null {
  if (room.openedAt === null) return null;
  const outcomes = outcomesOf(room);
  const settled = new Set(outcomes.map(({ question }) => question));
  return {
    title: room.plan.title,
    openedAt: room.openedAt,
    closedAt: room.closedAt,
    present: [...room.people.values()]
      .filter(({ removed }) => !removed)
      .map(({ name, department, from, until }) => ({ name: name === '' ? null : name, department, from, until })),
    outcomes,
    untouched: [...room.items.keys()].filter((question) => !settled.has(question)),
  };
}
