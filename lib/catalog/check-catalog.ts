import { citesInside } from '../report/citation';
import { bareFacts } from '../rules/assessment-facts';
import { derivedFacts } from '../rules/derived';
import { checkAnswer } from '../schema/answer';
import { type Condition, questionsOf } from '../schema/condition';
import type { Duty } from '../schema/duty';
import type { Pack } from '../schema/pack';
import { type Article, type Instrument, isChecked, type Provision } from '../schema/provision';
import { optionIds, type Question } from '../schema/question';
import type { Scenario } from '../schema/scenario';
import { checkNumbers } from './check-numbers';
import { checkRisk, type RiskContent } from './check-risk';

export type CatalogContent = {
  readonly packs: readonly Pack[];
  readonly articles: readonly Article[];
  readonly instruments: Readonly<Record<string, Instrument>>;
  readonly scenarios: readonly Scenario[];
  /** The numbers stated with their source, in whatever unit; conditions use these and zero. */
  readonly numbers: readonly number[];
  readonly risk: RiskContent;
};

/**
 * Reads the whole content against itself and returns every fault as a sentence naming the place: broken references,
 * duplicates, missing or equal languages, conditions on options that do not exist or on numbers without a source. An
 * empty list means it holds.
 */
export function checkCatalog(content: CatalogContent): string[] {
  const problems: string[] = [];
  const articleList = content.articles.map((article) => `${article.instrument} ${article.article}`);
  const byKey = new Map(content.articles.map((article) => [`${article.instrument} ${article.article}`, article]));
  for (const key of repeated(articleList)) problems.push(`Article ${key} is listed twice in content/articles.`);
  for (const article of content.articles) problems.push(...checkArticle(article, content.instruments));
  const cited = (provisions: readonly Provision[], where: string) => {
    for (const provision of provisions) {
      const article = byKey.get(`${provision.instrument} ${provision.article}`);
      if (!article)
        problems.push(`${where} cites ${provision.instrument} ${provision.article || '(whole)'}, which content/articles lacks.`);
      else problems.push(...checkPinpoint(provision, article, where));
    }
  };
  for (const pack of content.packs) {
    problems.push(...checkPack(pack, cited));
    const { rules, conflicts, duties, scopes, steps, filing } = pack;
    problems.push(...checkNumbers({ rules, conflicts, duties, scopes, steps, filing }, content.numbers, pack.id));
  }
  const [pack] = content.packs;
  if (pack) {
    const condition = (when: Condition, where: string) => checkCondition(when, pack, where);
    const { instruments, numbers } = content;
    problems.push(...checkRisk(content.risk, { instruments, numbers, condition, cited }));
  }
  for (const scenario of content.scenarios) problems.push(...checkScenario(scenario, content.packs));
  problems.push(...checkTexts(content, 'content'));
  return problems;
}

/** An article: its instrument is known, what is shown as checked names its source, and what is not checked says what is open. */
function checkArticle(article: Article, instruments: CatalogContent['instruments']): string[] {
  const where = `Article ${article.instrument} ${article.article || '(whole)'}`;
  const instrument = instruments[article.instrument];
  if (!instrument) return [`${where} names an unknown instrument.`];
  const problems: string[] = [];
  if (article.grade !== 'unverified' && !article.source) problems.push(`${where} is graded ${article.grade} without a source.`);
  if (article.grade === 'unverified' && !article.open) problems.push(`${where} is not checked and does not say what is open.`);
  if (isChecked(article.grade) && instrument.grade === 'unverified')
    problems.push(`${where} is shown as checked, but its instrument is not.`);
  if (article.stopsAtArticle && article.parts) problems.push(`${where} lists parts although citations stop at the article.`);
  for (const place of repeated((article.parts ?? []).map(placeOf))) problems.push(`${where} lists ${place} twice.`);
  return problems;
}

