import type { Condition } from '../schema/condition';
import type { Parameter } from '../schema/parameter';
import type { Instrument, Provision } from '../schema/provision';
import { type RiskModel, riskDimensions } from '../schema/risk';
import { checkNumbers } from './check-numbers';

/** The risk model and the numbers it takes from its source. */
export type RiskContent = { readonly model: RiskModel; readonly parameters: Readonly<Record<string, Parameter>> };

type Against = {
  readonly instruments: Readonly<Record<string, Instrument>>;
  /** Every number stated with its source. */
  readonly numbers: readonly number[];
  /** The faults of a condition, each naming the place. */
  readonly condition: (condition: Condition, where: string) => readonly string[];
  /** Notes the faults of citations, each naming the place. */
  readonly cited: (provisions: readonly Provision[], where: string) => void;
};

/**
 * Every fault of the risk model as a sentence naming the row: conditions on what does not exist, rows for scenarios or
 * dimensions there are not, numbers of persons in conditions or words that no parameters file states, instruments named in
 * words that content/articles lacks. Languages are checked with the rest of the content.
 */
export function checkRisk({ model, parameters }: RiskContent, { instruments, numbers, condition, cited }: Against): string[] {
  const problems: string[] = [];
  for (const [name, { source }] of Object.entries(parameters))
    if (typeof source !== 'string') cited([source], `risk model: parameter ${name}`);
  const bearing = new Map<string, readonly string[]>(
    model.scenarios.map(({ id, likelihood, impact }) => [id, [...likelihood, ...impact]]),
  );
  for (const { id, appliesWhen } of model.scenarios)
    if (appliesWhen) problems.push(...condition(appliesWhen, `risk model: scenario ${id}`));
  for (const { id, when, scenarios, dimension } of model.criteria) {
    const where = `risk model: criterion ${id}`;
    problems.push(...condition(when, where));
    for (const scenario of scenarios) {
      if (!bearing.has(scenario)) problems.push(`${where} names unknown scenario ${scenario}.`);
      else if (!bearing.get(scenario)?.includes(dimension))
        problems.push(`${where} bears on ${scenario} by ${dimension}, which that scenario does not list.`);
    }
  }
  for (const { id, when, scenarios, side } of model.adjustments) {
    const where = `risk model: adjustment ${id}`;
    problems.push(...condition(when, where));
    for (const scenario of scenarios) {
      const known = bearing.get(scenario);
      if (!known) problems.push(`${where} names unknown scenario ${scenario}.`);
      else if (!riskDimensions[side].some((dimension) => known.includes(dimension)))
        problems.push(`${where} moves the ${side} of ${scenario}, which has none.`);
    }
  }
  problems.push(...checkNumbers(model, numbers, 'risk model'));
  const titles = Object.values(instruments).map(({ title, number }) => `${title.zh} ${title.en} ${number ?? ''}`);
  problems.push(...checkWords(model, 'risk model', numbers, titles));
  return problems;
}

/** Numbers of persons and names of instruments wherever words stand, each fault naming the nearest thing with an id. */
function checkWords(part: unknown, where: string, numbers: readonly number[], titles: readonly string[]): string[] {
  if (typeof part === 'string')
    return [
      ...personsIn(part)
        .filter((value) => !numbers.includes(value))
        .map((value) => `${where} speaks of ${value} persons, which no parameters file states with its source.`),
      ...namesIn(part)
        .filter((name) => !titles.some((title) => title.includes(name)))
        .map((name) => `${where} names ${name}, which content/articles lacks.`),
    ];
  if (typeof part !== 'object' || part === null) return [];
  const here = 'id' in part && typeof part.id === 'string' ? `${where}: ${part.id}` : where;
  return Object.values(part).flatMap((inner) => checkWords(inner, here, numbers, titles));
}

const scale: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** The numbers of persons a text in either language speaks of. */
function personsIn(text: string): number[] {
  const chinese = [...text.matchAll(/(\d[\d,.]*)([万亿]?)人/g)].map(
    ([, digits = '', unit = '']) => plain(digits) * (scale[unit] ?? 1),
  );
  const english = [...text.matchAll(/(\d[\d,]*) (?:persons|people)/g)].map(([, digits = '']) => plain(digits));
  return [...chinese, ...english];
}

const plain = (digits: string) => Number(digits.replaceAll(',', ''));

/** The standards and titled instruments a text names, without the year of a standard. */
function namesIn(text: string): string[] {
  const standards = [...text.matchAll(/GB(?:\/T)? ?(\d{4,5})/g)].map(([, number = '']) => number);
  const titled = [...text.matchAll(/《([^》]+)》/g)].map(([, name = '']) => name);
  return [...standards, ...titled];
}
