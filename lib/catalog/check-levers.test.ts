import { expect, test } from 'vitest';
import { cn2025Levers } from '../../content/packs/cn-2025/levers';
import { cn2025 } from '../../content/packs/cn-2025/pack';
import type { LeverBook } from '../schema/lever';
import { checkLevers } from './check-levers';

const deed = { effort: 1, practice: { zh: '做', en: 'do' } } as const;
const faults = (moves: LeverBook['moves'], facts: LeverBook['facts'] = {}) => checkLevers(cn2025, { moves, facts });

test('the levers of the pack in force hold together', () => {
  expect(checkLevers(cn2025, cn2025Levers)).toEqual([]);
});

test('a lever on a question or option that does not exist is named', () => {
  expect(faults({ 'no-such': [] })).toEqual(['cn-2025: levers name no-such, which is not in the question bank.']);
  expect(faults({ 'org-pi-officer': [{ from: ['maybe'], to: 'yes', ...deed }] })).toEqual([
    'cn-2025: lever org-pi-officer: there is no option maybe.',
  ]);
});

test('a move that changes nothing, one of the wrong kind and one in one language only are named', () => {
  expect(faults({ 'org-pi-officer': [{ from: ['yes'], to: 'yes', ...deed }] })[0]).toContain('to itself');
  expect(faults({ 'org-pi-officer': [{ act: 'add', options: ['yes'], ...deed }] })[0]).toContain('where one is chosen');
  const oneLanguage = { from: ['no'], to: 'yes', effort: 1, practice: { zh: '做', en: '' } } as const;
  expect(faults({ 'org-pi-officer': [oneLanguage] })[0]).toContain('lacks a language');
});

test('place, kind of use, mandate, past incidents and dates are not levers', () => {
  for (const fact of ['scn-place', 'scn-type', 'fil-history', 'sec-incident', 'scn-legal-mandate', 'fil-trigger-date'])
    expect(cn2025Levers.moves).not.toHaveProperty(fact);
});
