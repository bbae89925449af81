import { articles } from '../../content/articles/index';
import { instruments } from '../../content/articles/instruments';
import { coverageScopes } from '../../content/coverage/articles';
import { dutySections } from '../../content/coverage/duties/index';
import { articleReasons } from '../../content/coverage/reasons';
import { cn2021 } from '../../content/packs/cn-2021/pack';
import { numbers as dutyNumbers } from '../../content/packs/cn-2025/duties/numbers';
import { cn2025Levers } from '../../content/packs/cn-2025/levers';
import { cn2025 } from '../../content/packs/cn-2025/pack';
import { parameters } from '../../content/packs/cn-2025/parameters';
import { riskModel } from '../../content/packs/cn-2025/risk/model';
import { riskParameters } from '../../content/packs/cn-2025/risk/parameters';
import { cnBefore2021 } from '../../content/packs/cn-before-2021/pack';
import { cnDraft2023 } from '../../content/packs/cn-draft-2023/pack';
import { precedents } from '../../content/precedents/index';
import { scenarioGroups } from '../../content/scenarios/groups';
import { scenarios } from '../../content/scenarios/index';
import { AppError } from '../errors';
import { type EvaluateOptions, referenceDate } from '../rules/evaluate-pack';
import { packInForce } from '../rules/pack-in-force';
import type { Answers } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { Parameter } from '../schema/parameter';
import type { Article, Instrument } from '../schema/provision';
import type { Scenario } from '../schema/scenario';
import { checkCatalog } from './check-catalog';
import { type CoverageContent, checkCoverage } from './check-coverage';
import { checkLevers } from './check-levers';
import { checkNumbers } from './check-numbers';
import { checkPrecedents } from './check-precedents';
import type { RiskContent } from './check-risk';

/** The pack used unless another is asked for. */
export const defaultPackId = 'cn-2025';

const packs: readonly Pack[] = [cn2025, cn2021, cnBefore2021, cnDraft2023];

/** Which articles and duties the product covers, and why the others are left out. */
export const coverageContent: CoverageContent = { scopes: coverageScopes, reasons: articleReasons, sections: dutySections };

/** Every number stated with its source, whatever its unit. */
export const statedNumbers: readonly number[] = [parameters, dutyNumbers, riskParameters]
  .flatMap((group) => Object.values<Parameter>(group))
  .flatMap(({ value }) => (typeof value === 'number' ? [value] : []));

/** The risk model with the numbers it states. */
export const riskContent: RiskContent = { model: riskModel, parameters: riskParameters };

const problems = [
  ...checkCatalog({ packs, articles, instruments, scenarios, numbers: statedNumbers, risk: riskContent }),
  ...checkNumbers(cn2025Levers, statedNumbers, 'levers'),
  ...checkLevers(cn2025, cn2025Levers),
  ...checkPrecedents({ precedents, scenarios, articles, instruments }, cn2025),
  ...checkCoverage(
    coverageContent,
    cn2025,
    precedents.map(({ id }) => id),
  ),
];
if (problems.length > 0) {
  throw new AppError(
    'broken-content',
    `The content does not hold together:\n${problems.join('\n')}`,
    'Fix the files named above under content/.',
  );
}

export { articles, instruments, packs, precedents, scenarioGroups, scenarios };

/** The pack with this id, or undefined. */
export function findPack(id: string): Pack | undefined {
  return packs.find((pack) => pack.id === id);
}

/**
 * The pack an assessment is judged by: a draft where the assessment names one, else whatever was the law in force on its
 * reference date (the one asked for, else the answered one, else today; civil dates).
 */
export function packFor(named: string, answers: Answers, options: Pick<EvaluateOptions, 'today' | 'on'>): Pack {
  const pack = findPack(named) ?? cn2025;
  if (pack.status === 'never-in-force') return pack;
  return packInForce(packs, referenceDate(pack, answers, options)) ?? cn2025;
}

/** The pack in force that new assessments use. */
export function defaultPack(): Pack {
  return cn2025;
}

/** The scenario with this id, or undefined. */
export function findScenario(id: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.id === id);
}

/** The instrument with this id, or undefined. */
export function findInstrument(id: string): Instrument | undefined {
  return (instruments as Readonly<Record<string, Instrument>>)[id];
}

const articleByKey = new Map<string, Article>(articles.map((article) => [`${article.instrument} ${article.article}`, article]));

/** Our summary of an article, or undefined where the fact base has none. */
export function findArticle(instrument: string, article: string): Article | undefined {
  return articleByKey.get(`${instrument} ${article}`);
}
