import { formatDate } from '../i18n/format';
import type { DutyDecision } from '../schema/duty-decision';
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
  const { prose, locale } = context;
  const behind = lastDayBehind(rule, context);
  if (!behind) return null;
  const { date, decision } = behind;
  return { date, when: decision ? whenOf(decision, prose.duties, locale) : formatDate(date, locale) };
}

/** The last day (civil date) of the running duty a finding must be put right by, with its decision where the date is the duty's own and not that of the filing; null where there is none. */
export function lastDayBehind(
  rule: string,
  { result, duties, dutyOf = {} }: Pick<ReportContext, 'result' | 'duties' | 'dutyOf'>,
): { readonly date: string; readonly decision: DutyDecision | null } | null {
  const decision = duties.find(({ duty, state }) => duty.id === dutyOf[rule] && state === 'running');
  if (!decision?.deadline) return null;
  const { filing } = result;
  if (decision.duty.verdict === 'filing' && filing.deadline) return { date: filing.deadline, decision: null };
  const date = decision.duty.counting.kind === 'before' ? (decision.dayZero ?? decision.deadline.date) : decision.deadline.date;
  return { date, decision };
}
