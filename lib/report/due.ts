import { formatDate } from '../i18n/format';
import type { NumberedFinding, ReportContext } from './context';
import { whenOf } from './duty-words';

/**
 * By when a finding is to be put right: the last day of the statutory duty behind it where that is known, at once where
 * the law forbids the practice, before launch for a project not yet in use; else to be set by management.
 */
export function dueOf({ finding, rule }: NumberedFinding, context: ReportContext): string {
  const { prose, result } = context;
  const words = prose.summary;
  if (context.planned) return words.beforeLaunch;
  const dated = dateBehind(rule.id, context);
  if (dated) return dated.date < result.on ? context.say(prose.record.plan.dueLate, { when: dated.when }) : dated.when;
  return certainSeverity(finding) === 'prohibited' ? words.atOnce : prose.record.plan.toBeSet;
}

/** The severity that is certain: the lighter one while an easing is open. */
export function certainSeverity({ severity, atLeast }: NumberedFinding['finding']): NumberedFinding['finding']['severity'] {
  return atLeast ?? severity;
}

function dateBehind(rule: string, context: ReportContext): { readonly date: string; readonly when: string } | null {
  const { prose, locale, result, duties, dutyOf = {} } = context;
  const decision = duties.find(({ duty, state }) => duty.id === dutyOf[rule] && state === 'running');
  if (!decision?.deadline) return null;
  const { filing } = result;
  if (decision.duty.verdict === 'filing' && filing.deadline)
    return { date: filing.deadline, when: formatDate(filing.deadline, locale) };
  const date = decision.duty.counting.kind === 'before' ? (decision.dayZero ?? decision.deadline.date) : decision.deadline.date;
  return { date, when: whenOf(decision, prose.duties, locale) };
}
