import type { Provision } from '../schema/provision';
import type { Rule } from '../schema/rule';
import type { Text } from '../schema/text';

/** The legal words of a rule for one case: its own, and what each instrument adds that `reaching` leaves among its citations. */
export function legalTexts(
  { legal, legalWhere, provisions }: Pick<Rule, 'legal' | 'legalWhere' | 'provisions'>,
  reaching: (provisions: readonly Provision[]) => readonly Provision[],
): readonly Text[] {
  const cited = new Set(reaching(provisions).map(({ instrument }) => instrument));
  const added = Object.entries(legalWhere ?? {}).filter(([instrument]) => cited.has(instrument));
  return [...(legal ? [legal] : []), ...added.map(([, text]) => text)];
}
