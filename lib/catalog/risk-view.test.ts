import { describe, expect, test } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import { stringsFor } from '../i18n/strings';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';
import type { Overrides } from '../schema/field';
import { type Locale, locales } from '../schema/text';
import { defaultPack } from './index';
import { riskOfAssessment } from './risk';
import { riskView } from './risk-view';

const pack = defaultPack();
const on = '2026-11-22';

function view(
  answers: Answers,
  { planned = {}, overrides = {} }: { planned?: Answers; overrides?: Overrides } = {},
  locale: Locale = 'zh',
) {
  const risk = riskOfAssessment(pack, { answers, on, planned, overrides });
  return riskView({ id: 'a1', pack, answers, planned, risk, findings: [], locale, strings: stringsFor(locale) });
}
const zoo = sampleCases.find(({ id }) => id === 'P01')?.answers ?? {};

test.each(locales)('every sample case is said in words in %s, with no place left unfilled', (locale) => {
  for (const { answers } of [...sampleCases, { answers: {} }])
    expect(JSON.stringify(view(answers, {}, locale))).not.toMatch(/\{\w+\}|undefined|\[object/);
});

describe('every level opens to answers', () => {
  const rows = view(zoo).scenarios.flatMap(({ cells }) =>
    cells.flatMap(({ dimensions }) => dimensions.flatMap((each) => [...each.rows.holds, ...each.rows.fails, ...each.rows.open])),
  );

  test('a row rests on answers, except where the case is known from the field or lies in the nature of the risk', () => {
    const bare = rows.filter(({ answers }) => answers.length === 0).map(({ id }) => id);
    expect(bare.filter((id) => !/^scale-field-|unknown-use|impersonated|edited/.test(id))).toEqual([]);
  });

  test('each answer leads to its question', () => {
    for (const { answers } of rows) for (const { href } of answers) expect(href).toMatch(/^\/assessments\/a1\/[a-z-]+#q-/);
  });
});

test('a risk that the plan does away with is shown as gone, with the planned answer', () => {
  const { scenarios, planned } = view(
    { ...zoo, 'org-roles': ['deployer', 'gen-user'] },
    { planned: { 'org-roles': ['deployer'] } },
  );
  expect(scenarios.find(({ id }) => id === 'synthesis')?.after).toBeNull();
  expect(planned.map(({ question }) => question)).toEqual(['org-roles']);
});

test('a stated level is shown with its reason beside the computed one', () => {
  const overrides = { 'leak-likelihood': { level: 'low', reason: '离线运行' } } as const;
  const cell = view(zoo, { overrides }).scenarios.find(({ id }) => id === 'leak')?.cells[0];
  expect(cell).toMatchObject({
    stated: { level: 'low', words: '低', reason: '离线运行' },
    computed: { words: '中' },
    level: { words: '低' },
  });
});

test('a finding stands beside a risk only where its level rests on the last answer of the finding, or on half of them', () => {
  const { findings } = evaluatePack(pack, zoo, { today: on });
  const risk = riskOfAssessment(pack, { answers: zoo, on, planned: {}, overrides: {} });
  const { scenarios } = riskView({
    id: 'a1',
    pack,
    answers: zoo,
    planned: {},
    risk,
    findings,
    locale: 'zh',
    strings: stringsFor('zh'),
  });
  expect(scenarios.some(({ related }) => related.length > 0)).toBe(true);
  for (const { related, cells } of scenarios) {
    const behind = cells.flatMap(({ dimensions, adjustments }) =>
      [...dimensions.flatMap(({ rows }) => rows.holds), ...adjustments.holds].flatMap(({ answers }) =>
        answers.map(({ question }) => question),
      ),
    );
    for (const { rule, href } of related) {
      const finding = findings.find((each) => each.rule === rule);
      expect(finding?.outcome).toBe('gap');
      const given = finding?.because.filter(({ value }) => value !== undefined) ?? [];
      const because = given.map(({ question }) => question);
      const shared = because.filter((question) => behind.includes(question)).length;
      expect(behind.includes(because.at(-1) ?? '') || shared >= Math.max(2, because.length / 2)).toBe(true);
      expect(href).toBe(`/assessments/a1/result#${rule}`);
    }
  }
});
