import { expect, test } from 'vitest';
import { suggestedPlan } from '@/components/workshop/plan-edit';
import { findingChanges } from '@/components/workshop/standing-change';
import { stringsFor } from '../i18n/strings';
import { evaluatePack } from '../rules/evaluate-pack';
import { type Answers, UNSURE } from '../schema/answer';
import { defaultPack } from './index';
import { riskOfAssessment } from './risk';
import { riskView } from './risk-view';
import { sampleCase } from './sample';
import { wallStanding } from './wall-standing';
import { offeredQuestions, shownQuestions } from './workshop-questions';

const pack = defaultPack();
const today = '2026-11-22';
const zh = { pack, locale: 'zh', strings: stringsFor('zh') } as const;

function standing(answers: Answers) {
  const result = evaluatePack(pack, answers, { today });
  const risk = riskOfAssessment(pack, { answers, on: result.on, planned: {}, overrides: {} });
  const view = riskView({ id: 'x', answers, planned: {}, risk, findings: result.findings, ...zh });
  return { result, wall: wallStanding(pack, result, view, 'zh') };
}

test('the wall gets no word of what the assessment says of the organisation', () => {
  const secret = 'ZQX秘密机构';
  const texts = Object.values(pack.questions).flatMap(({ id, kind }) => (kind === 'text' ? [[id, secret] as const] : []));
  const answers = { ...sampleCase.answers, ...Object.fromEntries(texts) };
  const onWall = [standing(answers).wall, shownQuestions(Object.keys(pack.questions), zh)];
  expect(JSON.stringify(onWall)).not.toContain(secret);
});

test('what an answer does to the findings is said by name, and undone when it is taken back', () => {
  const before = standing(sampleCase.answers).wall.gaps;
  const after = standing({}).wall.gaps;
  const gone = findingChanges(before, after);
  expect(gone.map(({ kind }) => kind)).toEqual(before.map(() => 'gone'));
  expect(findingChanges(after, before).map(({ rule }) => rule)).toEqual(gone.map(({ rule }) => rule));
  expect(findingChanges(before, before)).toEqual([]);
});

test('every risk that arises stands in exactly one cell of the matrix on the wall', () => {
  const { wall } = standing(sampleCase.answers);
  const counted = wall.matrix.rows.flatMap(({ cells }) => cells.map(({ count }) => count)).reduce((a, b) => a + b, 0);
  const result = evaluatePack(pack, sampleCase.answers, { today });
  const risk = riskOfAssessment(pack, { answers: sampleCase.answers, on: result.on, planned: {}, overrides: {} });
  expect(counted).toBe(
    risk.scenarios.filter(({ initial, residual }) => initial.applies.truth !== 'no' || residual.applies.truth !== 'no').length,
  );
});

test('a first plan holds open questions only, weighty ones before others, at most twenty, in the order of the questionnaire', () => {
  const order = pack.steps.map(({ id }) => id);
  for (const answers of [{}, { ...sampleCase.answers, 'cap-method': UNSURE }, sampleCase.answers]) {
    const { result } = standing(answers);
    const offered = offeredQuestions({ ...zh, answers, result });
    const plan = suggestedPlan(offered, { title: 't', departments: [], order });
    const ids = plan.blocks.flatMap(({ questions }) => questions.map(({ question }) => question));
    const places = ids.map((id) => offered.findIndex((each) => each.id === id));
    expect(ids.length).toBeLessThanOrEqual(20);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const chosen = offered.filter(({ id }) => ids.includes(id));
    expect(chosen.every(({ open, asked }) => open && asked)).toBe(true);
    const weightless = offered.filter(({ asked, weight }) => asked && weight > 0).length === 0;
    expect(weightless || chosen.every(({ weight }) => weight > 0)).toBe(true);
  }
});
