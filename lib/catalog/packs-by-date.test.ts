import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import { stringsFor } from '../i18n/strings';
import { verdictSentence } from '../i18n/verdict';
import { sampleReport } from '../report/sample-report.fixture';
import { anyAnswers } from '../rules/arbitrary-answers';
import { evaluatePack } from '../rules/evaluate-pack';
import { comparePacks } from './compare-packs';
import { defaultPack, findPack, packFor, packs } from './index';
import { reportProse } from './report-prose';
import { versionsView } from './versions-view';

const today = '2026-11-22';
const options = { today };
const dated = (date: string) => ({ 'org-assessment-date': date });
const strings = stringsFor('zh');

describe('the reference date', () => {
  test.each([
    ['2021-10-31', 'cn-before-2021'],
    ['2021-11-01', 'cn-2021'],
    ['2025-05-31', 'cn-2021'],
    ['2025-06-01', 'cn-2025'],
    ['2026-11-22', 'cn-2025'],
  ])('%s is judged by %s', (date, pack) => {
    expect(packFor('cn-2025', dated(date), options).id).toBe(pack);
    expect(packFor('cn-2025', {}, { today, on: date }).id).toBe(pack);
  });

  test('is today where none is answered, and a draft named stays the draft', () => {
    expect(packFor('cn-2025', {}, options).id).toBe('cn-2025');
    expect(packFor('cn-2025', dated('unknown'), options).id).toBe('cn-2025');
    expect(packFor('cn-draft-2023', dated('2022-01-01'), options).id).toBe('cn-draft-2023');
    expect(packFor('no-such-pack', dated('2022-01-01'), options).id).toBe('cn-2021');
  });
});

describe('before the PIPL', () => {
  const pack = packFor('cn-2025', dated('2020-06-01'), options);

  test('nothing is concluded, and it never reads as no problem found', () => {
    fc.assert(
      fc.property(anyAnswers(pack), (answers) => {
        const result = evaluatePack(pack, { ...answers, ...dated('2020-06-01') }, options);
        expect(result.overall).toEqual({ floor: 'low', ceiling: 'stop' });
        expect(result.findings).toEqual([]);
        expect(verdictSentence(result, strings)).toBe('未适用任何规则，不作判断');
        expect(result.conflicts.map(({ conflict }) => conflict)).toContain('c-reference-not-covered');
        expect(result.conflicts.map(({ conflict }) => conflict)).not.toContain('c-reference-before-law');
        expect(result.filing).toMatchObject({ status: 'not-required', deadline: null });
      }),
    );
  });

  test.each(['zh', 'en'] as const)('the report says so and has no chapter on findings, risk or duties in %s', (locale) => {
    const model = sampleReport('P01', { pack: pack.id, locale, answers: dated('2020-06-01') });
    const ids = model.chapters.map(({ id }) => id.replace('chapter-', ''));
    expect(ids).toEqual(['summary', 'scope', 'activity', 'unknowns', 'signOff', 'answers']);
    const text = JSON.stringify(model);
    expect(text).toContain(pack.notice?.[locale]);
    expect(text).not.toContain(reportProse[locale].summary.noFindings);
  });
});

describe('between the PIPL and the Measures', () => {
  const pack = packFor('cn-2025', dated('2024-06-01'), options);

  test('no rule, duty or citation rests on the Measures', () => {
    const cited = [...pack.rules, ...pack.duties].flatMap(({ provisions }) => provisions.map(({ instrument }) => instrument));
    expect(cited).not.toContain('measures-2025');
    for (const { finding, remedy } of pack.rules) {
      expect(finding.zh.replace('《人脸识别办法》，当时还没有施行', '')).not.toMatch(/人脸识别办法/);
      expect(remedy.zh).not.toMatch(/人脸识别办法/);
    }
  });

  test('it concludes the same as the present pack of the rules both have, except what only the Measures forbid', () => {
    for (const { answers } of sampleCases) {
      const there = evaluatePack(pack, answers, { today, on: '2026-01-01' });
      const here = evaluatePack(defaultPack(), answers, { today, on: '2026-01-01' });
      const outcomes = new Map(here.findings.map(({ rule, outcome }) => [rule, outcome]));
      for (const { rule, outcome } of there.findings) expect([rule, outcome]).toEqual([rule, outcomes.get(rule)]);
    }
  });

  test('the face as the only method outside homes is high, not prohibited: the ban came with the Measures', () => {
    for (const id of ['r-sole-operating', 'r-sole-medical', 'r-sole-other'])
      expect(pack.rules.find((rule) => rule.id === id)?.severity).toBe('high');
    expect(pack.rules.find((rule) => rule.id === 'r-sole-property')?.severity).toBe('prohibited');
  });
});

describe('the comparison of versions', () => {
  const pairs = packs
    .filter(({ status }) => status !== 'not-covered')
    .flatMap((here) =>
      packs.filter((there) => there !== here && there.status !== 'not-covered').map((there) => [here, there] as const),
    );

  test.each(pairs.map(([here, there]) => [here.id, there.id, here, there] as const))(
    '%s beside %s counts what it lists, for every sample case',
    (_here, _there, here, there) => {
      for (const { answers } of sampleCases) {
        const input = { pack: here, other: there.id, answers, today, mode: 'full', locale: 'zh', strings } as const;
        const view = versionsView(input);
        expect(view.choices.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual([there.id]);
        const mine = evaluatePack(here, answers, { today, on: view.asOf });
        const other = evaluatePack(there, answers, { today, on: view.asOf });
        expect(view).toMatchObject({ changed: comparePacks(mine, other).changed, total: view.same.length + view.changed });
        expect(view.differences.filter(({ kind }) => kind !== 'only-there')).toHaveLength(view.changed);
        expect(view.differences.filter(({ kind }) => kind === 'only-there')).toHaveLength(view.added);
        const byMeasures = [here, there].some(({ id }) => id === 'cn-2025');
        expect(view.measures === 'no').toBe(!byMeasures);
      }
    },
  );

  test('the eve of the Measures is read as of the day they came, so that their rules can speak', () => {
    const pack = findPack('cn-2021') ?? defaultPack();
    const answers = { ...sampleCases[0]?.answers, ...dated('2024-06-01') };
    const view = versionsView({ pack, answers, today, mode: 'full', locale: 'zh', strings });
    expect(view).toMatchObject({ on: '2024-06-01', asOf: '2025-06-01', early: true, before: null, measures: 'came' });
    expect(view.there.title).toBe(defaultPack().title.zh);
  });
});
