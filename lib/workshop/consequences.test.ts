import { expect, test } from 'vitest';
import { defaultPack } from '../catalog/index';
import { sampleCase } from '../catalog/sample';
import { evaluatePack } from '../rules/evaluate-pack';
import { consequencesOf } from './consequences';

const pack = defaultPack();
const options = { today: '2026-11-22', mode: 'full' } as const;
const of = (id: string, voted: readonly (string | number | readonly string[])[] = [], answers = sampleCase.answers) => {
  const question = pack.questions[id];
  if (!question) throw new Error(id);
  return consequencesOf(pack, answers, { question, voted }, options);
};

test('each option is tried once with "don’t know", and shows the verdict that recording it would give', () => {
  const told = of('nec-documented');
  expect(told.map(({ answer }) => answer)).toEqual(['yes', 'no', 'unknown']);
  for (const { answer, floor, ceiling } of told) {
    const { overall } = evaluatePack(pack, { ...sampleCase.answers, 'nec-documented': answer }, options);
    expect({ floor, ceiling }).toEqual(overall);
  }
  const [yes, no, unsure] = told;
  expect(no?.appear).toEqual(yes?.disappear);
  expect(no?.appear).toHaveLength(1);
  expect([unsure?.appear, unsure?.disappear]).toEqual([[], []]);
});

test('it does not matter what the question was answered before', () => {
  const { 'nec-documented': _, ...open } = sampleCase.answers;
  expect(of('nec-documented', [], open)).toEqual(of('nec-documented'));
});

test('numbers are tried on both sides of every threshold a rule names, and lists as they were voted, what does not fit left out', () => {
  const persons = of('col-persons-stored', [48_001, -5]).map(({ answer }) => answer);
  expect(persons).toEqual(expect.arrayContaining([99_999, 100_000, 48_001, 'unknown']));
  expect(persons).not.toContain(-5);
  const list = Object.values(pack.questions).find(({ kind }) => kind === 'multi');
  const ids = list?.kind === 'multi' ? list.options.map(({ id }) => id).filter((id) => id !== 'none') : [];
  const [a = '', b = ''] = ids;
  const told = of(list?.id ?? '', [[a, b], [b, a], ['elsewhere']], {}).map(({ answer }) => answer);
  expect(told.filter((answer) => Array.isArray(answer) && answer.includes(a))).toEqual([[b, a]]);
});
