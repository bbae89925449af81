import { evaluatePack } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';
import type { Pack } from '../schema/pack';
import { canonicalJson } from './canonical';
import { type Outline, outlineOf, resultHash, type Statement } from './statement';

/** One thing the report says and the result computed again does not; null for what one side has nothing of. */
export type Difference = { readonly what: string; readonly stated: string | null; readonly computed: string | null };

export type Recomputed = { readonly equal: boolean; readonly differences: readonly Difference[] };

/**
 * Computes the result again from answers, pack and the dates of a statement, and compares it with the one stated: by its
 * hash, and where that differs by what the statement tells of it. No differences named though not equal: only details differ.
 */
export function recompute(
  statement: Statement,
  pack: Pack,
  input: { readonly answers: Answers; readonly mode: 'quick' | 'full' },
): Recomputed {
  const result = evaluatePack(pack, input.answers, { today: statement.evaluatedOn, on: statement.on, mode: input.mode });
  if (resultHash(result) === statement.resultHash) return { equal: true, differences: [] };
  return { equal: false, differences: differencesOf(told(statement.outline), told(outlineOf(result))) };
}

/** An outline as named values. */
function told({ overall, filing, findings, conflicts }: Outline): ReadonlyMap<string, string> {
  return new Map([
    ['overall', `${overall.floor}/${overall.ceiling}`],
    ['filing', filing.status],
    ['filing.deadline', canonicalJson(filing.deadline)],
    ...Object.entries(findings),
    ...conflicts.map((id): [string, string] => [id, 'conflict']),
  ]);
}

function differencesOf(stated: ReadonlyMap<string, string>, computed: ReadonlyMap<string, string>): Difference[] {
  const names = new Set([...stated.keys(), ...computed.keys()]);
  return [...names]
    .map((what) => ({ what, stated: stated.get(what) ?? null, computed: computed.get(what) ?? null }))
    .filter((each) => each.stated !== each.computed);
}
