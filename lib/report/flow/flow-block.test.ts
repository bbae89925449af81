import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleCases } from '../../../content/personas/index';
import { flowEn, flowZh } from '../../../content/report/flow';
import { defaultPack } from '../../catalog/index';
import type { Answers } from '../../schema/answer';
import { optionIds } from '../../schema/question';
import type { FlowBlock, FlowFact } from '../model';
import { sampleInput, sampleReport, stringsIn } from '../sample-report.fixture';
import { flowPlan } from './plan';

const pack = defaultPack();
const ids = sampleCases.map(({ id }) => id);
type Choices = Parameters<typeof sampleReport>[1];

function flowOf(id: string, choices: Choices = {}): FlowBlock {
  const blocks = sampleReport(id, choices).chapters.flatMap((chapter) => chapter.blocks);
  const found = blocks.find((block) => block.kind === 'flow');
  if (!found) throw new Error(`No diagram in ${id}`);
  return found;
}

const factsOf = ({ stages }: FlowBlock): FlowFact[] =>
  stages.flatMap(({ into, box, branches }) => [...(into?.facts ?? []), ...box.facts, ...branches.flatMap(({ facts }) => facts)]);
const stageOf = (flow: FlowBlock, id: string) => {
  const found = flow.stages.find((stage) => stage.id === id);
  if (!found) throw new Error(`No stage ${id}`);
  return found;
};

const plans = flowPlan.flatMap(({ into, facts, branches }) => [...into, ...facts, ...branches.flatMap((branch) => branch.facts)]);

describe('the plan of the diagram', () => {
  test('names only questions, options and rules there are', () => {
    const rules = new Set(pack.rules.map(({ id }) => id));
    const held = flowPlan.flatMap(({ branches }) =>
      branches.flatMap(({ drawn, ...branch }) => [branch, ...(drawn ? [drawn] : [])]),
    );
    const options = [
      ...plans.flatMap(({ from }) => from.flatMap(({ question, only = [] }) => only.map((option) => ({ question, option })))),
      ...held,
    ];
    for (const { question, option } of options) {
      const asked = pack.questions[question];
      expect(asked && optionIds(asked), `${question} ${option}`).toContain(option);
    }
    const questions = [
      ...plans.flatMap(({ from }) => from.map(({ question }) => question)),
      ...flowPlan.flatMap(({ forks }) => forks),
    ];
    expect(questions.filter((id) => pack.questions[id] === undefined)).toEqual([]);
    expect(plans.flatMap((plan) => plan.rules ?? []).filter((id) => !rules.has(id))).toEqual([]);
  });

  test('every answer given a wording of its own exists, and has it in both languages', () => {
    const keys = (says: typeof flowZh.says) =>
      Object.entries(says).flatMap(([id, words]) => Object.keys(words).map((option) => `${id} ${option}`));
    const unknown = keys(flowZh.says).filter((key) => {
      const [id = '', option = ''] = key.split(' ');
      const asked = pack.questions[id];
      return !asked || (option !== '*' && !optionIds(asked).includes(option));
    });
    expect(unknown).toEqual([]);
    for (const key of keys(flowEn.says)) {
      const [id = '', option = ''] = key.split(' ');
      const asked = pack.questions[id];
      expect(asked && (option === '*' || optionIds(asked).includes(option)), key).toBe(true);
    }
  });

  test('a yes or no never stands on the diagram without what it is about', () => {
    const asked = plans.flatMap(({ from }) => from.map(({ question }) => question));
    const bare = asked.filter((id) => {
      const question = pack.questions[id];
      const words = [flowZh.says[id], flowEn.says[id]];
      return question?.kind === 'yes-no' && !words.every((says) => says?.yes && says.no);
    });
    expect(bare).toEqual([]);
  });
});