/** A citation may name a paragraph or item only where the article has it and its division was checked. */
function checkPinpoint(provision: Provision, article: Article, where: string): string[] {
  if (!provision.paragraph && !provision.item) return [];
  const at = `${where} cites ${provision.instrument} ${provision.article} ${placeOf(provision)}`;
  if (!citesInside(article)) return [`${at}, whose division was not checked: cite the article.`];
  const parts = (article.parts ?? []).filter(
    (part) => part.paragraph === provision.paragraph && (provision.item === undefined || part.item === provision.item),
  );
  if (parts.length === 0) return [`${at}, which content/articles lacks.`];
  return parts.every((part) => part.grade === 'unverified') ? [`${at}, which was not checked: cite the article.`] : [];
}

const placeOf = ({ paragraph, item }: Pick<Provision, 'paragraph' | 'item'>) =>
  [paragraph && `paragraph ${paragraph}`, item && `item ${item}`].filter(Boolean).join(' ');

function checkPack(pack: Pack, cited: (provisions: readonly Provision[], where: string) => void): string[] {
  const problems: string[] = [];
  const at = (where: string) => `${pack.id}: ${where}`;
  const placed = pack.steps.flatMap((step) => step.questions.map((question) => question.id));
  for (const id of repeated(placed)) problems.push(at(`question ${id} is placed twice in the flow.`));
  for (const id of Object.keys(pack.questions))
    if (!placed.includes(id)) problems.push(at(`question ${id} is not placed in the flow.`));
  for (const id of placed)
    if (!pack.questions[id]) problems.push(at(`the flow places ${id}, which is not in the question bank.`));
  for (const id of repeated(pack.rules.map((rule) => rule.id))) problems.push(at(`rule ${id} is listed twice.`));
  for (const question of Object.values(pack.questions)) {
    cited(question.basis, at(`question ${question.id}`));
    for (const id of repeated(optionIds(question))) problems.push(at(`question ${question.id} has option ${id} twice.`));
  }

  const known = new Set(pack.rules.map((rule) => rule.id));
  const dimensions = new Set(pack.dimensions.map((dimension) => dimension.id));
  for (const rule of pack.rules) {
    const where = at(`rule ${rule.id}`);
    problems.push(...checkCondition(rule.gapWhen, pack, where));
    if (rule.appliesWhen) problems.push(...checkCondition(rule.appliesWhen, pack, where));
    if (rule.review) problems.push(...checkCondition(rule.review.when, pack, where));
    if (rule.eased) problems.push(...checkCondition(rule.eased.when, pack, where));
    if (!dimensions.has(rule.dimension)) problems.push(`${where} names unknown dimension ${rule.dimension}.`);
    for (const id of [...(rule.folds ?? []), ...(rule.foldsOpen ?? [])])
      if (!known.has(id) && pack.status === 'in-force') problems.push(`${where} folds unknown rule ${id}.`);
    if (rule.provisions.length === 0) problems.push(`${where} cites no provision.`);
    cited(rule.provisions, where);
    for (const instrument of Object.keys(rule.legalWhere ?? {})) {
      if (!rule.provisions.some((provision) => provision.instrument === instrument))
        problems.push(`${where} says what ${instrument} adds without citing it.`);
      if (!pack.reach?.[instrument]) problems.push(`${where} says what ${instrument} adds, of which the pack says no reach.`);
    }
    for (const example of rule.examples) {
      for (const [id, value] of Object.entries(example.answers)) {
        const question = pack.questions[id];
        if (!question) problems.push(`${where} has an example with unknown question ${id}.`);
        else if (checkAnswer(question, value))
          problems.push(`${where} has an example whose answer to ${id} does not fit the question.`);
      }
    }
  }
  problems.push(...checkScopes(pack).map(at));
  for (const scope of pack.scopes) {
    problems.push(...checkCondition(scope.when, pack, at(`scope ${scope.id}`)));
    for (const id of scope.questions)
      if (!pack.questions[id]) problems.push(at(`scope ${scope.id} lists unknown question ${id}.`));
    for (const id of scope.rules)
      if (!known.has(id) && pack.status === 'in-force') problems.push(at(`scope ${scope.id} lists unknown rule ${id}.`));
  }
  for (const conflict of pack.conflicts) problems.push(...checkCondition(conflict.when, pack, at(`conflict ${conflict.id}`)));
  for (const step of pack.steps) {
    for (const { id, showWhen } of step.questions)
      if (showWhen) problems.push(...checkCondition(showWhen, pack, at(`show-condition of ${id}`)));
  }
  problems.push(...findCircle(pack).map((circle) => at(`show-conditions run in a circle: ${circle}.`)));
  for (const id of [pack.referenceDate, pack.filing.period?.dayZero ?? pack.referenceDate])
    if (pack.questions[id]?.kind !== 'date') problems.push(at(`${id} should be a question that asks for a date.`));
  cited(pack.filing.provisions, at('filing'));
  for (const key of ['household', 'recognition', 'due', 'approaching', 'filed'] as const) {
    problems.push(...checkCondition(pack.filing[key], pack, at(`filing ${key}`)));
  }
  for (const [instrument, when] of Object.entries(pack.reach ?? {})) {
    if (!pack.instruments[instrument]) problems.push(at(`reach names unknown instrument ${instrument}.`));
    problems.push(...checkCondition(when, pack, at(`reach of ${instrument}`)));
  }
  for (const [name, { dayZero }] of Object.entries(pack.periods ?? {}))
    if (pack.questions[dayZero]?.kind !== 'date')
      problems.push(at(`period ${name} counts from ${dayZero}, which asks for no date.`));
  problems.push(...checkDuties(pack, cited).map(at));
  return problems;
}

