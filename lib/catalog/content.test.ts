import { describe, expect, test } from 'vitest';
import { draftMap } from '../../content/packs/cn-draft-2023/map';
import { allQuestions } from '../../content/questions/index';
import type { Question } from '../schema/question';
import { defaultPack, defaultPackId, findPack, packs } from './index';

test.each(packs)('the pack $id is data: it survives a round trip through JSON unchanged', (pack) => {
  expect(JSON.parse(JSON.stringify(pack))).toStrictEqual(pack);
});

test('the pack offered first is one in force', () => {
  expect(findPack(defaultPackId)).toBe(defaultPack());
  expect(defaultPack().status).toBe('in-force');
});

test('every rule in force says what the 2023 draft had for it, and nothing else is said', () => {
  expect(Object.keys(draftMap).sort()).toEqual(
    defaultPack()
      .rules.map((rule) => rule.id)
      .sort(),
  );
});

test('the draft keeps exactly the rules it had and its own notice, and none of them rests on the Measures', () => {
  const draft = findPack('cn-draft-2023');
  const had = defaultPack().rules.filter(({ id }) => draftMap[id]?.status !== 'absent');
  expect(draft?.rules.map((rule) => rule.id)).toEqual([...had.map((rule) => rule.id), 'r-file23-would-apply']);
  const citing = draft?.rules.filter((rule) => rule.provisions.some(({ instrument }) => instrument === 'measures-2025'));
  expect(citing?.map((rule) => rule.id)).toEqual([]);
});

describe('question wording', () => {
  const questions: readonly Question[] = allQuestions;
  const wordings = questions.flatMap((question) => {
    const options = 'options' in question ? question.options : [];
    const texts = [question.text, question.why, question.help, ...options.flatMap(({ text, help }) => [text, help])];
    return texts.flatMap((text) => (text ? [{ id: question.id, wording: `${text.zh} ${text.en}` }] : []));
  });

  test.each(['种子', '贵方', '†'])('never says %s', (word) => {
    expect(wordings.filter(({ wording }) => wording.includes(word))).toEqual([]);
  });
});
