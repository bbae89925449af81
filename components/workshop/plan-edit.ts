import { cut } from '@/lib/i18n/cut';
import type { Block, Plan, PlannedQuestion } from '@/lib/workshop/plan';

/** Minutes a question usually takes in the room, for suggesting the length of a block. */
const MINUTES_EACH = 4;
export const MINUTES_MOST = 480;

/** What is asked about every question that could be settled. */
export type Candidate = { readonly id: string; readonly step: string; readonly stepTitle: string };

/** Minutes for so many questions, in fives. */
export function minutesFor(questions: number): number {
  return Math.min(MINUTES_MOST, Math.max(5, Math.ceil((questions * MINUTES_EACH) / 5) * 5));
}

/** The blocks of a first plan: one for each step of the questionnaire, in its order. */
function blocksByStep(candidates: readonly Candidate[], order: readonly string[]): Block[] {
  return order.flatMap((step) => {
    const own = candidates.filter((each) => each.step === step);
    const [first] = own;
    if (!first) return [];
    const questions = own.map(({ id }): PlannedQuestion => ({ question: id, askedOf: [] }));
    return [{ id: `block-${step}`, title: first.stepTitle, minutes: minutesFor(own.length), questions }];
  });
}

/** An id no block of the plan has yet. */
export function freshBlockId(plan: Plan): string {
  const taken = new Set(plan.blocks.map(({ id }) => id));
  let number = plan.blocks.length + 1;
  while (taken.has(`block-${number}`)) number += 1;
  return `block-${number}`;
}

/** The questions of a plan in the order they are put. */
export function plannedIds(plan: Plan): string[] {
  return plan.blocks.flatMap(({ questions }) => questions.map(({ question }) => question));
}

/** Adds questions the plan has not got to the end of a block. */
export function addQuestions(plan: Plan, block: string, ids: readonly string[]): Plan {
  const known = new Set(plannedIds(plan));
  const fresh = [...new Set(ids)].filter((id) => !known.has(id)).map((question) => ({ question, askedOf: [] }));
  return changeBlock(plan, block, (each) => ({ ...each, questions: [...each.questions, ...fresh] }));
}

/** Takes a question out of the plan. */
export function removeQuestion(plan: Plan, question: string): Plan {
  const blocks = plan.blocks.map((block) => ({
    ...block,
    questions: block.questions.filter((each) => each.question !== question),
  }));
  return { ...plan, blocks };
}

/** Moves a block one place up (-1) or down (1); the plan itself where it can go no further. */
export function moveBlock(plan: Plan, id: string, by: -1 | 1): Plan {
  const at = plan.blocks.findIndex((block) => block.id === id);
  return at < 0 ? plan : { ...plan, blocks: swapped(plan.blocks, at, at + by) };
}

/**
 * Moves a question one place up (-1) or down (1): past the edge of its block it goes into the neighbouring one. The plan itself
 * where it can go no further.
 */
export function moveQuestion(plan: Plan, question: string, by: -1 | 1): Plan {
  const from = plan.blocks.findIndex(({ questions }) => questions.some((each) => each.question === question));
  const block = plan.blocks[from];
  if (!block) return plan;
  const at = block.questions.findIndex((each) => each.question === question);
  const within = at + by >= 0 && at + by < block.questions.length;
  if (within) return changeBlock(plan, block.id, (each) => ({ ...each, questions: swapped(each.questions, at, at + by) }));
  const neighbour = plan.blocks[from + by];
  const moved = block.questions[at];
  if (!neighbour || !moved) return plan;
  return changeBlock(removeQuestion(plan, question), neighbour.id, (each) => ({
    ...each,
    questions: by === 1 ? [moved, ...each.questions] : [...each.questions, moved],
  }));
}

/** Changes one block. */
export function changeBlock(plan: Plan, id: string, change: (block: Block) => Block): Plan {
  return { ...plan, blocks: plan.blocks.map((block) => (block.id === id ? change(block) : block)) };
}

/** Says which departments are asked a question; empty for everybody. */
export function askOf(plan: Plan, question: string, askedOf: readonly string[]): Plan {
  return changeQuestions(plan, (each) => (each.question === question ? { ...each, askedOf } : each));
}

/** Takes a department off the list, and out of every question it was asked. */
export function removeDepartment(plan: Plan, department: string): Plan {
  const without = (names: readonly string[]) => names.filter((name) => name !== department);
  const asked = changeQuestions(plan, (each) => ({ ...each, askedOf: without(each.askedOf) }));
  return { ...asked, departments: without(plan.departments) };
}

/** Adds a department once; a blank name adds nothing. */
export function addDepartment(plan: Plan, name: string): Plan {
  const clean = name.trim();
  if (clean === '' || plan.departments.includes(clean)) return plan;
  return { ...plan, departments: [...plan.departments, clean] };
}

/** Minutes of the whole plan. */
export function totalMinutes(plan: Plan): number {
  return plan.blocks.reduce((sum, { minutes }) => sum + minutes, 0);
}

function changeQuestions(plan: Plan, change: (each: PlannedQuestion) => PlannedQuestion): Plan {
  return { ...plan, blocks: plan.blocks.map((block) => ({ ...block, questions: block.questions.map(change) })) };
}

function swapped<T>(list: readonly T[], a: number, b: number): readonly T[] {
  const [x, y] = [list[a], list[b]];
  if (x === undefined || y === undefined) return list;
  return list.map((each, index) => (index === a ? y : index === b ? x : each));
}

/** Most questions a first plan holds: what a room settles in about ninety minutes. */
const SUGGESTED_MOST = 20;

/** A first plan: the open questions most rules wait for, or else those unanswered, step by step. */
export function suggestedPlan(
  offered: readonly (Candidate & { readonly weight: number; readonly open: boolean; readonly asked: boolean })[],
  {
    title,
    departments,
    order,
  }: { readonly title: string; readonly departments: readonly string[]; readonly order: readonly string[] },
): Plan {
  const weighty = offered.filter(({ weight, asked }) => weight > 0 && asked).toSorted((a, b) => b.weight - a.weight);
  const chosen = weighty.length > 0 ? weighty : offered.filter(({ open, asked }) => open && asked);
  const most = new Set(chosen.slice(0, SUGGESTED_MOST).map(({ id }) => id));
  return {
    title: cut(title, 120),
    on: null,
    departments,
    blocks: blocksByStep(
      offered.filter(({ id }) => most.has(id)),
      order,
    ),
  };
}
