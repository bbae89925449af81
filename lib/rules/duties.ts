import { daysBetween } from '../deadlines/working-days';
import type { Answers } from '../schema/answer';
import type { Duty } from '../schema/duty';
import type { Deadline, DutyDecision, DutyState } from '../schema/duty-decision';
import type { Pack } from '../schema/pack';
import type { FilingStatus, Truth } from '../schema/result';
import { assessmentFacts } from './assessment-facts';
import { dutyDeadline } from './duty-deadline';
import { evaluateCondition } from './evaluate-condition';
import { openQuestions } from './evaluate-rule';
import type { Facts } from './facts';
import { decideFilingFrom } from './filing';
import { knownDate } from './filing-deadline';
import { and, truthOf } from './truth';

/**
 * Every duty of the pack for one assessment on the reference date (civil date), in the order of the pack. Read without
 * scopes, like the filing decision: a duty of the organisation does not end where the questionnaire gets shorter.
 */
export function dutiesFor(pack: Pack, answers: Answers, on: string): readonly DutyDecision[] {
  const facts = assessmentFacts(pack, answers, on);
  return pack.duties.map((duty) => decideDuty(duty, pack, facts));
}

function decideDuty(duty: Duty, pack: Pack, facts: Facts): DutyDecision {
  const { flow, on } = facts;
  const { concerns, triggered, done } = verdictOn(duty, pack, flow);
  const applies = and(concerns, triggered);
  // A scope may leave a question out: it is put to nobody, so it is not named as missing.
  const asked = (question: string) => facts.visible(question) !== 'no';
  const dayZero = applies === 'yes' ? dayZeroOf(duty, flow) : null;
  const deadline = applies === 'yes' ? dutyDeadline(duty, dayZero, on, pack) : null;
  const passed = applies === 'yes' ? hasPassed(duty, dayZero, deadline, flow) : 'unknown';
  return {
    duty,
    state: stateOf(duty, { concerns, triggered, done }),
    applies,
    done,
    missing: applies === 'unknown' ? missingFor(duty, flow).filter(asked) : [],
    open: applies === 'yes' && done !== 'yes' ? openFor(duty, flow, dayZero).filter(asked) : [],
    dayZero,
    deadline,
    daysLeft: deadline ? daysBetween(on, deadline.date) : null,
    passed,
    overdue: overdueFrom(passed, done),
  };
}

type Verdict = { readonly concerns: Truth; readonly triggered: Truth; readonly done: Truth };

function verdictOn(duty: Duty, pack: Pack, flow: Facts): Verdict {
  const exists = truthOf(duty.since === null || flow.on >= duty.since);
  const done = duty.doneWhen ? evaluateCondition(duty.doneWhen, flow) : 'unknown';
  if (duty.verdict === 'filing') {
    const { concerns, triggered } = filingVerdict[decideFilingFrom(pack, flow).status];
    return { concerns: and(exists, concerns), triggered, done };
  }
  const triggered = duty.triggeredWhen ? evaluateCondition(duty.triggeredWhen, flow) : 'yes';
  return { concerns: and(exists, evaluateCondition(duty.concerns, flow)), triggered, done };
}

const filingVerdict: Readonly<Record<FilingStatus, Pick<Verdict, 'concerns' | 'triggered'>>> = {
  'out-of-scope': { concerns: 'no', triggered: 'no' },
  'not-required': { concerns: 'yes', triggered: 'no' },
  approaching: { concerns: 'yes', triggered: 'no' },
  'cannot-determine': { concerns: 'yes', triggered: 'unknown' },
  required: { concerns: 'yes', triggered: 'yes' },
  filed: { concerns: 'yes', triggered: 'yes' },
};

/** A day before the duty existed starts no period, unless the rules say what becomes of such cases. */
function dayZeroOf(duty: Duty, flow: Facts): string | null {
  const day = duty.dayZero ? knownDate(flow, duty.dayZero) : null;
  return day !== null && duty.since !== null && day < duty.since && !duty.stock ? null : day;
}

const standing: readonly Duty['counting']['kind'][] = ['keep', 'ongoing', 'every-years'];

function stateOf(duty: Duty, { concerns, triggered, done }: Verdict): DutyState {
  if (concerns === 'no') return 'none';
  if (triggered === 'no') return concerns === 'yes' ? 'conditional' : 'none';
  if (and(concerns, triggered) === 'unknown') return 'undetermined';
  if (done === 'yes') return 'done';
  return standing.includes(duty.counting.kind) ? 'standing' : 'running';
}

/** What should have come first is late once the event has begun. A period in hours has certainly passed two days after the day of discovery, whatever the hour; before that it is open. */
function hasPassed(duty: Duty, dayZero: string | null, deadline: Deadline | null, flow: Facts): Truth {
  const { on } = flow;
  if (duty.counting.kind === 'hours' && dayZero) return daysBetween(dayZero, on) >= 2 ? 'yes' : 'unknown';
  if (deadline) return truthOf(on > deadline.date);
  return duty.begunWhen ? evaluateCondition(duty.begunWhen, flow) : 'unknown';
}

function overdueFrom(passed: Truth, done: Truth): Truth {
  if (done === 'yes' || passed === 'no') return 'no';
  return passed === 'yes' && done === 'no' ? 'yes' : 'unknown';
}

/** First what settles whom it concerns; only then what triggers it. */
function missingFor({ concerns, triggeredWhen }: Duty, flow: Facts): string[] {
  const first = openQuestions(concerns, flow);
  return first.length === 0 && triggeredWhen ? openQuestions(triggeredWhen, flow) : first;
}

/** What would give day 0, or say whether it is done. */
function openFor({ dayZero: question, doneWhen }: Duty, flow: Facts, dayZero: string | null): string[] {
  const day = question !== null && dayZero === null ? openQuestions({ op: 'open', question }, flow) : [];
  return [...new Set([...day, ...(doneWhen ? openQuestions(doneWhen, flow) : [])])];
}
