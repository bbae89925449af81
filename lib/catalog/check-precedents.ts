import type { Pack } from '../schema/pack';
import type { Precedent } from '../schema/precedent';
import type { Article, Instrument } from '../schema/provision';
import { optionIds } from '../schema/question';
import type { Scenario } from '../schema/scenario';
import { checkTexts, repeated } from './check-catalog';

export type PrecedentContent = {
  readonly precedents: readonly Precedent[];
  readonly scenarios: readonly Scenario[];
  readonly articles: readonly Article[];
  readonly instruments: Readonly<Record<string, Instrument>>;
};

const exactness = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Reads the cases and what scenarios say of them against the pack; every fault is a sentence naming the case or scenario. */
export function checkPrecedents({ precedents, scenarios, articles, instruments }: PrecedentContent, pack: Pack): string[] {
  const problems: string[] = [];
  const rules = new Set(pack.rules.map((rule) => rule.id));
  const typeQuestion = pack.questions['scn-type'];
  const scenes = new Set(typeQuestion ? optionIds(typeQuestion) : []);
  const known = new Set(articles.map(({ instrument, article }) => `${instrument} ${article}`));
  for (const id of repeated(precedents.map((each) => each.id))) problems.push(`case ${id} is listed twice.`);
  for (const each of precedents) {
    const where = `case ${each.id}`;
    if (!exactness.test(each.on)) problems.push(`${where} is dated ${each.on}; write YYYY, YYYY-MM or YYYY-MM-DD.`);
    for (const id of each.rules) if (!rules.has(id)) problems.push(`${where} names dead rule ${id}.`);
    for (const id of each.scenes) if (!scenes.has(id)) problems.push(`${where} names unknown scene ${id}.`);
    if (each.rules.length === 0) problems.push(`${where} illustrates no rule.`);
    for (const { instrument, article } of each.today) {
      if (!known.has(`${instrument} ${article}`))
        problems.push(`${where} cites ${instrument} ${article || '(whole)'}, which content/articles lacks.`);
      if ((instruments[instrument]?.kind === 'foreign') !== (each.kind === 'foreign'))
        problems.push(`${where} mixes Chinese and foreign law by citing ${instrument}.`);
    }
  }
  const ids = new Set(precedents.map((each) => each.id));
  for (const { id, usualFailures, closestCase } of scenarios) {
    if (usualFailures.length === 0) problems.push(`scenario ${id} names no usual failure.`);
    if (!ids.has(closestCase)) problems.push(`scenario ${id} names dead case ${closestCase}.`);
    for (const failure of usualFailures) {
      if (!rules.has(failure.rule)) problems.push(`scenario ${id} names dead rule ${failure.rule} as a usual failure.`);
    }
  }
  return [...problems, ...checkTexts(precedents, 'precedents')];
}
