import { cn2025Levers } from '../../content/packs/cn-2025/levers';
import { fill } from '../i18n/format';
import type { Strings } from '../i18n/strings';
import type { PlanEffect } from '../path/compare';
import type { Blocker, PathChange, PathSet, ShortestPaths } from '../path/shortest-path';
import { answerText } from '../report/answer-text';
import { type Answers, type AnswerValue, NONE } from '../schema/answer';
import type { LeverBook } from '../schema/lever';
import type { Pack } from '../schema/pack';
import type { Level } from '../schema/result';
import type { Locale } from '../schema/text';
import { reportProse } from './report-prose';
import { showAnswer } from './result-view';

/** What an operator controls, the same under every pack that was the law; null for a draft, and where no law is covered. */
export function leversOf(pack: Pack): LeverBook | null {
  return pack.status === 'in-force' ? cn2025Levers : null;
}

/** One changed answer in words. `from` and `to` say the same as `added` and `dropped` where the answer is a list. */
export type ShownChange = {
  readonly question: string;
  readonly text: string;
  readonly href: string;
  readonly from: string;
  readonly to: string;
  readonly practice: readonly string[];
  readonly effort: 1 | 2 | 3;
  readonly removes: readonly string[];
};

export type ShownSet = {
  readonly planned: Answers;
  readonly givesUp: boolean;
  /** The worst the verdict can still be afterwards, open questions included. */
  readonly worst: Level;
  readonly changes: readonly ShownChange[];
  /** Findings that come, as titles, and what newly asked questions leave open. */
  readonly fresh: readonly string[];
  readonly opened: readonly { readonly title: string; readonly questions: readonly string[] }[];
};

/** A finding that cannot be removed, with the answers it rests on and, where content says so, why each is out of hand. */
export type ShownBlocker = {
  readonly title: string;
  readonly reasons: readonly { readonly text: string; readonly answer: string; readonly why: string | null }[];
};

export type ShownLevel = {
  readonly level: Level;
  readonly sets: readonly ShownSet[];
  readonly keeping: ShownSet | null;
  readonly keepingBlockers: readonly ShownBlocker[];
};

type Input = {
  readonly id: string;
  readonly pack: Pack;
  readonly book: LeverBook;
  readonly answers: Answers;
  readonly locale: Locale;
  readonly strings: Strings;
};

/** Paths to the better levels in words. */
export function pathView(paths: ShortestPaths, input: Input) {
  const blockers = (list: readonly Blocker[]) => list.map((blocker) => showBlocker(blocker, input));
  return {
    from: paths.from,
    reached: paths.reached.map(
      ({ level, sets, keeping, keepingBlockers }): ShownLevel => ({
        level,
        sets: sets.map((set) => showSet(set, input)),
        keeping: keeping && showSet(keeping, input),
        keepingBlockers: blockers(keepingBlockers),
      }),
    ),
    unreached: sharingBlockers(paths.unreached).map((each) => ({ ...each, blockers: blockers(each.blockers) })),
  };
}

/** Levels out of reach for the same reason, said once. */
function sharingBlockers(unreached: ShortestPaths['unreached']) {
  const groups: { levels: Level[]; blockers: readonly Blocker[]; undecided: boolean }[] = [];
  for (const { level, blockers, undecided = false } of unreached) {
    const last = groups.at(-1);
    if (last?.undecided === undecided && sameRules(last.blockers, blockers)) last.levels.push(level);
    else groups.push({ levels: [level], blockers, undecided });
  }
  return groups;
}

const sameRules = (a: readonly Blocker[], b: readonly Blocker[]) =>
  a.map(({ rule }) => rule).join() === b.map(({ rule }) => rule).join();

/** Planned answers beside the facts, and what they change, in words. */
export function planView(effect: PlanEffect, planned: Answers, input: Input) {
  const titles = (rules: readonly string[]) => ruleTitles(rules, input);
  return {
    measures: input.pack.steps
      .flatMap((step) => step.questions)
      .flatMap(({ id: question }) => {
        const to = planned[question];
        return to === undefined ? [] : [shownDifference(question, input.answers[question], to, input)];
      }),
    gone: titles(effect.gone),
    fresh: titles(effect.fresh),
    opened: titles(effect.opened),
    settled: titles(effect.settled),
    conflicts: effect.conflicts.map((id) => input.pack.conflicts.find((each) => each.id === id)?.text[input.locale] ?? id),
  };
}

function showSet(set: PathSet, input: Input): ShownSet {
  return {
    planned: set.planned,
    givesUp: set.givesUp,
    worst: set.overall.ceiling,
    changes: set.changes.map((change) => showChange(change, input)),
    fresh: ruleTitles(set.fresh, input),
    opened: set.opened.map(({ rule, questions }) => ({
      title: ruleTitle(rule, input),
      questions: questions.map((question) => showAnswer(question, input).text),
    })),
  };
}

function showChange({ question, from, to, moves, removes }: PathChange, input: Input): ShownChange {
  return {
    ...shownDifference(question, from, to, input),
    practice: moves.map(({ practice }) => practice[input.locale]),
    effort: Math.max(...moves.map(({ effort }) => effort)) as 1 | 2 | 3,
    removes: ruleTitles(removes, input),
  };
}

/** Lists are long: what is added and dropped says more than both lists in full. */
function shownDifference(question: string, from: AnswerValue | undefined, to: AnswerValue, input: Input) {
  const { pack, locale, strings } = input;
  const { text, href } = showAnswer(question, input);
  const known = pack.questions[question];
  const words = (value: AnswerValue | undefined) =>
    known ? answerText(known, value, locale, reportProse[locale].words) : String(value);
  const [old, now] = [listOf(from), listOf(to)];
  if (!known || !old || !now || now.includes(NONE)) return { question, text, href, from: words(from), to: words(to) };
  const added = now.filter((option) => !old.includes(option));
  const dropped = old.filter((option) => !now.includes(option) && option !== NONE);
  const parts = [
    ...(added.length > 0 ? [fill(strings.path.added, { list: words(added) })] : []),
    ...(dropped.length > 0 ? [fill(strings.path.dropped, { list: words(dropped) })] : []),
  ];
  return { question, text, href, from: words(from), to: parts.join(strings.common.semicolon) };
}

function listOf(value: AnswerValue | undefined): readonly string[] | null {
  return typeof value === 'object' ? value : null;
}

function showBlocker({ rule, questions }: Blocker, input: Input): ShownBlocker {
  return {
    title: ruleTitle(rule, input),
    reasons: questions.map((question) => {
      const { text, answer } = showAnswer(question, input);
      return { text, answer, why: input.book.facts[question]?.[input.locale] ?? null };
    }),
  };
}

/** Titles of rules that find fault; notices are left out. */
function ruleTitles(rules: readonly string[], input: Input): string[] {
  const notices = new Set(input.pack.rules.flatMap(({ id, severity }) => (severity === 'info' ? [id] : [])));
  return rules.filter((rule) => !notices.has(rule)).map((rule) => ruleTitle(rule, input));
}

function ruleTitle(rule: string, { pack, locale }: Input): string {
  return pack.rules.find((each) => each.id === rule)?.title[locale] ?? rule;
}