/** A duty must rest on something binding, count from questions that give dates, and name the source of its numbers. */
function checkDuties(pack: Pack, cited: (provisions: readonly Provision[], where: string) => void): string[] {
  const problems: string[] = [];
  for (const id of repeated(pack.duties.map((duty) => duty.id))) problems.push(`duty ${id} is listed twice.`);
  for (const duty of pack.duties) {
    const where = `duty ${duty.id}`;
    for (const condition of [duty.concerns, duty.triggeredWhen, duty.doneWhen, duty.begunWhen])
      if (condition) problems.push(...checkCondition(condition, pack, where));
    cited(duty.provisions, `${pack.id}: ${where}`);
    for (const { source } of duty.numbers) if (typeof source !== 'string') cited([source], `${pack.id}: a number of ${where}`);
    if (!duty.provisions.some(({ instrument }) => pack.instruments[instrument]?.binding))
      problems.push(`${where} rests on nothing that binds.`);
    if (duty.dayZero && pack.questions[duty.dayZero]?.kind !== 'date')
      problems.push(`${where} counts from ${duty.dayZero}, which does not ask for a date.`);
    const commencement = duty.provisions.map(({ instrument }) => pack.instruments[instrument]?.inForceFrom);
    const stated = [...duty.numbers.map(({ value }) => value), ...commencement];
    for (const value of numbersOf(duty))
      if (!stated.includes(value)) problems.push(`${where} uses ${value} without naming its source.`);
  }
  const { forecast } = pack;
  for (const id of forecast ? [forecast.stored, forecast.growthPerMonth, forecast.inTwelveMonths] : [])
    if (pack.questions[id]?.kind !== 'number') problems.push(`the forecast reads ${id}, which does not ask for a number.`);
  return problems;
}

/** The numbers and dates a duty decides by. */
function numbersOf({ counting, since, stock, concerns, triggeredWhen }: Duty): (number | string)[] {
  const found: (number | string)[] = [];
  if ('count' in counting) found.push(counting.count);
  if ('month' in counting) found.push(counting.month);
  if (since !== null) found.push(since);
  if (stock) found.push(stock.before, stock.deadline);
  const walk = (node: Condition): void => {
    if (node.op === 'all' || node.op === 'any') node.of.forEach(walk);
    else if (node.op === 'not') walk(node.of);
    else if (node.op === 'atLeast' || node.op === 'above' || node.op === 'below') found.push(node.value);
  };
  walk(concerns);
  if (triggeredWhen) walk(triggeredWhen);
  return found;
}

/**
 * A scope must hold what decides it and what decides its questions: an answer it hides could otherwise change what it
 * shows, and a finding could wait for a question nobody is asked.
 */
