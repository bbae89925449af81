import type { Answers } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { Provision } from '../schema/provision';
import { bareFacts } from './assessment-facts';
import { evaluateCondition } from './evaluate-condition';

/**
 * Leaves out provisions of instruments that certainly do not reach the case, such as the Measures where nobody is
 * identified, or law that took effect after the reference date. Keeps them all where nothing else would remain. `on` is a
 * civil date.
 */
export function reachingOnly(pack: Pack, answers: Answers, on: string) {
  const facts = bareFacts(pack, answers, on);
  const outside = new Set(
    Object.entries(pack.reach ?? {})
      .filter(([, when]) => evaluateCondition(when, facts) === 'no')
      .map(([instrument]) => instrument),
  );
  for (const [instrument, { binding, inForceFrom }] of Object.entries(pack.instruments))
    if (binding && inForceFrom !== null && on < inForceFrom) outside.add(instrument);
  return <P extends Provision>(provisions: readonly P[]): readonly P[] => {
    const inside = provisions.filter(({ instrument }) => !outside.has(instrument));
    return inside.length > 0 ? inside : provisions;
  };
}
