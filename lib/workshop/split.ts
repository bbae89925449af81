import { type AnswerValue, UNSURE } from '../schema/answer';
import type { MinorityView, Split } from './event';
import type { Room, Vote } from './room';

/** Most reasons kept with a minority view. */
const REASONS_MOST = 20;

/** What makes two answers the same: the options of a list in any order. */
export function answerKey(answer: AnswerValue): string {
  return JSON.stringify(Array.isArray(answer) ? [...answer].sort() : answer);
}

type Counted = { readonly department: string; readonly vote: Vote };

function countedVotes(room: Room, question: string): Counted[] {
  const votes = room.items.get(question)?.votes ?? new Map<string, Vote>();
  return [...votes].map(([participant, vote]) => ({ department: room.people.get(participant)?.department ?? '', vote }));
}

/** The departments that have somebody in the room or are named, those of the plan first. */
export function departmentsIn({ plan, people }: Room): string[] {
  return [...new Set([...plan.departments, ...[...people.values()].map(({ department }) => department)])];
}

function byDepartment(room: Room, votes: readonly Counted[]): [string, Vote[]][] {
  const groups = new Map<string, Vote[]>(departmentsIn(room).map((department) => [department, []]));
  for (const { department, vote } of votes) groups.set(department, [...(groups.get(department) ?? []), vote]);
  return [...groups].filter(([, own]) => own.length > 0);
}

function byAnswer(votes: readonly Vote[]): Vote[][] {
  const groups = new Map<string, Vote[]>();
  for (const vote of votes) {
    const group = groups.get(answerKey(vote.answer));
    if (group) group.push(vote);
    else groups.set(answerKey(vote.answer), [vote]);
  }
  return [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([, group]) => group);
}

const answered = ([first]: readonly Vote[]): AnswerValue => first?.answer ?? UNSURE;

/** How the votes of this round fell, by department in the order of the plan, the most frequent answer first. */
export function splitOf(room: Room, question: string): Split[] {
  return byDepartment(room, countedVotes(room, question)).map(([department, votes]) => ({
    department,
    answers: byAnswer(votes).map((group) => ({ answer: answered(group), count: group.length })),
  }));
}

/** The views that differ from the answer agreed, without names; "don't know" is no view. */
export function minorityOf(room: Room, question: string, agreed: AnswerValue): MinorityView[] {
  const others = countedVotes(room, question).filter(
    ({ vote }) => vote.answer !== UNSURE && answerKey(vote.answer) !== answerKey(agreed),
  );
  return byDepartment(room, others).flatMap(([department, votes]) =>
    byAnswer(votes).map((group) => ({
      department,
      answer: answered(group),
      count: group.length,
      reasons: [...new Set(group.map(({ reason }) => reason).filter((reason) => reason !== ''))].slice(0, REASONS_MOST),
    })),
  );
}

/** The reasons given for votes of this round, by department. */
export function reasonsOf(room: Room, question: string) {
  return byDepartment(room, countedVotes(room, question)).flatMap(([department, votes]) =>
    votes.filter(({ reason }) => reason !== '').map(({ answer, reason }) => ({ department, answer, reason })),
  );
}
