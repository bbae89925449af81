import type { Condition } from '../schema/condition';
import { questionsOf } from '../schema/condition';
import type { Pack } from '../schema/pack';
import type { Because, Finding, Truth } from '../schema/result';
import type { Rule } from '../schema/rule';
import { decidingAnswers, evaluateCondition } from './evaluate-condition';
import type { Facts } from './facts';
import { and, not, or } from './truth';

/**
 * One rule over one assessment. A gap needs a certain yes and a rule that certainly applies; an unknown gives
 * needs-review with the questions that could settle it. A rule that throws becomes an error finding.
 */
export function evaluateRule(rule: Rule, pack: Pack, facts: Facts): Finding {
  try {
    return decide(rule, pack, facts);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { rule: rule.id, outcome: 'error', severity: rule.severity, because: [], missing: [], error: message };
  }
}

function decide(rule: Rule, pack: Pack, facts: Facts): Finding {
  const base = { rule: rule.id, severity: rule.severity, missing: [] as string[] };
  const applies = ruleApplies(rule, pack, facts);
  if (applies === 'no') return { ...base, outcome: 'not-applicable', because: [] };
  const gap = evaluateCondition(rule.gapWhen, facts);
  if (gap === 'no') {
    const outcome = applies === 'yes' ? 'met' : 'not-applicable';
    return { ...base, outcome, because: outcome === 'met' ? decidingAnswers(rule.gapWhen, facts) : [] };
  }
  const because = decidingAnswers(rule.gapWhen, facts);
  if (gap === 'unknown' || applies === 'unknown') {
    const open = gap === 'unknown' ? because.filter((part) => part.truth === 'unknown') : [];
    const settling =
      applies === 'unknown'
        ? appliesConditions(rule, pack).filter((condition) => evaluateCondition(condition, facts) === 'unknown')
        : [];
    const missing = openQuestions(open, facts);
    for (const condition of settling) addMissing(condition, facts, missing);
    return { ...base, outcome: 'needs-review', because, missing: [...missing] };
  }
  if (!rule.eased) return { ...base, outcome: 'gap', because };
  const eased = evaluateCondition(rule.eased.when, facts);
  if (eased === 'yes') return { ...base, severity: rule.eased.severity, outcome: 'gap', because };
  if (eased === 'no') return { ...base, outcome: 'gap', because };
  const missing = new Set<string>();
  addMissing(rule.eased.when, facts, missing);
  return { ...base, outcome: 'gap', atLeast: rule.eased.severity, because, missing: [...missing] };
}

/** Whether the rule applies: its law exists, no scope leaves it out, its own condition holds, and one of its questions arises. */
function ruleApplies(rule: Rule, pack: Pack, facts: Facts): Truth {
  if (!lawExists(rule, pack, facts.on)) return 'no';
  let applies: Truth = 'yes';
  for (const scope of pack.scopes) {
    if (!scope.rules.includes(rule.id)) applies = and(applies, not(evaluateCondition(scope.when, facts)));
  }
  if (rule.appliesWhen) applies = and(applies, evaluateCondition(rule.appliesWhen, facts));
  if (applies === 'no') return 'no';
  const asked = questionsOf(rule.gapWhen).map((question) => facts.visible(question));
  return asked.length === 0 ? applies : and(applies, asked.reduce(or, 'no'));
}

/** The conditions whose unknown leaves it open whether the rule applies. */
function appliesConditions(rule: Rule, pack: Pack): Condition[] {
  const scopes = pack.scopes.filter((scope) => !scope.rules.includes(rule.id)).map((scope) => scope.when);
  return rule.appliesWhen ? [...scopes, rule.appliesWhen] : scopes;
}

/** False when every binding instrument the rule cites came into force after the reference date. */
function lawExists(rule: Rule, pack: Pack, on: string): boolean {
  const binding = rule.provisions
    .map((provision) => pack.instruments[provision.instrument])
    .filter((instrument) => instrument?.binding);
  if (binding.length === 0) return true;
  return binding.some((instrument) => !instrument?.inForceFrom || instrument.inForceFrom <= on);
}

/** The questions that could settle open answers: the question itself, or whatever decides whether it is asked. */
function openQuestions(open: readonly Because[], facts: Facts): Set<string> {
  const missing = new Set<string>();
  for (const part of open) addQuestion(part.question, facts, missing);
  return missing;
}

function addQuestion(question: string, facts: Facts, missing: Set<string>): void {
  const visible = facts.visible(question);
  if (visible === 'no' || missing.has(question)) return;
  if (visible === 'unknown') {
    for (const gate of facts.gates(question)) if (evaluateCondition(gate, facts) === 'unknown') addMissing(gate, facts, missing);
  } else missing.add(question);
}

function addMissing(condition: Condition, facts: Facts, missing: Set<string>): void {
  for (const part of decidingAnswers(condition, facts)) if (part.truth === 'unknown') addQuestion(part.question, facts, missing);
}
