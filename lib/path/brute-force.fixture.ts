import { assessmentFacts } from '../rules/assessment-facts';
import { evaluateCondition } from '../rules/evaluate-condition';
import { evaluatePack } from '../rules/evaluate-pack';
import { levelOf, rank } from '../rules/missing';
import { type Answers, type AnswerValue, NONE } from '../schema/answer';
import type { Condition } from '../schema/condition';
import { FRESH, type LeverBook, type ListMove } from '../schema/lever';
import type { Pack } from '../schema/pack';
import type { AssessmentResult, Level } from '../schema/result';
import { certainLevel } from './shortest-path';

const options = { today: '2026-11-22' };
type Change = { readonly question: string; readonly value: AnswerValue; readonly when: readonly Condition[] };

/** Trying everything takes long: a question with more possible answers than this is left out of reduced books. */
const FEW = 3;

/** A lever book of at most `size` questions that can move in these answers: those wanted, then the first of the rest with few moves. */
export function reducedBook(
  book: LeverBook,
  pack: Pack,
  answers: Answers,
  wanted: readonly string[],
  size: number,
  order: readonly string[] = Object.keys(book.moves),
): LeverBook {
  const movable = order.filter((question) => {
    const { length } = changesOf(book, pack, answers, question);
    return !wanted.includes(question) && length > 0 && length <= FEW;
  });
  const chosen = [...wanted, ...movable].slice(0, Math.max(size, wanted.length));
  return { ...book, moves: Object.fromEntries(chosen.map((question) => [question, book.moves[question] ?? []])) };
}

type Question = {
  readonly pack: Pack;
  readonly book: LeverBook;
  readonly answers: Answers;
  readonly target: Level;
  /** Try every set with fewer changes than this; all sets without it. */
  readonly below?: number;
  /** Try this set alone. */
  readonly exactly?: Answers;
};

/** Tries sets of changes one by one, without any of the search's ideas; the first that reaches the target, or null. */
export function fewerChangesThatDo({ pack, book, answers, target, below, exactly }: Question): Answers | null {
  const before = evaluatePack(pack, answers, options);
  const does = (planned: Answers, when: readonly Condition[]) =>
    reaches(pack, answers, planned, before, target) && isTrue(pack, { ...answers, ...planned }, before.on, when);
  if (exactly) {
    const all = Object.keys(book.moves).flatMap((question) => changesOf(book, pack, answers, question));
    const when = Object.entries(exactly).flatMap(
      ([question, value]) => all.find((each) => each.question === question && same(each.value, value))?.when ?? [],
    );
    return does(exactly, when) ? exactly : null;
  }
  const questions = Object.keys(book.moves).map((question) => changesOf(book, pack, answers, question));
  const most = Math.min(questions.length, (below ?? questions.length + 1) - 1);
  const attempt = (from: number, left: number, planned: Answers, when: readonly Condition[]): Answers | null => {
    if (left === 0) return does(planned, when) ? planned : null;
    for (let i = from; i < questions.length; i++) {
      for (const change of questions[i] ?? []) {
        const found = attempt(i + 1, left - 1, { ...planned, [change.question]: change.value }, [...when, ...change.when]);
        if (found) return found;
      }
    }
    return null;
  };
  for (let size = 0; size <= most; size++) {
    const found = attempt(0, size, {}, []);
    if (found) return found;
  }
  return null;
}

/** Reaches the level on certain findings, opens nothing graver, and adds no contradiction. */
function reaches(pack: Pack, answers: Answers, planned: Answers, before: AssessmentResult, target: Level): boolean {
  const after = evaluatePack(pack, { ...answers, ...planned }, { ...options, on: before.on });
  if (rank(certainLevel(pack, after)) > rank(target)) return false;
  const moving = new Set(pack.dimensions.filter(({ movesOverall }) => movesOverall).map(({ id }) => id));
  const counts = new Set(pack.rules.filter(({ dimension }) => moving.has(dimension)).map(({ id }) => id));
  const open = (result: AssessmentResult) =>
    result.findings
      .filter(({ rule, outcome }) => counts.has(rule) && outcome === 'needs-review')
      .filter(({ severity }) => rank(levelOf(severity)) > rank(target))
      .map(({ rule }) => rule);
  const wasOpen = open(before);
  if (open(after).some((rule) => !wasOpen.includes(rule))) return false;
  const contradictions = (given: Answers) => {
    const facts = assessmentFacts(pack, given, before.on, { scoped: false });
    return pack.conflicts.filter(({ when }) => evaluateCondition(when, facts) === 'yes').map(({ id }) => id);
  };
  const known = contradictions(answers);
  return contradictions({ ...answers, ...planned }).every((id) => known.includes(id));
}

function isTrue(pack: Pack, answers: Answers, on: string, when: readonly Condition[]): boolean {
  const facts = assessmentFacts(pack, answers, on, { scoped: false });
  return when.every((condition) => evaluateCondition(condition, facts) === 'yes');
}

/** Every answer the moves allow, lists in every combination of their options. */
function changesOf(book: LeverBook, pack: Pack, answers: Answers, id: string): Change[] {
  const question = pack.questions[id];
  if (!question) return [];
  const shown = assessmentFacts(pack, answers, options.today).visible(id) !== 'no';
  const open = answers[id] === undefined || answers[id] === 'unknown';
  if (open && shown) return [];
  const current = open ? undefined : answers[id];
  const moves = book.moves[id] ?? [];
  if (question.kind !== 'multi') {
    return moves.flatMap((move): Change[] => {
      const when = move.when ? [move.when] : [];
      if ('from' in move) {
        return move.from.includes(current === undefined ? FRESH : String(current)) && move.to !== current
          ? [{ question: id, value: move.to, when }]
          : [];
      }
      return move.act === 'lower' && typeof current === 'number' && current > move.to
        ? [{ question: id, value: move.to, when }]
        : [];
    });
  }
  const list = Array.isArray(current) ? (current as readonly string[]) : [];
  const steps = moves
    .filter((move): move is ListMove => 'act' in move && move.act !== 'lower')
    .flatMap((move) => move.options.map((option) => ({ move, option })))
    .filter(({ move, option }) => list.includes(option) === (move.act === 'drop'));
  const none = question.options.some((option) => option.id === NONE);
  const found: Change[] = [];
  for (let mask = 1; mask < 2 ** steps.length; mask++) {
    const taken = steps.filter((_, i) => mask & (1 << i));
    const value = new Set(list.filter((option) => option !== NONE));
    for (const { move, option } of taken) if (move.act === 'drop') value.delete(option);
    for (const { move, option } of taken) {
      if (move.act === 'add') value.add(option);
      else if (move.keep) value.add(move.keep);
    }
    const after = value.size === 0 && none ? [NONE] : [...value];
    const when = [...new Set(taken.map(({ move }) => move.when))].filter((each) => each !== undefined);
    if (after.length > 0) found.push({ question: id, value: after, when });
  }
  return found;
}

const same = (a: AnswerValue, b: AnswerValue) =>
  JSON.stringify(Array.isArray(a) ? [...a].sort() : a) === JSON.stringify(Array.isArray(b) ? [...b].sort() : b);
