import type { Rule } from '../schema/rule';
import type { ReportContext } from './context';
import { legalTexts } from './legal-texts';

/** What a rule finds, said once: plainly unless the report speaks to lawyers only and the rule has words for them. */
export function oneWording(rule: Rule, context: ReportContext): string[] {
  const legal = context.speaks('plain') ? [] : legalTexts(rule, context.reaching).map(context.text);
  return legal.length > 0 ? legal : [context.text(rule.finding)];
}