function checkScopes(pack: Pack): string[] {
  const placed = pack.steps.flatMap((step) => step.questions);
  return pack.scopes.flatMap((scope, i) => {
    const inside = new Set(scope.questions);
    const deciding = pack.scopes
      .slice(0, i + 1)
      .flatMap(({ id, when }) => questionsOf(when).map((q) => [q, `scope ${id}`] as const));
    const showing = placed
      .filter(({ id }) => inside.has(id))
      .flatMap(({ id, showWhen }) => (showWhen ? questionsOf(showWhen).map((q) => [q, `whether ${id} is asked`] as const) : []));
    return [...deciding, ...showing]
      .filter(([question]) => !inside.has(question))
      .map(([question, what]) => `scope ${scope.id} leaves out ${question}, which decides ${what}.`);
  });
}

const kindsByOp: Readonly<Record<string, readonly Question['kind'][]>> = {
  is: ['single', 'yes-no'],
  in: ['single', 'yes-no'],
  has: ['multi'],
  hasAny: ['multi'],
  lacksAll: ['multi'],
  lacksSome: ['multi'],
  atLeast: ['number'],
  above: ['number'],
  below: ['number'],
  blank: ['text'],
};

function checkCondition(condition: Condition, pack: Pack, where: string): string[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap((part) => checkCondition(part, pack, where));
  if (condition.op === 'not') return checkCondition(condition.of, pack, where);
  if (condition.op === 'fact') {
    const reads = derivedFacts[condition.name]?.questions(bareFacts(pack, {}, ''));
    if (!reads) return [`${where} uses unknown derived fact ${condition.name}.`];
    return reads
      .filter((id) => !pack.questions[id])
      .map((id) => `${where} uses derived fact ${condition.name}, which reads ${id}, not in the question bank.`);
  }
  if (condition.op === 'unsureCount') return [];
  const question = pack.questions[condition.question];
  if (!question) return [`${where} asks for ${condition.question}, which is not in the question bank.`];
  const kinds = kindsByOp[condition.op];
  if (kinds && !kinds.includes(question.kind))
    return [`${where} uses ${condition.op} on ${question.id}, which is ${question.kind}.`];
  if (kinds?.includes('number')) return [];
  const values = 'values' in condition ? condition.values : 'value' in condition ? [String(condition.value)] : [];
  const ids = optionIds(question);
  return values
    .filter((value) => !ids.includes(value))
    .map((value) => `${where} names option ${value}, which ${question.id} does not have.`);
}

function checkScenario(scenario: Scenario, packs: readonly Pack[]): string[] {
  const questions = packs[0]?.questions ?? {};
  const target = questions[scenario.suggests.question];
  const problems: string[] = [];
  if (!target || !optionIds(target).includes(scenario.suggests.option))
    problems.push(`Scenario ${scenario.id} suggests an option that does not exist.`);
  for (const id of scenario.decisive) if (!questions[id]) problems.push(`Scenario ${scenario.id} lists unknown question ${id}.`);
  return problems;
}

/** Every pair of texts: both languages there, not the same, no placeholder. */
export function checkTexts(value: unknown, where: string, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if ('zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string') {
    if (value.zh.trim() === '' || value.en.trim() === '') return [`${where} lacks a language.`];
    if (value.zh === value.en && !/^[A-Z0-9/ .-]+$/.test(value.zh))
      return [`${where} has the same text in both languages: ${value.zh}`];
    if (/TODO|TBD|lorem/i.test(value.zh + value.en)) return [`${where} holds a placeholder.`];
  }
  return Object.entries(value).flatMap(([key, part]) => checkTexts(part, `${where}.${nameOf(part) ?? key}`, seen));
}

const nameOf = (value: unknown) => (typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null);

export function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function findCircle(pack: Pack): string[] {
  const needs = new Map(
    pack.steps.flatMap((step) => step.questions.map((q) => [q.id, q.showWhen ? questionsOf(q.showWhen) : []] as const)),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) circles.push([...path, id].join(' → '));
    if (done.has(id) || path.includes(id)) return;
    for (const next of needs.get(id) ?? []) visit(next, [...path, id]);
    done.add(id);
  };
  for (const id of needs.keys()) visit(id, []);
  return circles;
}
