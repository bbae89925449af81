import { type EvaluateOptions, evaluatePack } from '../rules/evaluate-pack';
import { levelOf, rank } from '../rules/missing';
import { packIndex } from '../rules/pack-index';
import type { Answers, AnswerValue } from '../schema/answer';
import type { LeverBook, Move } from '../schema/lever';
import type { Pack } from '../schema/pack';
import { type AssessmentResult, type Finding, type Level, levels } from '../schema/result';
import { type Ground, groundOf, problemOf } from './constraints';
import { type ChangeSet, SearchLimit, smallestSets } from './search';

/** One changed answer: what it becomes, by which measures, and the findings that come back if it alone is left out. */
export type PathChange = {
  readonly question: string;
  /** Absent for a question that only the other changes bring up. */
  readonly from?: AnswerValue;
  readonly to: AnswerValue;
  readonly moves: readonly Move[];
  readonly removes: readonly string[];
};

/** Changes that belong together, and what becomes of the result once all are made. */
export type PathSet = {
  readonly changes: readonly PathChange[];
  /** The changed answers, ready to be laid over the facts. */
  readonly planned: Answers;
  readonly givesUp: boolean;
  /** The verdict afterwards; its ceiling lies above the level reached while open questions could still turn out badly. */
  readonly overall: AssessmentResult['overall'];
  /** Certain findings that go, and those that come. */
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
  /** Rules above the level promised that a newly asked question leaves open, with what they ask. */
  readonly opened: readonly { readonly rule: string; readonly questions: readonly string[] }[];
};

/** A finding nothing removes without another one coming up, with the answers it rests on. */
export type Blocker = { readonly rule: string; readonly questions: readonly string[] };

/**
 * A better level and the smallest sets that reach it, all of one size; none where they lead further, to a level listed after it.
 * Where each of them gives up a function: the smallest set that gives up none, or what stands in its way.
 */
export type ReachedLevel = {
  readonly level: Level;
  readonly sets: readonly PathSet[];
  readonly keeping: PathSet | null;
  readonly keepingBlockers: readonly Blocker[];
};

/**
 * A level no set reaches, and why; without blockers, each finding could go but not all together. `undecided` where there are
 * too many combinations to find out, so that nothing is said of it.
 */
export type UnreachedLevel = { readonly level: Level; readonly blockers: readonly Blocker[]; readonly undecided?: true };

export type ShortestPaths = {
  /** The level the certain findings alone lead to. */
  readonly from: Level;
  readonly reached: readonly ReachedLevel[];
  readonly unreached: readonly UnreachedLevel[];
};

const ALTERNATIVES = 3;

/**
 * The smallest sets of changed answers, within what the operator controls, that bring the certain findings down to each better
 * level. Open questions stay open and are not counted on. What a set promises is what `evaluatePack` says of it.
 */
export function shortestPaths(pack: Pack, book: LeverBook, answers: Answers, options: EvaluateOptions): ShortestPaths {
  const before = evaluatePack(pack, answers, options);
  const from = certainLevel(pack, before);
  const ground = groundOf(pack, book, answers, before.findings, before.on);
  const judge = (set: ChangeSet, target: Level) => pathSet(pack, answers, before, set, target, options);
  const reached: ReachedLevel[] = [];
  const unreached: UnreachedLevel[] = [];
  const reach = (target: Level): void => {
    const search = (more: { keepFunctions?: boolean; allowOpening?: boolean }, keep: number) =>
      smallestSets(problemOf(ground, { target, ...more }), keep);
    let sets = search({}, ALTERNATIVES);
    const allowOpening = sets.length === 0;
    if (allowOpening) sets = search({ allowOpening }, ALTERNATIVES);
    if (sets.length === 0) {
      unreached.push({ level: target, blockers: blockersOf(ground, { target, allowOpening }) });
      return;
    }
    const givingUp = sets.every(givesUp);
    const [kept] = givingUp ? search({ keepFunctions: true, allowOpening }, 1) : [];
    const keeping = kept ? judge(kept, target) : null;
    const reaches = (set: PathSet | null | undefined) =>
      set && certainLevel(pack, evaluatePack(pack, { ...answers, ...set.planned }, options)) === target;
    const shown = sets.map((set) => judge(set, target)).filter(reaches);
    if (shown.length === 0 && !reaches(keeping)) return;
    reached.push({
      level: target,
      sets: shown,
      keeping,
      keepingBlockers: givingUp && !kept ? blockersOf(ground, { target, keepFunctions: true, allowOpening }) : [],
    });
  };
  for (const target of levels.slice(0, rank(from)).reverse()) {
    try {
      reach(target);
    } catch (error) {
      if (!(error instanceof SearchLimit)) throw error;
      unreached.push({ level: target, blockers: [], undecided: true });
    }
  }
  return { from, reached, unreached };
}

