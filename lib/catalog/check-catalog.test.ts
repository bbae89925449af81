import { describe, expect, test } from 'vitest';
import { articles } from '../../content/articles/index';
import { instruments } from '../../content/articles/instruments';
import { cn2025 } from '../../content/packs/cn-2025/pack';
import { scenarios } from '../../content/scenarios/index';
import type { Condition } from '../schema/condition';
import type { Duty } from '../schema/duty';
import type { Pack, Scope, Step } from '../schema/pack';
import type { Article } from '../schema/provision';
import type { Question } from '../schema/question';
import type { RiskCriterion } from '../schema/risk';
import type { Rule } from '../schema/rule';
import { type CatalogContent, checkCatalog } from './check-catalog';
import { riskContent, statedNumbers } from './index';

const content: CatalogContent = { packs: [cn2025], articles, instruments, scenarios, numbers: statedNumbers, risk: riskContent };
const check = (change: Partial<CatalogContent>) => checkCatalog({ ...content, ...change });
const checkPack = (change: Partial<Pack>) => check({ packs: [{ ...cn2025, ...change }] });
const checkRule = (change: Partial<Rule>) =>
  checkPack({ rules: cn2025.rules.map((rule) => (rule.id === 'r-sale' ? { ...rule, ...change } : rule)) });
const checkArticle = ({ article, change }: { article: string; change: Partial<Article> }) =>
  check({
    articles: articles.map((each) => (each.instrument === 'pipl' && each.article === article ? { ...each, ...change } : each)),
  });
const checkQuestion = (id: string, change: Partial<Question>) =>
  checkPack({ questions: { ...cn2025.questions, [id]: { ...cn2025.questions[id], ...change } as Question } });
const checkFlow = (change: (questions: Step['questions']) => Step['questions']) =>
  checkPack({ steps: cn2025.steps.map((step) => ({ ...step, questions: change(step.questions) })) });
const showing = (id: string, showWhen: Condition) =>
  checkFlow((questions) => questions.map((question) => (question.id === id ? { id, showWhen } : question)));
const checkDuty = (change: Partial<Duty>) =>
  checkPack({ duties: cn2025.duties.map((duty) => (duty.id === 'pia-keep' ? { ...duty, ...change } : duty)) });
const checkScope = (change: Partial<Scope>) =>
  checkPack({ scopes: cn2025.scopes.map((scope) => (scope.id === 'household' ? { ...scope, ...change } : scope)) });

const checkCriterion = (change: Partial<RiskCriterion>) => {
  const { model } = riskContent;
  const criteria = model.criteria.map((row) => (row.id === 'env-open-bare' ? { ...row, ...change } : row));
  return check({ risk: { ...riskContent, model: { ...model, criteria } } });
};

const is = (question: string, value: string): Condition => ({ op: 'is', question, value });
const household = cn2025.scopes.find((scope) => scope.id === 'household') as Scope;
const firstRule = cn2025.rules[0] as Rule;

test('paragraphs and items that were checked may be cited', () => {
  const provisions = [
    { instrument: 'pipl', article: '13', paragraph: '1', item: '2' },
    { instrument: 'pipl', article: '13', paragraph: '1' },
    { instrument: 'spc-2021-15', article: '2', item: '3' },
  ];
  expect(checkRule({ provisions, legalWhere: {} })).toEqual([]);
});

test('the content as it stands has no fault', () => {
  expect(checkCatalog(content)).toEqual([]);
});