describe.each(['full', 'quick'] as const)('the diagram of a %s assessment', (mode) => {
  test('names every open question it was to draw from, and never reads it as none', () => {
    const arrowsAndBoxes = flowPlan.flatMap(({ into, facts }) => [...into, ...facts]);
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.uniqueArray(fc.constantFrom(...Object.keys(pack.questions))),
        fc.boolean(),
        (id, taken, unsure) => {
          const dropped: Record<string, 'unknown' | undefined> = Object.fromEntries(
            taken.map((each) => [each, unsure ? 'unknown' : undefined]),
          );
          const answers = dropped as Answers;
          const input = sampleInput(id, { mode, answers });
          const put = new Set(input.asked.flatMap(({ questions }) => questions));
          const flow = flowOf(id, { mode, answers });
          const all = factsOf(flow)
            .map(({ text }) => text)
            .join('\n');
          for (const { question } of arrowsAndBoxes.flatMap(({ from }) => from)) {
            const value = input.answers[question];
            if (put.has(question) && (value === undefined || value === 'unknown')) {
              expect(all).toContain(pack.questions[question]?.text.zh);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each(ids)('says the same in both languages and leads only to findings of the report: %s', (id) => {
    const [zh, en] = [flowOf(id, { mode }), flowOf(id, { mode, locale: 'en' })];
    const shape = (flow: FlowBlock) =>
      factsOf(flow).map(({ state, marks }) => [state, marks.map(({ target, tone }) => `${target} ${tone}`)]);
    expect(shape(en)).toEqual(shape(zh));
    expect(stringsIn(zh).join()).not.toMatch(/\{\w+\}|undefined/);
    const findings = new Set(
      sampleReport(id, { mode }).chapters.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'finding' ? [block.id] : [])),
      ),
    );
    for (const { target } of factsOf(zh).flatMap(({ marks }) => marks)) expect(findings).toContain(target);
  });
});

describe('who else receives the data', () => {
  const titles = (id: string, stage: string, answers: Answers) =>
    stageOf(flowOf(id, { answers }), stage).branches.map(({ title }) => title);

  test('each recipient answered is a branch, and no other', () => {
    expect(titles('P01', 'sharing', { 'use-sharing': ['affiliates', 'sale'] })).toEqual([
      flowZh.branches.affiliates,
      flowZh.branches.sale,
    ]);
    expect(titles('P01', 'sharing', { 'use-sharing': ['none'], 'use-crossborder': 'no' })).toEqual([]);
  });

  test('recipients of whom the same is said share a box', () => {
    const [first, ...rest] = titles('P01', 'sharing', { 'use-sharing': ['affiliates', 'others'], 'use-sharing-consent': 'no' });
    expect(first).toBe(`${flowZh.branches.affiliates}、${flowZh.branches.others}`);
    expect(rest).toEqual([]);
  });

  test('an open answer is a dashed branch that names the question, beside what is known', () => {
    const { branches } = stageOf(flowOf('P01', { answers: { 'use-sharing': ['affiliates', 'unknown'] } }), 'sharing');
    expect(branches.map(({ title, open }) => [title, open])).toContainEqual([flowZh.openBranch, true]);
    expect(branches.at(-1)?.facts[0]?.text).toContain(pack.questions['use-sharing']?.text.zh);
  });

  test('transfer abroad, training and a vendor are drawn where the data leave', () => {
    expect(titles('P01', 'sharing', { 'use-crossborder': 'not-cleared' })).toContain(flowZh.branches.abroad);
    expect(titles('P01', 'use', { 'use-secondary': ['training'] })).toContain(flowZh.branches.training);
    expect(titles('P02', 'storage', {})).toContain(flowZh.branches.entrusted);
  });
});

describe('cases that are not the usual one', () => {
  const note = (id: string, choices: Choices = {}) => flowOf(id, choices).notes[0];

  test('say first what the diagram means for them', () => {
    const { cases } = flowZh;
    expect(note('P12')).toBe(cases.counting);
    expect(note('P13')).toBe(cases.household);
    expect(note('P10')).toBe(cases.generating);
    expect(note('P02', { answers: { 'org-stage': 'retired' } })).toBe(cases.retired);
    expect(note('P02', { answers: { 'org-stage': 'planned' } })).toBe(cases.planned);
    expect(note('P10', { answers: { 'scn-research-only': 'yes' } })).toBe(cases.research);
    expect(note('P01', { mode: 'quick' })).toBe(cases.quick);
  });

  test('what was not put says so and is not taken for no', () => {
    const counting = stageOf(flowOf('P12'), 'deletion');
    expect(counting.into?.facts.map(({ state }) => state)).toEqual(['unasked', 'unasked', 'unasked']);
    expect(counting.into?.facts[0]?.text).toBe(flowZh.unasked);
  });

  test('long names and purposes are cut for the diagram and stay whole in the table above it', () => {
    const purpose = '目的'.repeat(2000);
    const flow = flowOf('P01', { answers: { 'scn-purpose': purpose } });
    expect(Math.max(...stringsIn(flow.stages).map((text) => text.length))).toBeLessThan(400);
    expect(stringsIn(sampleReport('P01', { answers: { 'scn-purpose': purpose } })).some((text) => text.includes(purpose))).toBe(
      true,
    );
  });
});
