import { cn2025 } from '../content/packs/cn-2025/pack';
import { bareFacts } from '../lib/rules/assessment-facts';
import { evaluateCondition } from '../lib/rules/evaluate-condition';
import { evaluatePack } from '../lib/rules/evaluate-pack';
import type { Pack } from '../lib/schema/pack';
import { fullCase } from './fixtures/full-case';
import { conditionsOnly, factsOf, wholeGaps } from './json-rules';
import { medianTimes, timeInARow } from './measure';
import { publicodesEngine, sayable, situationOf } from './publicodes';

const on = '2026-11-22';
const answers = fullCase(cn2025);
const twenty: Pack = { ...cn2025, rules: cn2025.rules.filter(sayable).slice(0, 20) };

/** The whole assessment: visibility, scopes, findings with reasons, what is missing, score, filing and conflicts. */
const assess = (pack: Pack) => evaluatePack(pack, answers, { today: on });
const gapsOf = (pack: Pack) =>
  assess(pack)
    .findings.filter((finding) => finding.outcome === 'gap')
    .map((finding) => finding.rule);

/** The rule conditions alone, every question arising. */
const decideConditions = (pack: Pack) => {
  const facts = bareFacts(pack, answers, on);
  return pack.rules.filter((rule) => evaluateCondition(rule.gapWhen, facts) === 'yes').map((rule) => rule.id);
};

function expectSame(name: string, ours: readonly string[], theirs: readonly string[]): void {
  if ([...ours].sort().join() === [...theirs].sort().join()) return;
  throw new Error(`${name} does not decide the same rules.\nours: ${ours.join(' ')}\ntheirs: ${theirs.join(' ')}`);
}

/**
 * How fast the engine is beside json-rules-engine (every rule) and publicodes (twenty rules), both from the same
 * conditions converted mechanically, checked first to decide alike. Prints the figures as JSON, then as sentences.
 */
export async function main(): Promise<void> {
  const jsonGaps = wholeGaps(cn2025);
  const jsonConditions = conditionsOnly(cn2025);
  const publicodes = publicodesEngine(twenty, twenty.rules);
  const runJson = async (engine: typeof jsonGaps) =>
    (await engine.run(factsOf(cn2025, answers))).events.map((event) => event.type);
  const runPublicodes = () => {
    publicodes.setSituation(situationOf(twenty, answers));
    return twenty.rules.filter((rule) => publicodes.evaluate(rule.id).nodeValue === true).map((rule) => rule.id);
  };
  expectSame('json-rules-engine with visibility', gapsOf(cn2025), await runJson(jsonGaps));
  expectSame('json-rules-engine', decideConditions(cn2025), await runJson(jsonConditions));
  expectSame('publicodes', decideConditions(twenty), runPublicodes());

  const ms = await medianTimes({
    assess: { call: () => assess(cn2025), count: 200 },
    jsonGaps: { call: () => runJson(jsonGaps), count: 10 },
    conditions: { call: () => decideConditions(cn2025), count: 200 },
    jsonConditions: { call: () => runJson(jsonConditions), count: 10 },
    twenty: { call: () => assess(twenty), count: 200 },
    publicodes: { call: runPublicodes, count: 5 },
  });
  const figures = {
    questions: Object.keys(answers).length,
    rules: cn2025.rules.length,
    msPerAssessment: round(ms.assess),
    jsonRulesSameGaps: { oursMs: round(ms.assess), theirsMs: round(ms.jsonGaps), ratio: round(ms.jsonGaps / ms.assess), aim: 20 },
    jsonRulesConditionsAlone: {
      oursMs: round(ms.conditions),
      theirsMs: round(ms.jsonConditions),
      ratio: round(ms.jsonConditions / ms.conditions),
      aim: 20,
      wholeAssessmentRatio: round(ms.jsonConditions / ms.assess),
    },
    publicodes20Rules: {
      oursMs: round(ms.twenty),
      theirsMs: round(ms.publicodes),
      ratio: round(ms.publicodes / ms.twenty),
      aim: 5,
    },
    inARow: rowsOf(() => assess(cn2025)),
  };
  const { jsonRulesSameGaps: same, jsonRulesConditionsAlone: alone, publicodes20Rules: few, inARow } = figures;
  console.log(JSON.stringify(figures));
  console.log(`One whole assessment, ${figures.rules} rules, ${figures.questions} answers: ${figures.msPerAssessment} ms.`);
  console.log(
    `json-rules-engine, the same gaps (visibility included): ${same.theirsMs} ms, ${same.ratio} times our whole assessment.`,
  );
  console.log(`json-rules-engine, conditions alone: ${alone.theirsMs} ms; ours alone ${alone.oursMs} ms, ${alone.ratio} times.`);
  console.log(`json-rules-engine, conditions alone, against our whole assessment: ${alone.wholeAssessmentRatio} times.`);
  console.log(`publicodes, 20 rules: ${few.theirsMs} ms, ${few.ratio} times our whole assessment of them.`);
  console.log(`Per assessment in a row of 1,000: ${inARow.msOf1000} ms; of 100,000: ${inARow.msOf100000} ms.`);
}

/** Whether a long row costs more per assessment than short ones: the same hundred thousand, by the thousand and at once. */
function rowsOf(call: () => unknown) {
  const short = Array.from({ length: 100 }, () => timeInARow(1_000, call)).sort((a, b) => a - b);
  return { msOf1000: round(short[50] ?? Number.NaN), msOf100000: round(timeInARow(100_000, call)) };
}

const round = (value: number) => Math.round(value * 1_000) / 1_000;