/** The level of the certain findings: the gravest gap, open questions left aside. */
export function certainLevel(pack: Pack, result: AssessmentResult): Level {
  const { moving, dimensionOf } = packIndex(pack);
  let level: Level = 'low';
  for (const finding of result.findings) {
    if (finding.outcome !== 'gap' || !moving.has(dimensionOf.get(finding.rule) ?? '')) continue;
    const own = levelOf(finding.severity);
    if (rank(own) > rank(level)) level = own;
  }
  return level;
}

const givesUp = (set: ChangeSet) => set.choices.some(({ candidate }) => candidate.moves.some((move) => move.givesUp));

function gapsOf(findings: readonly Finding[]): Set<string> {
  return new Set(findings.flatMap(({ rule, outcome }) => (outcome === 'gap' ? [rule] : [])));
}

function pathSet(
  pack: Pack,
  answers: Answers,
  before: AssessmentResult,
  set: ChangeSet,
  target: Level,
  options: EvaluateOptions,
): PathSet {
  const planned = Object.fromEntries(set.choices.map(({ question, candidate }) => [question, candidate.value]));
  const after = evaluatePack(pack, { ...answers, ...planned }, options);
  const [had, has] = [gapsOf(before.findings), gapsOf(after.findings)];
  const gone = [...had].filter((rule) => !has.has(rule));
  const order = packIndex(pack).order;
  const changes = set.choices.map(({ question, fresh, candidate }): PathChange => {
    const { [question]: _, ...others } = planned;
    const back = gapsOf(evaluatePack(pack, { ...answers, ...others }, options).findings);
    const from = answers[question];
    return {
      question,
      ...(fresh || from === undefined ? {} : { from }),
      to: candidate.value,
      moves: candidate.moves,
      removes: gone.filter((rule) => back.has(rule)),
    };
  });
  const wasOpen = new Set(before.findings.flatMap(({ rule, outcome }) => (outcome === 'needs-review' ? [rule] : [])));
  const grave = ({ severity }: Finding) => rank(levelOf(severity)) > rank(target);
  return {
    changes: changes.sort((a, b) => (order.get(a.question) ?? 0) - (order.get(b.question) ?? 0)),
    planned,
    givesUp: givesUp(set),
    overall: after.overall,
    gone,
    fresh: [...has].filter((rule) => !had.has(rule)),
    opened: after.findings
      .filter((finding) => finding.outcome === 'needs-review' && !wasOpen.has(finding.rule) && grave(finding))
      .map(({ rule, missing }) => ({ rule, questions: missing })),
  };
}

/** The findings above the target that no set of changes removes without another one above the target coming up. */
function blockersOf(ground: Ground, aim: Parameters<typeof problemOf>[1]): readonly Blocker[] {
  const { moving, dimensionOf } = packIndex(ground.pack);
  return ground.findings
    .filter(({ rule, outcome }) => outcome === 'gap' && moving.has(dimensionOf.get(rule) ?? ''))
    .filter(({ severity }) => rank(levelOf(severity)) > rank(aim.target))
    .filter(({ rule }) => smallestSets(problemOf(ground, { ...aim, only: rule }), 1).length === 0)
    .map(({ rule, because }) => ({ rule, questions: [...new Set(because.map(({ question }) => question))] }));
}
