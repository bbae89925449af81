import { formatNumber } from '../i18n/format';
import type { Condition } from '../schema/condition';
import type { Finding } from '../schema/result';
import type { Rule } from '../schema/rule';
import { optionText } from './answer-text';
import type { ReportContext } from './context';

const MOST_PHRASES = 4;

/**
 * When a finding would not hold, in words: the denial of its condition, as far as the answers that decided it go.
 * Null where the condition is too branched for a sentence.
 */
export function defeatText(finding: Finding, rule: Rule, context: ReportContext): string | null {
  const { defeat } = context.prose;
  const decided = new Set(finding.because.filter((part) => part.truth === 'yes').map((part) => part.question));
  const decidedNo = finding.because.some((part) => part.truth === 'no');
  const phrases = decidedNo ? null : deny(rule.gapWhen, decided, context);
  if (!phrases || phrases.of.length === 0 || phrases.of.length > MOST_PHRASES) return null;
  const [first] = phrases.of;
  if (phrases.of.length === 1) return context.say(defeat.single, { phrase: first ?? '' });
  const list = phrases.of.join(context.prose.words.clauseSeparator);
  return context.say(phrases.op === 'any' ? defeat.any : defeat.every, { list });
}

type Phrases = { readonly op: 'any' | 'every'; readonly of: readonly string[] };

/** The denial as a flat list of phrases, any one or every one of which is needed; null where it is not flat. */
function deny(condition: Condition, decided: ReadonlySet<string>, context: ReportContext): Phrases | null {
  if (condition.op !== 'all' && condition.op !== 'any') {
    const phrase = denyLeaf(condition, context);
    return phrase === null ? null : { op: 'any', of: [phrase] };
  }
  const parts = condition.of.filter((part) => condition.op === 'all' || mentions(part, decided));
  const op = condition.op === 'all' ? 'any' : 'every';
  const of: string[] = [];
  for (const part of parts) {
    const denied = deny(part, decided, context);
    if (!denied || (denied.of.length > 1 && denied.op !== op)) return null;
    of.push(...denied.of);
  }
  return { op, of: [...new Set(of)] };
}

function mentions(condition: Condition, decided: ReadonlySet<string>): boolean {
  if (condition.op === 'all') return condition.of.every((part) => mentions(part, decided));
  if (condition.op === 'any') return condition.of.some((part) => mentions(part, decided));
  if (condition.op === 'not') return mentions(condition.of, decided);
  return 'question' in condition ? decided.has(condition.question) : true;
}

function denyLeaf(condition: Condition, context: ReportContext): string | null {
  const { defeat } = context.prose;
  if (condition.op === 'not') return affirmLeaf(condition.of, context);
  if (!('question' in condition)) return null;
  const question = context.questionText(condition.question);
  const phrase = (wording: string, values: Record<string, string> = {}) => context.say(wording, { question, ...values });
  if (condition.op === 'is') return phrase(defeat.isNot, { value: value(condition.question, condition.value, context) });
  if (condition.op === 'in') return phrase(defeat.inNot, { values: values(condition.question, condition.values, context) });
  if (condition.op === 'has') return phrase(defeat.lacks, { value: value(condition.question, condition.value, context) });
  const listed = (one: string, several: string, options: readonly string[]) =>
    phrase(options.length === 1 ? one : several, {
      value: values(condition.question, options, context),
      values: values(condition.question, options, context),
    });
  if (condition.op === 'hasAny') return listed(defeat.lacks, defeat.lacksEvery, condition.values);
  if (condition.op === 'lacksAll') return listed(defeat.has, defeat.hasOne, condition.values);
  if (condition.op === 'lacksSome') return listed(defeat.has, defeat.hasAll, condition.values);
  if (condition.op === 'atLeast') return phrase(defeat.lessThan, { value: formatNumber(condition.value) });
  if (condition.op === 'above') return phrase(defeat.atMost, { value: formatNumber(condition.value) });
  if (condition.op === 'below') return phrase(defeat.atLeast, { value: formatNumber(condition.value) });
  return condition.op === 'blank' ? phrase(defeat.filled) : null;
}

/** A leaf said as it stands: what must become true where the rule asks that it is not. */
function affirmLeaf(condition: Condition, context: ReportContext): string | null {
  if (!('question' in condition)) return null;
  const { defeat } = context.prose;
  const question = context.questionText(condition.question);
  if (condition.op === 'is') {
    return context.say(defeat.is, { question, value: value(condition.question, condition.value, context) });
  }
  if (condition.op === 'has') {
    return context.say(defeat.has, { question, value: value(condition.question, condition.value, context) });
  }
  return null;
}

function value(id: string, option: string, context: ReportContext): string {
  const question = context.pack.questions[id];
  if (!question) return option;
  const text = question.kind === 'yes-no' ? context.answer(id, option) : optionText(question, option, context.locale);
  return context.say(context.prose.defeat.quoted, { text });
}

function values(id: string, options: readonly string[], context: ReportContext): string {
  return options.map((option) => value(id, option, context)).join(context.prose.defeat.or);
}
