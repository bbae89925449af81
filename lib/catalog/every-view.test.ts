import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import { stringsFor } from '../i18n/strings';
import { planEffect } from '../path/compare';
import { shortestPaths } from '../path/shortest-path';
import { markdownOf } from '../report/markdown';
import { anyAnswers } from '../rules/arbitrary-answers';
import { evaluatePack, referenceDate } from '../rules/evaluate-pack';
import { type Answers, UNSURE } from '../schema/answer';
import { type Overrides, riskLevels } from '../schema/field';
import type { Pack } from '../schema/pack';
import { type Locale, locales } from '../schema/text';
import { assessmentReport, assessmentWorksheets } from './assessment-report';
import { casesView } from './cases-view';
import { dutiesView } from './duties-view';
import { findScenario, packs } from './index';
import { particularsView } from './particulars';
import { leversOf, pathView, planView } from './path-view';
import { findingsView, showAnswer } from './result-view';
import { riskOfAssessment } from './risk';
import { riskView } from './risk-view';
import { smallHandlerView } from './small-handler-view';
import { versionsView } from './versions-view';

type Given = {
  readonly answers: Answers;
  readonly planned: Answers;
  readonly overrides: Overrides;
  readonly today: string;
  readonly mode: 'quick' | 'full';
};

/** Everything the pages, the report and the working papers say about one assessment, in each language. */
function everything(pack: Pack, { answers, planned, overrides, today, mode }: Given): string[] {
  const options = { today, mode };
  const result = evaluatePack(pack, answers, options);
  const on = referenceDate(pack, answers, options);
  const risk = riskOfAssessment(pack, { answers, on, planned, overrides });
  const book = leversOf(pack);
  const effect = planEffect(pack, answers, planned, options);
  const paths = book ? shortestPaths(pack, book, answers, options) : null;
  const printed = evaluatePack(pack, planned, options);
  return locales.map((locale: Locale) => {
    const strings = stringsFor(locale);
    const input = { id: 'a', pack, result, answers, planned, locale, strings };
    const withBook = { ...input, book: book ?? { moves: {}, facts: {} } };
    const report = {
      ...{ pack, result, answers, planned, overrides, locale },
      ...{ notes: { 'org-roles': 'N' }, title: 'T', reportNumber: 'MJ-1', generatedOn: today },
      particulars: { 'own-conclusion': 'N' },
      givenBy: { 'org-roles': { actor: 'local-owner', on: today } },
      previous: { number: 'MJ-0', issuedOn: today, answers: planned, result: printed },
    };
    const model = assessmentReport(report);
    return JSON.stringify([
      findingsView(input),
      particularsView(input),
      result.missing.map(({ question }) => showAnswer(question, input)),
      casesView({ pack, result, answers, scenario: findScenario('zoo'), locale, words: strings.cases }),
      dutiesView({ ...input, on, trial: { duty: 'frt-filing', from: '2099-12-31' } }),
      riskView({ ...input, risk, findings: result.findings }),
      smallHandlerView({ pack, result, answers, locale }),
      pack.status === 'not-covered' ? null : versionsView({ pack, answers, today, mode, locale, strings }),
      paths ? pathView(paths, withBook) : null,
      planView(effect, planned, withBook),
      model,
      markdownOf(model),
      assessmentWorksheets(report),
    ]);
  });
}

/** What a wording left unfilled, a value that is none, or a date that is none looks like. */
const broken = /\bundefined\b|\bNaN\b|\[object |Invalid Date|\{(?!pages?\})\w+(\|[^}]*)?\}/;

function expectWhole(pack: Pack, given: Given): void {
  for (const said of everything(pack, given)) {
    const at = broken.exec(said)?.index;
    expect(at === undefined ? undefined : said.slice(Math.max(0, at - 80), at + 80)).toBeUndefined();
  }
}

const today = '2026-11-22';
const cn2025 = packs[0] as Pack;
const questions = Object.values(cn2025.questions);
const allUnsure: Answers = Object.fromEntries(
  questions.filter((question) => !(question.kind === 'text' && question.identity)).map(({ id }) => [id, UNSURE]),
);
const numbers = (pick: (limits: { min: number; max: number }) => number): Answers =>
  Object.fromEntries(questions.flatMap((q) => (q.kind === 'number' ? [[q.id, pick(q)]] : [])));
const busy = sampleCases[0]?.answers ?? {};
const none = { planned: {}, overrides: {}, today, mode: 'full' } as const;

describe.each(packs)('every page and paper under $id says whole sentences', (pack) => {
  const edges: readonly [string, Answers][] = [
    ['of nothing answered', {}],
    ['of "don\'t know" everywhere', allUnsure],
    ['of the smallest numbers', { ...busy, ...numbers(({ min }) => min) }],
    ['of the largest numbers', { ...busy, ...numbers(({ max }) => max) }],
    ['of 99,999 persons', { ...busy, 'col-persons-stored': 99_999, 'org-total-persons': 99_999 }],
    ['of 100,000 persons', { ...busy, 'col-persons-stored': 100_000, 'org-total-persons': 100_000 }],
    ['on a day before the Measures', { ...busy, 'org-assessment-date': '2025-05-31' }],
    ['on a day before the Personal Information Protection Law', { ...busy, 'org-assessment-date': '2020-12-31' }],
    ['on the earliest day', { ...busy, 'org-assessment-date': '1990-01-01' }],
    ['in 2030', { ...busy, 'org-assessment-date': '2030-06-15', 'fil-trigger-date': '2030-02-01' }],
    ['on the latest day', { ...busy, 'org-assessment-date': '2100-12-31', 'fil-trigger-date': '2100-12-31' }],
  ];

  test.each(edges)('%s', (_, answers) => {
    for (const mode of ['quick', 'full'] as const) expectWhole(pack, { ...none, answers, mode });
  });

  test('of whatever is answered, planned and stated', () => {
    const overrides = fc.dictionary(
      fc.constantFrom('leak-impact', 'leak-likelihood', 'tracking-impact', 'no-such-cell-impact'),
      fc.record({ level: fc.constantFrom(...riskLevels), reason: fc.constantFrom('现场核实', ' ') }),
    );
    const given = fc.record({
      answers: anyAnswers(pack, [{}, ...sampleCases.map(({ answers }) => answers)]),
      planned: anyAnswers(pack),
      overrides,
      today: fc.constantFrom(today, '2025-05-31', '2030-01-01'),
      mode: fc.constantFrom('quick' as const, 'full' as const),
    });
    fc.assert(
      fc.property(given, (drawn) => expectWhole(pack, drawn)),
      { numRuns: 8, endOnFailure: true },
    );
  }, 120_000);
});
