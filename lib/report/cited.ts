import type { Provision } from '../schema/provision';
import type { ReportContext } from './context';

/**
 * Every provision the report cites: of its findings, those still open, those folded, of the filing decision and of the
 * duties. Matters of which nothing is known are only named, without provisions.
 */
export function citedProvisions(context: ReportContext): Provision[] {
  const rules = [...context.gaps, ...context.open.filter((entry) => !context.untouched(entry))].flatMap(({ rule }) => [
    rule,
    ...context.folded(rule.id).map((folded) => folded.rule),
  ]);
  const duties = context.duties.filter(({ state }) => state !== 'none').flatMap(({ duty }) => context.reaching(duty.provisions));
  return [...rules.flatMap((rule) => context.reaching(rule.provisions)), ...context.pack.filing.provisions, ...duties];
}
