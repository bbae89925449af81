import { cn2025 } from '../content/packs/cn-2025/pack';
import { bareFacts } from '../lib/rules/assessment-facts';
import { evaluateCondition } from '../lib/rules/evaluate-condition';
import { evaluatePack } from '../lib/rules/evaluate-pack';
import type { Pack } from '../lib/schema/pack';
import { fullCase } from './fixtures/full-case';
import { factsOf, jsonRulesEngine } from './json-rules';
import { publicodesEngine, sayable, situationOf } from './publicodes';

const on = '2026-11-22';
const options = { today: on };
const aims = { jsonRules: 20, publicodes: 5 };

/** Milliseconds for one call: the median of nine rounds after a warm-up, each long enough to be read off the clock. */
async function timeOf(call: () => unknown, count: number): Promise<number> {
  const round = async (calls: number) => {
    const start = performance.now();
    for (let i = 0; i < calls; i++) await call();
    return (performance.now() - start) / calls;
  };
  await round(count * 3);
  const rounds: number[] = [];
  for (let i = 0; i < 9; i++) rounds.push(await round(count));
  return rounds.sort((a, b) => a - b)[4] ?? Number.NaN;
}

/** Milliseconds for one assessment when so many run in a row. */
function timeInARow(count: number, call: () => unknown): number {
  const start = performance.now();
  for (let i = 0; i < count; i++) call();
  return (performance.now() - start) / count;
}

function expectSame(name: string, ours: readonly string[], theirs: readonly string[]): void {
  if ([...ours].sort().join() === [...theirs].sort().join()) return;
  throw new Error(`${name} does not decide the same rules.\nours: ${ours.join(' ')}\ntheirs: ${theirs.join(' ')}`);
}

const firedBy = (pack: Pack, answers: ReturnType<typeof fullCase>) => {
  const facts = bareFacts(pack, answers, on);
  return pack.rules.filter((rule) => evaluateCondition(rule.gapWhen, facts) === 'yes').map((rule) => rule.id);
};

/**
 * How fast the engine is beside json-rules-engine (every rule) and publicodes (twenty rules). Ours does the whole
 * assessment: visibility, scopes, reasons, missing answers, score and filing; theirs decide the rule conditions alone.
 */
export async function main(): Promise<void> {
  const answers = fullCase(cn2025);
  const ours = await timeOf(() => evaluatePack(cn2025, answers, options), 400);

  const jsonRules = jsonRulesEngine(cn2025.rules);
  const run = () => jsonRules.run(factsOf(cn2025, answers));
  expectSame('json-rules-engine', firedBy(cn2025, answers), (await run()).events.map((event) => event.type));
  const jsonRulesTime = await timeOf(run, 20);

  const twenty: Pack = { ...cn2025, rules: cn2025.rules.filter(sayable).slice(0, 20) };
  const oursOnTwenty = await timeOf(() => evaluatePack(twenty, answers, options), 400);
  const publicodes = publicodesEngine(twenty, twenty.rules);
  const decideTwenty = () => {
    publicodes.setSituation(situationOf(twenty, answers));
    return twenty.rules.filter((rule) => publicodes.evaluate(rule.id).nodeValue === true).map((rule) => rule.id);
  };
  expectSame('publicodes', firedBy(twenty, answers), decideTwenty());
  const publicodesTime = await timeOf(decideTwenty, 20);

  const thousand = timeInARow(1_000, () => evaluatePack(cn2025, answers, options));
  const hundredThousand = timeInARow(100_000, () => evaluatePack(cn2025, answers, options));

  const figures = {
    questions: Object.keys(answers).length,
    rules: cn2025.rules.length,
    msPerAssessment: round(ours),
    jsonRules: { ms: round(jsonRulesTime), timesFaster: round(jsonRulesTime / ours), aim: aims.jsonRules },
    publicodes: {
      rules: twenty.rules.length,
      oursMs: round(oursOnTwenty),
      ms: round(publicodesTime),
      timesFaster: round(publicodesTime / oursOnTwenty),
      aim: aims.publicodes,
    },
    inARow: { ms1000: round(thousand), ms100000: round(hundredThousand) },
  };
  console.log(JSON.stringify(figures));
  console.log(`One assessment of ${figures.rules} rules: ${figures.msPerAssessment} ms.`);
  console.log(`json-rules-engine, the same rules: ${figures.jsonRules.ms} ms, ${figures.jsonRules.timesFaster} times ours.`);
  console.log(`publicodes, 20 rules: ${figures.publicodes.ms} ms, ${figures.publicodes.timesFaster} times ours.`);
  console.log(`Per assessment, 1,000 in a row: ${figures.inARow.ms1000} ms; 100,000: ${figures.inARow.ms100000} ms.`);
}

const round = (value: number) => Math.round(value * 1_000) / 1_000;
