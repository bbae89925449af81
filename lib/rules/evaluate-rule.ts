import type { Condition } from '../schema/condition';
import type { Pack } from '../schema/pack';
import type { Because, Finding, Truth } from '../schema/result';
import type { Outcome, Rule } from '../schema/rule';
import { decidingAnswers, evaluateCondition } from './evaluate-condition';
import type { Facts } from './facts';
import { packIndex } from './pack-index';
import { and, not, or } from './truth';

/**
 * One rule over one assessment. A gap needs a certain yes and a rule that certainly applies; an unknown gives
 * needs-review with the questions that could settle it, and so does a matter left to counsel, with no question where
 * every answer is known. A rule that throws becomes an error finding.
 */
export function evaluateRule(rule: Rule, pack: Pack, facts: Facts): Finding {
  try {
    return decide(rule, pack, facts);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...finding(rule, 'error'), error: message };
  }
}

const none: readonly never[] = [];

/** Written out field by field: spreading costs more than deciding. */
function finding(rule: Rule, outcome: Outcome, because: readonly Because[] = none, missing: readonly string[] = none): Finding {
  return { rule: rule.id, outcome, severity: rule.severity, because, missing };
}

function decide(rule: Rule, pack: Pack, facts: Facts): Finding {
  const applies = ruleApplies(rule, pack, facts);
  if (applies === 'no') return finding(rule, 'not-applicable');
  const gap = evaluateCondition(rule.gapWhen, facts);
  const review = gap === 'no' && rule.review ? evaluateCondition(rule.review.when, facts) : 'no';
  if (gap === 'no' && review === 'no' && applies === 'unknown') return finding(rule, 'not-applicable');
  if (rule.review && review !== 'no') {
    const because = decidingAnswers(rule.review.when, facts, review);
    const missing = new Set<string>();
    if (review === 'unknown') addOpen(because, facts, missing);
    if (applies === 'unknown') addApplying(rule, pack, facts, missing);
    return needsReview(rule, facts, because, missing);
  }
  const because = decidingAnswers(rule.gapWhen, facts, gap);
  if (gap === 'no') return finding(rule, 'met', because);
  if (gap === 'unknown' || applies === 'unknown') {
    const missing = new Set<string>();
    if (gap === 'unknown') addOpen(because, facts, missing);
    if (applies === 'unknown') addApplying(rule, pack, facts, missing);
    return needsReview(rule, facts, because, missing);
  }
  if (!rule.eased) return finding(rule, 'gap', because);
  const eased = evaluateCondition(rule.eased.when, facts);
  if (eased === 'no') return finding(rule, 'gap', because);
  if (eased === 'yes') return { ...finding(rule, 'gap', because), severity: rule.eased.severity };
  const missing = new Set<string>();
  addMissing(rule.eased.when, facts, missing);
  return { ...finding(rule, 'gap', because, [...missing]), atLeast: rule.eased.severity };
}

/** Open, with the gravest it can turn out to be: the lighter severity where its condition certainly holds. */
function needsReview(rule: Rule, facts: Facts, because: readonly Because[], missing: ReadonlySet<string>): Finding {
  const open = finding(rule, 'needs-review', because, [...missing]);
  if (!rule.eased || evaluateCondition(rule.eased.when, facts) !== 'yes') return open;
  return { ...open, severity: rule.eased.severity };
}

/** Whether the rule applies: its law exists, no scope leaves it out, its own condition holds, and one of its questions arises. */
function ruleApplies(rule: Rule, pack: Pack, facts: Facts): Truth {
  const { since, outside, asks } = packIndex(pack).rule(rule);
  if (since !== null && facts.on < since) return 'no';
  let applies: Truth = 'yes';
  for (const scope of outside) applies = and(applies, not(facts.inScope(scope.id)));
  if (rule.appliesWhen) applies = and(applies, evaluateCondition(rule.appliesWhen, facts));
  if (applies === 'no' || asks.length === 0) return applies;
  let asked: Truth = 'no';
  for (const question of asks) {
    asked = or(asked, facts.visible(question));
    if (asked === 'yes') break;
  }
  return and(applies, asked);
}

/** Adds what leaves it open whether the rule applies: a scope, its own condition, or whether its questions arise. */
function addApplying(rule: Rule, pack: Pack, facts: Facts, missing: Set<string>): void {
  const { outside, asks } = packIndex(pack).rule(rule);
  const conditions = outside.map((scope) => scope.when);
  if (rule.appliesWhen) conditions.push(rule.appliesWhen);
  for (const condition of conditions) addMissing(condition, facts, missing);
  if (missing.size === 0) for (const question of asks) addQuestion(question, facts, missing);
}

/** Adds the questions that could settle open answers: the question itself, or whatever decides whether it is asked. */
function addOpen(parts: readonly Because[], facts: Facts, missing: Set<string>): void {
  for (const part of parts) if (part.truth === 'unknown') addQuestion(part.question, facts, missing);
}

/** What could settle a question, by question: hundreds of rules ask it of the same facts. */
const settling = new WeakMap<Facts, Map<string, readonly string[]>>();

function addQuestion(question: string, facts: Facts, missing: Set<string>): void {
  const ofFacts = settling.get(facts) ?? new Map<string, readonly string[]>();
  settling.set(facts, ofFacts);
  const known = ofFacts.get(question) ?? [...questionsSettling(question, facts)];
  ofFacts.set(question, known);
  for (const each of known) missing.add(each);
}

function questionsSettling(question: string, facts: Facts): ReadonlySet<string> {
  const found = new Set<string>();
  const visible = facts.visible(question);
  if (visible === 'yes') found.add(question);
  if (visible === 'unknown') for (const gate of facts.gates(question)) addMissing(gate, facts, found);
  return found;
}

/** The questions that could settle a condition that is open; none where it is settled. */
export function openQuestions(condition: Condition, facts: Facts): string[] {
  const missing = new Set<string>();
  addMissing(condition, facts, missing);
  return [...missing];
}

function addMissing(condition: Condition, facts: Facts, missing: Set<string>): void {
  const truth = evaluateCondition(condition, facts);
  if (truth === 'unknown') addOpen(decidingAnswers(condition, facts, truth), facts, missing);
}
