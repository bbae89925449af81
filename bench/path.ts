import { cn2025Levers } from '../content/packs/cn-2025/levers';
import { cn2025 } from '../content/packs/cn-2025/pack';
import { sampleCases } from '../content/personas/index';
import { shortestPaths } from '../lib/path/shortest-path';
import { fullCase } from './fixtures/full-case';
import { medianTimes } from './measure';

const LIMIT_MS = 1000;

/** How long the shortest paths take on every sample case and on one in which every question is answered. Prints JSON, then a sentence. */
export async function main(): Promise<void> {
  const cases = [
    { name: 'every question', answers: fullCase(cn2025) },
    ...sampleCases.flatMap(({ id, answers, variants }) => [
      { name: id, answers },
      ...variants.map(({ overrides }, i) => ({ name: `${id}-${i + 1}`, answers: { ...answers, ...overrides } })),
    ]),
  ];
  const call = (answers: (typeof cases)[number]['answers']) => () =>
    shortestPaths(cn2025, cn2025Levers, answers, { today: '2026-11-22' });
  const runs = Object.fromEntries(cases.map(({ name, answers }) => [name, { call: call(answers), count: 1 }]));
  const ms = await medianTimes(runs);
  const [slowest] = Object.entries(ms).sort(([, a], [, b]) => b - a);
  console.log(JSON.stringify({ path: ms }));
  console.log(`Shortest paths, slowest case ${slowest?.[0]}: ${Math.round(slowest?.[1] ?? 0)} ms (limit ${LIMIT_MS} ms).`);
}
