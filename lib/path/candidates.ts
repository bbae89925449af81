import { type Answers, type AnswerValue, NONE, UNSURE } from '../schema/answer';
import type { Condition } from '../schema/condition';
import { type ChoiceMove, FRESH, type LeverBook, type ListMove, type Move, type NumberMove } from '../schema/lever';
import type { Pack } from '../schema/pack';
import type { Question } from '../schema/question';
import type { Truth } from '../schema/result';
import { type Atom, atomsOf } from './reach';

/** One answer a question could be given by real measures. `units` names the single steps, e.g. each option added. */
export type Candidate = { readonly value: AnswerValue; readonly moves: readonly Move[]; readonly units: readonly string[] };

/** A question the operator controls, as it stands, with the other answers it could be given. */
export type Variable = { readonly question: string; readonly fresh: boolean; readonly candidates: readonly Candidate[] };

type Unit = { readonly names: readonly string[]; readonly move: ListMove };

/**
 * What could be changed in these answers. An open question that arises is left open: nobody knows what it stands at. A question that
 * does not arise yet may be answered afresh, should other changes bring it up.
 */
export function variablesOf(pack: Pack, book: LeverBook, answers: Answers, visible: (question: string) => Truth): Variable[] {
  const atoms = packAtoms(pack, book);
  return Object.entries(book.moves).flatMap(([id, moves]) => {
    const question = pack.questions[id];
    if (!question) return [];
    const hidden = visible(id) === 'no';
    const answer = answers[id];
    const open = answer === undefined || answer === UNSURE;
    if (open && !hidden) return [];
    const candidates = candidatesOf(question, moves, open ? undefined : answer, atoms.get(id) ?? []);
    return candidates.length === 0 ? [] : [{ question: id, fresh: open, candidates }];
  });
}

/** The answers one question could be given, from its present one (undefined: asked for the first time). */
function candidatesOf(
  question: Question,
  moves: readonly Move[],
  current: AnswerValue | undefined,
  atoms: readonly Atom[],
): Candidate[] {
  if (question.kind === 'multi') {
    const list = Array.isArray(current) ? (current as readonly string[]) : [];
    return listCandidates(question, moves.filter(isListMove), list, atoms);
  }
  if (question.kind === 'number') {
    const lower = moves.filter((move): move is NumberMove => 'act' in move && move.act === 'lower');
    return lower
      .filter(({ to }) => typeof current === 'number' && current > to)
      .map((move) => ({ value: move.to, moves: [move], units: [String(move.to)] }));
  }
  const from = current === undefined ? FRESH : String(current);
  return moves
    .filter((move): move is ChoiceMove => 'from' in move && move.from.includes(from) && move.to !== current)
    .map((move) => ({ value: move.to, moves: [move], units: [move.to] }));
}

const isListMove = (move: Move): move is ListMove => 'act' in move && move.act !== 'lower';

function listCandidates(
  question: Question,
  moves: readonly ListMove[],
  current: readonly string[],
  atoms: readonly Atom[],
): Candidate[] {
  const none = question.kind === 'multi' && question.options.some(({ id }) => id === NONE);
  const mayEmpty = current.length === 0 || current.includes(NONE) || moves.some(({ act }) => act === 'drop');
  const anyCounts = mayEmpty && (!none || atoms.some((atom) => optionsIn(atom).includes(NONE)));
  const units = moves.flatMap((move) => unitsOf(move, current, atoms, anyCounts));
  const found = new Map<string, Candidate>();
  for (const chosen of subsets(units)) {
    const value = applied(current, chosen, none);
    const key = [...value].sort().join();
    if (value.length === 0 || found.has(key)) continue;
    found.set(key, {
      value,
      moves: [...new Set(chosen.map(({ move }) => move))],
      units: chosen.flatMap(({ names, move }) => names.map((name) => `${move.act} ${name}`)),
    });
  }
  return [...found.values()];
}

/**
 * The steps of one list move that can make a difference. Options no condition asks about are left out, unless having any option
 * at all may be what counts. Options that every condition asks for together are one step: part of them is worth nothing, so no
 * smallest set holds a part.
 */
function unitsOf(move: ListMove, current: readonly string[], atoms: readonly Atom[], anyCounts: boolean): Unit[] {
  const options = move.options.filter((option) => current.includes(option) === (move.act === 'drop'));
  const single = options
    .map((option) => ({ option, seen: atoms.flatMap((atom, i) => (optionsIn(atom).includes(option) ? [i] : [])) }))
    .filter(({ seen }) => seen.length > 0 || anyCounts);
  const together = move.act === 'add' ? ['lacksSome'] : ['hasAny', 'lacksAll'];
  const groups = new Map<string, string[]>();
  for (const { option, seen } of single) {
    const joined = !anyCounts && !move.keep && seen.every((i) => together.includes(atoms[i]?.op ?? ''));
    const key = joined ? seen.join() : `${seen.join()} ${option}`;
    groups.set(key, [...(groups.get(key) ?? []), option]);
  }
  return [...groups.values()].map((names) => ({ names, move }));
}

function optionsIn(atom: Atom): readonly string[] {
  if ('values' in atom) return atom.values;
  return 'value' in atom && typeof atom.value === 'string' ? [atom.value] : [];
}

/** The list after the steps; where nothing is left and the question offers it, "none". */
function applied(current: readonly string[], chosen: readonly Unit[], none: boolean): readonly string[] {
  const dropped = new Set(chosen.flatMap(({ names, move }) => (move.act === 'drop' ? names : [])));
  const added = chosen.flatMap(({ names, move }) => (move.act === 'add' ? names : move.keep ? [move.keep] : []));
  const kept = current.filter((option) => !dropped.has(option) && option !== NONE);
  const list = [...new Set([...kept, ...added])];
  return list.length === 0 && none ? [NONE] : list;
}

function* subsets(units: readonly Unit[]): Generator<readonly Unit[]> {
  for (let mask = 1; mask < 2 ** units.length; mask++) yield units.filter((_, i) => mask & (1 << i));
}

/** Every atom of the pack and of the moves themselves, by the question it looks into. */
function packAtoms(pack: Pack, book: LeverBook): Map<string, Atom[]> {
  const conditions: (Condition | undefined)[] = [
    ...pack.rules.flatMap((rule) => [rule.gapWhen, rule.appliesWhen, rule.eased?.when, rule.review?.when]),
    ...pack.steps.flatMap((step) => step.questions.map(({ showWhen }) => showWhen)),
    ...pack.scopes.map(({ when }) => when),
    ...pack.conflicts.map(({ when }) => when),
    ...Object.values(book.moves).flatMap((moves) => moves.map(({ when }) => when)),
  ];
  const atoms = new Map<string, Atom[]>();
  for (const condition of conditions) {
    for (const atom of condition ? atomsOf(condition) : []) {
      const known = atoms.get(atom.question);
      if (known) known.push(atom);
      else atoms.set(atom.question, [atom]);
    }
  }
  return atoms;
}
