import { type Condition, questionsOf } from '../schema/condition';
import type { Pack } from '../schema/pack';
import type { Rule } from '../schema/rule';

type IndexedScope = { readonly id: string; readonly when: Condition; readonly questions: ReadonlySet<string> };

type IndexedRule = {
  /** The questions `gapWhen` and `review` name. */
  readonly asks: readonly string[];
  /** The scopes that leave the rule out. */
  readonly outside: readonly IndexedScope[];
  /** The first day a binding instrument it cites is in force; null where nothing holds it back. */
  readonly since: string | null;
};

/** What a pack says, arranged for reading it many times. */
export type PackIndex = {
  /** Where each placed question stands in the flow, and when it is shown (null: always). */
  readonly showWhen: ReadonlyMap<string, Condition | null>;
  readonly order: ReadonlyMap<string, number>;
  readonly scopes: readonly IndexedScope[];
  /** The questions of the quick check that accept "don't know", in the order of the flow. */
  readonly quick: readonly string[];
  /** Dimension of each rule, and the dimensions that move the overall level. */
  readonly dimensionOf: ReadonlyMap<string, string>;
  readonly moving: ReadonlySet<string>;
  rule(rule: Rule): IndexedRule;
};

const indexes = new WeakMap<Pack, PackIndex>();

/** The index of a pack, built at the first call. Packs are immutable, so it never goes stale. */
export function packIndex(pack: Pack): PackIndex {
  const known = indexes.get(pack);
  if (known) return known;
  const index = buildIndex(pack);
  indexes.set(pack, index);
  return index;
}

function buildIndex(pack: Pack): PackIndex {
  const placed = pack.steps.flatMap((step) => step.questions);
  const scopes = pack.scopes.map(({ id, when, questions }) => ({ id, when, questions: new Set(questions) }));
  const rules = new Map<Rule, IndexedRule>();
  return {
    showWhen: new Map(placed.map(({ id, showWhen }) => [id, showWhen ?? null])),
    order: new Map(placed.map(({ id }, place) => [id, place])),
    scopes,
    quick: placed.map(({ id }) => id).filter((id) => pack.questions[id]?.quick),
    dimensionOf: new Map(pack.rules.map((rule) => [rule.id, rule.dimension])),
    moving: new Set(pack.dimensions.filter((dimension) => dimension.movesOverall).map((dimension) => dimension.id)),
    rule: (rule) => {
      const known = rules.get(rule);
      if (known) return known;
      const outside = scopes.filter((_, i) => !pack.scopes[i]?.rules.includes(rule.id));
      const asks = questionsOf({ op: 'any', of: [rule.gapWhen, ...(rule.review ? [rule.review.when] : [])] });
      const indexed = { asks, outside, since: lawSince(rule, pack) };
      rules.set(rule, indexed);
      return indexed;
    },
  };
}

/**
 * The earliest day one of the binding instruments is in force; null when one always was, or the rule cites none. One whose
 * day is not known and that reaches some cases only does not bring the rule forward.
 */
function lawSince(rule: Rule, pack: Pack): string | null {
  const binding = rule.provisions.filter(({ instrument }) => pack.instruments[instrument]?.binding);
  const dated = binding.filter(({ instrument }) => pack.instruments[instrument]?.inForceFrom || !pack.reach?.[instrument]);
  const days = dated.map(({ instrument }) => pack.instruments[instrument]?.inForceFrom ?? '');
  const [first] = days.sort();
  return first || null;
}
