import type { Answers } from '../schema/answer';
import type { DutyDecision, DutyState } from '../schema/duty-decision';
import type { AssessmentResult, Finding } from '../schema/result';
import { type Severity, severities } from '../schema/rule';

/** What a result says of one rule: nothing, something open, or a certain finding. */
export type FindingState = { readonly kind: 'absent' | 'open' | 'gap'; readonly severity: Severity };

export type FindingChange = {
  readonly rule: string;
  /** Came, went, heavier, lighter, an open one that became certain, a certain one that became open. */
  readonly change: 'came' | 'went' | 'rose' | 'fell' | 'settled' | 'opened';
  readonly from: FindingState;
  readonly to: FindingState;
  /** The changed answers the trace of either result names for it. */
  readonly causes: readonly string[];
};

/** What becomes of one duty: its state and the last day (civil date) where one runs. */
export type DutyPlace = { readonly state: DutyState; readonly deadline: string | null; readonly overdue: boolean };
export type DutyChange = { readonly duty: string; readonly from: DutyPlace; readonly to: DutyPlace };

/** Two sets of answers, each judged. */
export type Judged = { readonly answers: Answers; readonly result: AssessmentResult };

/** The questions whose answers differ, in the order given; one withdrawn or given for the first time counts. */
export function changedQuestions(questions: readonly string[], before: Answers, after: Answers): string[] {
  return questions.filter((id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]));
}

/** The findings that differ, mere notices left out: those of the later result in its order, then those only the earlier one has. */
export function changedFindings(before: Judged, after: Judged): FindingChange[] {
  const was = statesOf(before.result);
  const is = statesOf(after.result);
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((rule): FindingChange[] => {
    const [from, to] = [was.get(rule) ?? absent, is.get(rule) ?? absent];
    const change = changeOf(from, to);
    if (!change || (from.severity === 'info' && to.severity === 'info')) return [];
    const named = [before, after].flatMap(({ result }) => {
      const found = result.findings.find((finding) => finding.rule === rule);
      return [...(found?.because ?? []).map(({ question }) => question), ...(found?.missing ?? [])];
    });
    return [{ rule, change, from, to, causes: changedQuestions([...new Set(named)], before.answers, after.answers) }];
  });
}

/** The duties that stand elsewhere, run to another day, or became or ceased to be overdue. */
export function changedDuties(before: readonly DutyDecision[], after: readonly DutyDecision[]): DutyChange[] {
  const place = ({ state, deadline, overdue }: DutyDecision): DutyPlace => ({
    state,
    deadline: deadline?.date ?? null,
    overdue: state === 'running' && overdue === 'yes',
  });
  const was = new Map(before.map((decision) => [decision.duty.id, place(decision)]));
  const is = new Map(after.map((decision) => [decision.duty.id, place(decision)]));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((duty) => {
    const [from, to] = [was.get(duty) ?? nowhere, is.get(duty) ?? nowhere];
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ duty, from, to }];
  });
}

const absent: FindingState = { kind: 'absent', severity: 'info' };
const nowhere: DutyPlace = { state: 'none', deadline: null, overdue: false };

function statesOf({ findings, notExamined }: AssessmentResult): Map<string, FindingState> {
  const skipped = new Set(notExamined);
  return new Map(findings.map((finding) => [finding.rule, skipped.has(finding.rule) ? absent : stateOf(finding)]));
}

function stateOf({ outcome, severity }: Finding): FindingState {
  if (outcome !== 'gap' && outcome !== 'needs-review') return absent;
  return { kind: outcome === 'gap' ? 'gap' : 'open', severity };
}

function changeOf(from: FindingState, to: FindingState): FindingChange['change'] | null {
  if (from.kind !== to.kind) {
    if (to.kind === 'absent') return 'went';
    if (from.kind === 'absent') return 'came';
    return to.kind === 'gap' ? 'settled' : 'opened';
  }
  const step = severities.indexOf(to.severity) - severities.indexOf(from.severity);
  if (step === 0 || to.kind === 'absent') return null;
  return step < 0 ? 'rose' : 'fell';
}