describe('a fault is told with its place:', () => {
  const faults: readonly [string, string[], ...string[]][] = [
    ['a misspelt question', checkRule({ gapWhen: is('use-sharin', 'sale') }), 'rule r-sale', 'use-sharin'],
    ['a misspelt option', checkRule({ gapWhen: { op: 'has', question: 'use-sharing', value: 'sail' } }), 'rule r-sale', 'sail'],
    [
      'a misspelt option deep in a condition',
      checkRule({ gapWhen: { op: 'not', of: { op: 'any', of: [is('fil-pia', 'nun')] } } }),
      'r-sale',
      'nun',
    ],
    [
      'an operator on the wrong kind of question',
      checkRule({ gapWhen: { op: 'above', question: 'fil-pia', value: 1 } }),
      'r-sale',
      'above',
    ],
    [
      'a number of a rule that no parameters file states',
      checkRule({ gapWhen: { op: 'not', of: { op: 'atLeast', question: 'col-persons-stored', value: 123_457 } } }),
      'r-sale',
      '123457',
    ],
    [
      'such a number in an easing',
      checkRule({ eased: { when: { op: 'below', question: 'col-persons-stored', value: -7 }, severity: 'low' } }),
      'r-sale',
      '-7',
    ],
    ['such a number of unsure answers', checkRule({ gapWhen: { op: 'unsureCount', count: 17 } }), 'r-sale', '17'],
    [
      'such a number in a conflict',
      checkPack({
        conflicts: [
          { id: 'c-odd', when: { op: 'above', question: 'col-persons-stored', value: 4_321 }, text: { zh: '一', en: 'One' } },
        ],
      }),
      'c-odd',
      '4321',
    ],
    [
      'such a number in a duty',
      checkDuty({ doneWhen: { op: 'below', question: 'col-persons-stored', value: 777 } }),
      'pia-keep',
      '777',
    ],
    [
      'such a number in a scope',
      checkScope({ when: { op: 'all', of: [household.when, { op: 'below', question: 'col-persons-stored', value: 888 }] } }),
      'household',
      '888',
    ],
    [
      'such a number in a show-condition',
      showing('rgt-response-days', { op: 'atLeast', question: 'col-persons-stored', value: 999 }),
      'rgt-response-days',
      '999',
    ],
    ['an unknown derived fact', checkRule({ gapWhen: { op: 'fact', name: 'moon-phase' } }), 'r-sale', 'moon-phase'],
    ['a fault in when a rule applies', checkRule({ appliesWhen: is('org-stage', 'gone') }), 'r-sale', 'gone'],
    ['a fault in an easing', checkRule({ eased: { when: is('org-stage', 'gone'), severity: 'low' } }), 'r-sale', 'gone'],
    ['an unknown article', checkRule({ provisions: [{ instrument: 'pipl', article: '999' }] }), 'rule r-sale', 'pipl 999'],
    ['an unknown instrument', checkRule({ provisions: [{ instrument: 'magna-carta', article: '' }] }), 'r-sale', 'magna-carta'],
    [
      'a duty on an unknown article',
      checkDuty({ provisions: [{ instrument: 'pipl', article: '999' }] }),
      'duty pia-keep',
      'pipl 999',
    ],
    [
      'a duty that rests on a draft alone',
      checkDuty({ provisions: [{ instrument: 'draft-2023', article: '15' }] }),
      'pia-keep',
      'nothing that binds',
    ],
    ['a duty counted from what is no date', checkDuty({ dayZero: 'fil-pia' }), 'duty pia-keep', 'fil-pia'],
    ['a duty with a fault in a condition', checkDuty({ doneWhen: is('fil-pia', 'nun') }), 'duty pia-keep', 'nun'],
    [
      'a duty with a number from nowhere',
      checkDuty({ counting: { kind: 'keep', count: 7, unit: 'years' } }),
      'pia-keep',
      'uses 7',
    ],
    ['a duty with a day from nowhere', checkDuty({ since: '2001-01-01' }), 'pia-keep', 'uses 2001-01-01'],
    ['a rule without a provision', checkRule({ provisions: [] }), 'r-sale', 'no provision'],
    ['an unknown dimension', checkRule({ dimension: 'Z' }), 'r-sale', 'dimension Z'],
    ['a fold of a rule that does not exist', checkRule({ folds: ['r-sail'] }), 'r-sale', 'r-sail'],
    [
      'an example that answers no question',
      checkRule({ examples: [{ answers: { nope: 'x' }, outcome: 'gap' }] }),
      'r-sale',
      'nope',
    ],
    [
      'an example that cannot be answered',
      checkRule({ examples: [{ answers: { 'fil-pia': 'nun' }, outcome: 'gap' }] }),
      'r-sale',
      'fil-pia',
    ],
    ['a duplicated rule', checkPack({ rules: [...cn2025.rules, firstRule] }), firstRule.id, 'twice'],
    ['a missing language', checkRule({ title: { zh: '出售', en: ' ' } }), 'r-sale', 'lacks a language'],
    ['the same text in both languages', checkRule({ remedy: { zh: 'Stop it', en: 'Stop it' } }), 'r-sale', 'same text'],
    ['a placeholder', checkRule({ finding: { zh: '待写', en: 'TODO' } }), 'r-sale', 'placeholder'],
    ['a missing language of a question', checkQuestion('fil-pia', { why: { zh: '', en: 'Why' } }), 'fil-pia', 'lacks a language'],
    [
      'an unknown article under a question',
      checkQuestion('fil-pia', { basis: [{ instrument: 'pipl', article: '999' }] }),
      'question fil-pia',
      'pipl 999',
    ],
    ['a question placed twice', checkFlow((qs) => qs.flatMap((q) => (q.id === 'fil-pia' ? [q, q] : [q]))), 'fil-pia', 'twice'],
    ['a question placed nowhere', checkFlow((qs) => qs.filter((q) => q.id !== 'fil-pia')), 'fil-pia', 'not placed'],
    [
      'a placed question that does not exist',
      checkFlow((qs) => qs.map((q) => (q.id === 'fil-pia' ? { id: 'fil-pea' } : q))),
      'fil-pea',
      'not in the question bank',
    ],
    [
      'a misspelt option in a show-condition',
      showing('fil-records', is('fil-pia', 'nun')),
      'show-condition of fil-records',
      'nun',
    ],
    [
      'show-conditions in a circle',
      showing('fil-pia', is('fil-pia-updated', 'no')),
      'circle',
      'fil-pia → fil-pia-updated → fil-pia',
    ],
    ['a scope with an unknown question', checkScope({ questions: [...household.questions, 'nope'] }), 'scope household', 'nope'],
    ['a scope with an unknown rule', checkScope({ rules: [...household.rules, 'r-nope'] }), 'scope household', 'r-nope'],
    [
      'a scope without the question that decides it',
      checkScope({ questions: household.questions.filter((id) => id !== 'org-roles') }),
      'scope household',
      'org-roles',
    ],
    [
      'a scope without what decides its questions',
      checkScope({ questions: household.questions.filter((id) => id !== 'fil-history') }),
      'scope household',
      'whether fil-rectified is asked',
    ],
    [
      'a fault in a conflict',
      checkPack({ conflicts: [{ id: 'c-x', when: is('fil-pia', 'nun'), text: household.title }] }),
      'conflict c-x',
      'nun',
    ],
    ['a fault in the filing', checkPack({ filing: { ...cn2025.filing, due: is('fil-status', 'nun') } }), 'filing due', 'nun'],
    ['a reference date that is not asked as a date', checkPack({ referenceDate: 'org-name' }), 'org-name', 'date'],
    [
      'an article listed twice',
      check({ articles: [...articles, ...articles.slice(0, 1)] }),
      articles[0]?.instrument ?? '',
      'twice',
    ],
    [
      'an article of an unknown instrument',
      check({ articles: [...articles, { ...articles[0], instrument: 'magna-carta' } as never] }),
      'magna-carta',
    ],
    [
      'an article shown as checked that was seen nowhere',
      checkArticle({ article: '26', change: { source: null } }),
      'pipl 26',
      'without a source',
    ],
    [
      'an article that is not checked and does not say what is open',
      checkArticle({ article: '26', change: { grade: 'unverified' } }),
      'pipl 26',
      'what is open',
    ],
    [
      'an article shown as checked under an instrument that was not',
      check({ instruments: { ...instruments, pipl: { ...instruments.pipl, grade: 'unverified' } } }),
      'pipl 26',
      'its instrument is not',
    ],
    [
      'a paragraph the article does not have',
      checkRule({ provisions: [{ instrument: 'pipl', article: '13', paragraph: '9' }] }),
      'rule r-sale',
      'pipl 13 paragraph 9',
    ],
    [
      'an item the paragraph does not have',
      checkRule({ provisions: [{ instrument: 'pipl', article: '13', paragraph: '1', item: '8' }] }),
      'rule r-sale',
      'item 8',
    ],
    [
      'a paragraph of an article whose division was not checked',
      checkRule({ provisions: [{ instrument: 'measures-2025', article: '15', paragraph: '1' }] }),
      'measures-2025 15',
      'cite the article',
    ],
    [
      'an item that was not checked',
      checkRule({ provisions: [{ instrument: 'measures-2025', article: '5', item: '5' }] }),
      'measures-2025 5 item 5',
      'cite the article',
    ],
    [
      'words on an instrument the rule does not cite',
      checkRule({ legalWhere: { 'measures-2025': { zh: '另有规定。', en: 'More.' } } }),
      'r-sale',
      'without citing it',
    ],
    [
      'words on an instrument of which the pack says no reach',
      checkRule({ legalWhere: { pipl: { zh: '另有规定。', en: 'More.' } } }),
      'r-sale',
      'no reach',
    ],
    ['a fault in a reach', checkPack({ reach: { pipl: is('fil-pia', 'nun') } }), 'reach of pipl', 'nun'],
    [
      'a period counted from what is no date',
      checkPack({ periods: { algorithm: { dayZero: 'fil-pia', workingDays: 10 } } }),
      'period algorithm',
      'fil-pia',
    ],
    ['a misspelt option in a risk criterion', checkCriterion({ when: is('sec-exposed', 'yess') }), 'env-open-bare', 'yess'],
    [
      'a missing language of a risk criterion',
      checkCriterion({ reason: { zh: '缺', en: '' } }),
      'env-open-bare',
      'lacks a language',
    ],
    ['a risk criterion of an unknown scenario', checkCriterion({ scenarios: ['storm'] }), 'env-open-bare', 'storm'],
    [
      'a risk criterion by a dimension its scenario does not list',
      checkCriterion({ scenarios: ['coercion'] }),
      'env-open-bare',
      'does not list',
    ],
    [
      'a number in a risk condition that no parameters file states',
      checkCriterion({ when: { op: 'above', question: 'col-persons-stored', value: 123_456 } }),
      'env-open-bare',
      '123456',
    ],
    [
      'a number of persons in the words of a risk criterion',
      checkCriterion({ reason: { zh: '超过12万人。', en: 'Many.' } }),
      'env-open-bare',
      '120000 persons',
    ],
    [
      'the same in English',
      checkCriterion({ reason: { zh: '很多。', en: 'More than 120,000 persons.' } }),
      'env-open-bare',
      '120000 persons',
    ],
    [
      'an instrument named in the words of a risk criterion that the library lacks',
      checkCriterion({ reason: { zh: '见《大宪章》。', en: 'See GB/T 99999.' } }),
      'env-open-bare',
      '大宪章',
    ],
    [
      'a risk parameter on an unknown article',
      check({
        risk: {
          ...riskContent,
          parameters: { odd: { value: 1, unit: 'persons', source: { instrument: 'gbt-39335', article: '99' } } },
        },
      }),
      'parameter odd',
      'gbt-39335 99',
    ],
    [
      'a scenario that suggests what does not exist',
      check({ scenarios: scenarios.map((s, i) => (i ? s : { ...s, suggests: { question: 'scn-type', option: 'moon' } })) }),
      scenarios[0]?.id ?? '',
      'suggests',
    ],
    [
      'a scenario that lists an unknown question',
      check({ scenarios: scenarios.map((s, i) => (i ? s : { ...s, decisive: ['nope'] })) }),
      scenarios[0]?.id ?? '',
      'nope',
    ],
  ];

  test.each(faults)('%s', (_, problems, ...place) => {
    expect(problems.filter((problem) => place.every((part) => problem.includes(part)))).not.toEqual([]);
  });
});
