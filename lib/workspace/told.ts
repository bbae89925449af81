import { type Demand, doors, type RouteKey } from './doors';

/** What of an assessment changed: its answers, what is said about it, or what stands around both (review, tasks, assignments, name). */
export const toldKinds = ['answers', 'comments', 'state'] as const;
export type Told = (typeof toldKinds)[number];

/** Whether a text can be the name a browser window gave itself. */
export function isWindowName(text: string): boolean {
  return /^[0-9a-f]{16}$/.test(text);
}

/** Doors that change nothing somebody else is shown. */
const silent: ReadonlySet<RouteKey> = new Set<RouteKey>([
  'POST /api/assessments/[id]/duplicate',
  'POST /api/assessments/[id]/workshops/[workshop]/consequences',
  'PUT /api/assessments/[id]/comments/read',
]);

/** What others who look at the assessment in the address are told once the work behind a door is done; null where nothing. */
export function toldBy(key: RouteKey): Told | null {
  const demand: Demand = doors[key];
  if (key.startsWith('GET ') || typeof demand === 'string' || demand.of !== 'assessment' || silent.has(key)) return null;
  // A page that holds answers not yet sent asks for them, and so learns by itself that the assessment was removed.
  if (/\/(answers|versions)$/.test(key) || key === 'DELETE /api/assessments/[id]') return 'answers';
  return key.includes('/comments') ? 'comments' : 'state';
}
