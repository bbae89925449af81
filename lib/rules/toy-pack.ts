import type { Condition } from '../schema/condition';
import type { Pack } from '../schema/pack';
import type { Question } from '../schema/question';
import type { Rule } from '../schema/rule';

const text = { zh: '字', en: 'word' };
const ask = { text, why: text, basis: [] };
const options = (...ids: string[]) => ids.map((id) => ({ id, text }));

/** One question of each kind, for tests that need to know every answer by heart. */
export const toyQuestions: readonly Question[] = [
  { ...ask, id: 'place', kind: 'single', options: options('shop', 'street', 'home'), quick: true },
  { ...ask, id: 'sign', kind: 'yes-no', quick: true },
  { ...ask, id: 'uses', kind: 'multi', options: options('verify', 'follow', 'pay', 'none'), quick: true },
  { ...ask, id: 'persons', kind: 'number', min: 0, max: 1_000_000, unit: text },
  { ...ask, id: 'since', kind: 'date' },
  { ...ask, id: 'citation', kind: 'text' },
  { ...ask, id: 'name', kind: 'text', identity: true },
];

export const toyRule = (id: string, gapWhen: Condition, more: Partial<Rule> = {}): Rule => ({
  id,
  dimension: 'A',
  severity: 'high',
  gapWhen,
  title: text,
  finding: text,
  remedy: text,
  provisions: [],
  examples: [],
  reviewed: null,
  ...more,
});

const never: Condition = { op: 'any', of: [] };

/** A pack of those questions, all in one step, with the show-conditions and other parts given. */
export function toyPack(showWhen: Readonly<Record<string, Condition>> = {}, more: Partial<Pack> = {}): Pack {
  return {
    id: 'toy',
    version: '1.0.0',
    status: 'in-force',
    title: text,
    notice: null,
    effectiveFrom: null,
    questions: Object.fromEntries(toyQuestions.map((question) => [question.id, question])),
    steps: [{ id: 'only', title: text, lead: text, questions: toyQuestions.map(({ id }) => place(id, showWhen[id])) }],
    dimensions: [{ id: 'A', title: text, scored: true, movesOverall: true }],
    scopes: [],
    rules: [],
    conflicts: [],
    filing: {
      since: null,
      household: never,
      recognition: never,
      due: never,
      approaching: never,
      filed: never,
      period: null,
      provisions: [],
      texts: {
        'in-force': text,
        household: text,
        recognition: text,
        due: text,
        approaching: text,
        filed: text,
        deadline: text,
      },
    },
    deductions: { prohibited: 100, high: 40, medium: 15, low: 5, info: 0 },
    referenceDate: 'since',
    instruments: {},
    calendars: [],
    expectedHolidays: [],
    daysInHand: 0,
    duties: [],
    forecast: null,
    ...more,
  };
}

const place = (id: string, showWhen: Condition | undefined) => (showWhen ? { id, showWhen } : { id });
