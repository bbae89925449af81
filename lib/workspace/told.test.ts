import { expect, test } from 'vitest';
import { type DoorKey, doors, type RouteKey } from './doors';
import { toldBy } from './told';

const routes = (Object.keys(doors) as DoorKey[]).filter((key): key is RouteKey => !key.startsWith('PAGE '));

test('every door that changes an assessment tells those who look at it, but one that copies it, tries an answer out or notes what one has read', () => {
  const changing = routes.filter((key) => key.includes('/assessments/[id]') && !key.startsWith('GET '));
  expect(changing.filter((key) => toldBy(key) === null)).toEqual([
    'POST /api/assessments/[id]/duplicate',
    'POST /api/assessments/[id]/workshops/[workshop]/consequences',
    'PUT /api/assessments/[id]/comments/read',
  ]);
});

test('what is only read, or is about no one assessment, tells nobody', () => {
  const told = routes.filter((key) => toldBy(key) !== null);
  expect(told.filter((key) => key.startsWith('GET ') || !key.includes('/assessments/[id]'))).toEqual([]);
});

test('answers and comments are told apart from what stands around them', () => {
  expect(toldBy('PUT /api/assessments/[id]/answers')).toBe('answers');
  expect(toldBy('POST /api/assessments/[id]/versions')).toBe('answers');
  expect(toldBy('PATCH /api/assessments/[id]/comments/[comment]')).toBe('comments');
  expect(toldBy('POST /api/assessments/[id]/review/decision')).toBe('state');
});
