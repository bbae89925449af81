import type { ReportContext } from '../context';
import type { FlowBlock, FlowBox, FlowStage } from '../model';
import type { ReportProse } from '../prose';
import { factOf, leavesOpen, openText, type Reading, readingOf } from './facts';
import { type BranchPlan, flowPlan, type Held, type StagePlan } from './plan';

/**
 * The data-flow diagram: from the person through collection, storage, use and sharing to deletion, each arrow with place,
 * party and protection, each recipient a branch. It says what was answered and nothing else: what is open stays open.
 */
export function flowBlock(context: ReportContext): FlowBlock {
  const { prose } = context;
  const reading = readingOf(context);
  return {
    kind: 'flow',
    title: prose.flow.title,
    notes: [...caseNotes(context), prose.flow.legend],
    stages: flowPlan.map((plan, index) => stage(plan, flowPlan[index - 1], reading)),
  };
}

function stage(plan: StagePlan, before: StagePlan | undefined, reading: Reading): FlowStage {
  const { stages, between } = reading.context.prose.flow;
  const title = stages[plan.id];
  const read = plan.facts.map((fact) => factOf(fact, reading));
  const asked = read.filter(({ state }) => state !== 'unasked');
  const facts = asked.length > 0 ? asked : read.slice(0, 1);
  return {
    id: plan.id,
    into: before
      ? {
          title: reading.context.say(between, { from: stages[before.id], to: title }),
          facts: plan.into.map((fact) => factOf(fact, reading)),
        }
      : null,
    box: { title, open: facts.length > 0 && facts.every(({ state }) => state === 'open'), facts },
    branches: [...branchesOf(plan, reading), ...openFork(plan, reading)],
  };
}

/** The recipients the answers name; those of whom the same is said share a box. */
function branchesOf({ branches }: StagePlan, reading: Reading): FlowBox[] {
  const { listSeparator } = reading.context.prose.words;
  const merged: FlowBox[] = [];
  for (const each of branches.filter((branch) => taken(branch, reading)).map((branch) => box(branch, reading))) {
    const same = merged.findIndex(({ facts }) => JSON.stringify(facts) === JSON.stringify(each.facts));
    const first = merged[same];
    if (first) merged[same] = { ...first, title: `${first.title}${listSeparator}${each.title}` };
    else merged.push(each);
  }
  return merged;
}

function taken({ question, option }: Held, { context, put }: Reading): boolean {
  const value = context.answers[question];
  return put.has(question) && (Array.isArray(value) ? value.includes(option) : value === option);
}

function box({ title, facts, drawn }: BranchPlan, reading: Reading): FlowBox {
  const read = (drawn && taken(drawn, reading) ? [] : facts).map((fact) => factOf(fact, reading));
  return {
    title: reading.context.prose.flow.branches[title],
    open: read.length > 0 && read.every(({ state }) => state === 'open'),
    facts: read.filter(({ state, text, marks }) => state !== 'unasked' && (text !== '' || marks.length > 0)),
  };
}

/** One dashed box for the recipients that open answers may still bring. */
function openFork({ forks }: StagePlan, reading: Reading): FlowBox[] {
  const open = forks.filter((question) => leavesOpen(question, reading));
  if (open.length === 0) return [];
  const { openBranch, labels } = reading.context.prose.flow;
  const text = openText(open.map(reading.context.questionText), reading.context);
  return [{ title: openBranch, open: true, facts: [{ label: labels.recipients, text, state: 'open', marks: [] }] }];
}

/** Where the case is not the usual one, what the diagram then means. */
function caseNotes({ result, answers, prose }: ReportContext): string[] {
  const { cases } = prose.flow;
  const functions = answers['scn-function'];
  const only = (option: string) => Array.isArray(functions) && functions.length === 1 && functions[0] === option;
  const found: readonly [keyof ReportProse['flow']['cases'], boolean][] = [
    ['planned', answers['org-stage'] === 'planned'],
    ['retired', answers['org-stage'] === 'retired'],
    ['household', result.scope === 'household'],
    ['counting', result.scope === 'counting'],
    ['entrusted', result.scope === 'entrusted'],
    ['research', answers['scn-research-only'] === 'yes'],
    ['generating', only('synthesis')],
    ['quick', result.mode === 'quick'],
  ];
  return found.flatMap(([id, holds]) => (holds ? [cases[id]] : []));
}
