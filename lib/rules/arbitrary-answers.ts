import * as fc from 'fast-check';
import { type Answers, type AnswerValue, NONE, UNSURE } from '../schema/answer';
import type { Pack } from '../schema/pack';
import { optionIds, type Question } from '../schema/question';

/** Numbers on both sides of every limit a pack uses, beside arbitrary ones. */
const tellingNumbers = [
  0, 1, 10, 11, 30, 31, 1_095, 1_096, 4_999, 5_000, 10_000, 10_001, 79_999, 80_000, 99_999, 100_000, 500_000,
];
const tellingDates = [
  '2024-02-29',
  '2025-05-31',
  '2025-06-01',
  '2025-07-14',
  '2026-01-05',
  '2026-11-19',
  '2026-11-20',
  '2027-03-01',
];

/** A valid answer that says something: no "don't know" in it. */
export function knownValue(question: Question): fc.Arbitrary<AnswerValue> {
  if (question.kind === 'text') return fc.constantFrom('', ' ', '某法第十条', 'Article 10');
  if (question.kind === 'date') return fc.constantFrom(...tellingDates);
  if (question.kind === 'number') {
    const { min, max } = question;
    return fc.oneof(fc.constantFrom(...tellingNumbers.filter((n) => n >= min && n <= max)), fc.integer({ min, max }));
  }
  const ids = optionIds(question);
  if (question.kind !== 'multi') return fc.constantFrom(...ids);
  const some = fc.shuffledSubarray(
    ids.filter((id) => id !== NONE),
    { minLength: 1 },
  );
  return ids.includes(NONE) ? fc.oneof({ weight: 3, arbitrary: some }, fc.constant([NONE])) : some;
}

/** A valid answer, sometimes "don't know" in whole or in part. */
export function anyValue(question: Question): fc.Arbitrary<AnswerValue> {
  const known = knownValue(question);
  const unsure = fc.constant<AnswerValue>(UNSURE);
  if (question.kind !== 'multi') return fc.oneof({ weight: 4, arbitrary: known }, unsure);
  const partly = known
    .filter((list) => !list.toString().includes(NONE))
    .map((list) => (Array.isArray(list) ? [...list, UNSURE] : list));
  return fc.oneof({ weight: 4, arbitrary: known }, unsure, partly);
}

/** Answers to some questions of the pack, from very few to nearly all, over one of the bases given, without those named. */
export function anyAnswers(pack: Pack, bases: readonly Answers[] = [{}], without: readonly string[] = []): fc.Arbitrary<Answers> {
  const questions = Object.values(pack.questions).filter((question) => !without.includes(question.id));
  const entries = questions.map((question) => fc.tuple(fc.nat(99), anyValue(question)));
  return fc.tuple(fc.constantFrom(...bases), fc.constantFrom(5, 50, 95), fc.tuple(...entries)).map(([base, share, drawn]) => {
    const own = drawn.flatMap(([chance, value], i) => (chance > 99 - share ? [[questions[i]?.id ?? '', value] as const] : []));
    return Object.fromEntries([...Object.entries(base), ...own].filter(([id]) => !without.includes(id)));
  });
}

/** The same answers with more known: some gaps filled, some "don't know" settled. A list keeps what was ticked. */
export function knowingMore(pack: Pack, answers: Answers, without: readonly string[] = []): fc.Arbitrary<Answers> {
  const questions = Object.values(pack.questions).filter(({ id }) => !without.includes(id));
  const entries = questions.map((question) => {
    const old = answers[question.id];
    if (old === undefined) return fc.option(anyValue(question), { nil: undefined });
    if (old === UNSURE && !(question.kind === 'text' && question.identity)) {
      return fc.option(question.kind === 'multi' ? anyValue(question) : knownValue(question), { nil: old });
    }
    if (!Array.isArray(old) || !old.includes(UNSURE)) return fc.constant(old);
    const ticked = old.filter((id) => id !== UNSURE);
    const others = optionIds(question).filter((id) => id !== NONE && !ticked.includes(id));
    return fc.option(
      fc.subarray(others).map((more) => [...ticked, ...more]),
      { nil: old },
    );
  });
  return fc
    .tuple(...entries)
    .map((values) =>
      Object.fromEntries(values.flatMap((value, i) => (value === undefined ? [] : [[questions[i]?.id ?? '', value]]))),
    );
}
