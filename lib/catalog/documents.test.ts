import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentContent } from '../../content/documents/index';
import { sampleCases } from '../../content/personas/index';
import { textOf } from '../documents/consistency';
import type { CompanionDocument } from '../documents/model';
import type { Part } from '../documents/template';
import { markdownOf } from '../report/markdown';
import { anyAnswers } from '../rules/arbitrary-answers';
import { evaluatePack } from '../rules/evaluate-pack';
import { type Answers, isUnsure, UNSURE } from '../schema/answer';
import { type Locale, locales, type Text } from '../schema/text';
import { companionDocument, companionSet } from './documents';
import { documentsView } from './documents-view';
import { defaultPack } from './index';

const pack = defaultPack();

const input = (answers: Answers, locale: Locale = 'zh', notes: Readonly<Record<string, string>> = {}) => ({
  ...{ pack, answers, notes, locale, title: '', reportNumber: 'MJ-1', generatedOn: '2026-11-22' },
  result: evaluatePack(pack, answers, { today: '2026-11-22' }),
});
const draft = (answers: Answers, id: string, locale: Locale = 'zh'): CompanionDocument => {
  const found = companionDocument(input(answers, locale), id);
  if (!found) throw new Error(`no paper "${id}"`);
  return found;
};
const full = { ...sampleCases.find(({ id }) => id === 'P01')?.answers };

const textsOf = (part: Part): Text[] => {
  if (part.kind === 'text') return [part.text];
  return part.kind === 'field' ? [part.value] : [...part.items];
};
const places = (text: string) => [...text.matchAll(/\{([a-z0-9-]+)(?::\d+)?\}/g)].map(([, name = '']) => name);
const computed = ['on', 'verdict', 'filing', 'matters', 'organisation', 'code'];

describe('every paper', () => {
  const all = documentContent.templates.flatMap(({ sections }) => sections.flatMap(({ parts }) => parts.flatMap(textsOf)));

  test('has the same places in both languages, each of them a question, a phrase, a gap or a computed value', () => {
    for (const { zh, en } of all) {
      expect(new Set(places(en)), zh).toEqual(new Set(places(zh)));
      for (const name of places(zh)) {
        const known =
          computed.includes(name) || name in documentContent.phrases || name in documentContent.byHand || name in pack.questions;
        expect(known, `{${name}} in “${zh}”`).toBe(true);
      }
    }
  });

  test('words only options its question has', () => {
    for (const [name, { question, options }] of Object.entries(documentContent.phrases)) {
      const asked = pack.questions[question];
      const known =
        asked?.kind === 'yes-no' ? ['yes', 'no'] : asked && 'options' in asked ? asked.options.map(({ id }) => id) : [];
      for (const option of Object.keys(options)) expect(known, `${name}: ${option}`).toContain(option);
    }
  });

  test('leaves no gap written by hand unused', () => {
    const phrases = Object.values(documentContent.phrases).flatMap(({ options }) =>
      Object.values(options).flatMap((option) => ('gap' in option ? [] : [option])),
    );
    const used = new Set([...all, ...phrases].flatMap(({ zh }) => places(zh)));
    const missing = Object.keys(documentContent.byHand).filter((name) => !used.has(name) && !name.endsWith('-missing'));
    expect(missing).toEqual([]);
  });

  test.each(sampleCases.flatMap((each) => locales.map((locale) => [each.id, locale, each.answers] as const)))(
    'of case %s in %s is written out in full, with every gap marked and listed',
    (_, locale, answers) => {
      const { documents, consistency } = companionSet(input(answers, locale));
      expect(documents.length).toBeGreaterThanOrEqual(11);
      expect(consistency.values.filter(({ verdict }) => verdict === 'differs')).toEqual([]);
      for (const paper of documents) {
        const text = `${textOf(paper.model)}\n${markdownOf(paper.model)}`;
        expect(text, paper.id).not.toMatch(/undefined|NaN|\[object|\{[a-z0-9|:-]+\}/);
        const marked = new Set(text.match(locale === 'zh' ? /【待补：/g : /\[TO ADD: /g));
        if (paper.stated.length > 0) expect(marked.size > 0, paper.id).toBe(paper.gaps.length > 0);
        for (const gap of paper.gaps) expect(text, paper.id).toContain(gap.text);
      }
    },
  );

  test('of any answers whatever is written out in full', () => {
    fc.assert(
      fc.property(anyAnswers(pack), fc.constantFrom(...locales), (answers, locale) => {
        for (const { id } of documentContent.templates) {
          const text = textOf(draft(answers, id, locale).model);
          expect(text, id).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is not known', () => {
  test('is a gap in every paper and states nothing', () => {
    for (const { id } of documentContent.templates) {
      const paper = draft({}, id);
      expect(paper.gaps.length, id).toBeGreaterThan(0);
      expect(paper.stated.filter(({ name }) => name in pack.questions)).toEqual([]);
    }
  });

  test('stays a gap when answered "don’t know", alone or beside other options', () => {
    const notice = draft({ ...full, 'scn-purpose': 'x', 'col-storage-location': 'unknown' }, 'notice');
    expect(notice.gaps.map(({ question }) => question)).toContain('col-storage-location');
    const partly = draft({ ...full, 'col-data-types': ['photo', 'unknown'] }, 'notice');
    expect(textOf(partly.model)).toContain('人脸照片（敏感个人信息）【待补：其余还不清楚，请核实】');
  });

  test('is a gap and no agreement in the consistency check', () => {
    const { consistency } = companionSet(input({}));
    expect(consistency.values.filter(({ verdict }) => verdict === 'agrees').map(({ name }) => name)).toEqual(['on']);
  });
});

test('papers made from the same answers never differ, and only known values agree, whatever was answered', () => {
  fc.assert(
    fc.property(anyAnswers(pack), (answers) => {
      for (const { verdict, question, name } of companionSet(input(answers)).consistency.values) {
        expect(verdict, name).not.toBe('differs');
        if (verdict === 'agrees' && name !== 'on') expect(isUnsure(answers[question ?? ''] ?? UNSURE), name).toBe(false);
      }
    }),
    { numRuns: 15 },
  );
});

test('a wrong state of affairs is never worded as if it were in order', () => {
  const wrong: Answers = {
    ...full,
    'ntc-legal-basis': 'separate-consent',
    'ntc-consent-form': 'bundled',
    'nec-alternative-offered': 'no',
    'col-retention-basis': 'indefinite',
    'use-sharing': ['sale'],
  };
  const notice = draft(wrong, 'notice');
  const questions = notice.gaps.map(({ question }) => question);
  for (const id of ['ntc-consent-form', 'nec-alternative-offered', 'col-retention-basis', 'use-sharing'])
    expect(questions).toContain(id);
  expect(textOf(notice.model)).not.toMatch(/一直存着。|出售给/);
});

test('the version for the public names no security detail and no person', () => {
  const text = textOf(draft({ ...full, 'col-crypto': ['at-rest', 'per-key'], 'sec-mlps': 'level2' }, 'short-version').model);
  expect(text).not.toMatch(/一图一密|密钥不同|二级，已测评/);
});

test('a value a paper lost or changed is found by reading the paper', async () => {
  const { checkConsistency } = await import('../documents/consistency');
  const { consistencyContent } = await import('../../content/documents/consistency');
  const { assessmentFacts } = await import('../rules/assessment-facts');
  const { reportProse } = await import('./report-prose');
  const given = input({ ...full, 'scn-device-count': 12, 'org-name': '某动物园' });
  const { documents, report } = companionSet(given);
  const changed = documents.map((paper) =>
    paper.id === 'application' ? (JSON.parse(JSON.stringify(paper).replaceAll('12台', '13台')) as CompanionDocument) : paper,
  );
  const facts = assessmentFacts(pack, given.answers, given.result.on);
  const check = (papers: readonly CompanionDocument[]) =>
    checkConsistency({
      ...{ ...given, documents: papers, report, facts, prose: reportProse.zh, content: consistencyContent },
      ...{ written: {}, paperFacts: documentContent.facts },
    }).values.find(({ name }) => name === 'scn-device-count');
  expect(check(documents)?.verdict).toBe('agrees');
  expect(check(changed)).toMatchObject({ verdict: 'differs', value: '12台' });
  expect(check(changed)?.places.map(({ text }) => text)).toContain('13台');
});

test('answers that cannot both be right are listed with the way to both', () => {
  const { consistency } = companionSet(input({ ...full, 'org-stage': 'planned', 'col-persons-stored': 5000 }));
  const planned = consistency.differences.find(({ id }) => id === 'planned-yet-stored');
  expect(planned?.places.map(({ question }) => question)).toEqual(['org-stage', 'col-persons-stored']);
});

test('the page leads from every gap that a question fills to that question, the most useful first', () => {
  const view = documentsView(input({}));
  expect(view.answered).toBe(false);
  for (const { gaps } of view.papers) for (const { question, step } of gaps) expect(step === null).toBe(question === null);
  const fills = view.first.map(({ fills: count }) => count);
  expect(fills).toEqual(fills.toSorted((a, b) => b - a));
  expect(view.first[0]?.step).not.toBe('');
});

test('the table for small handlers is among the papers only where the regime certainly applies', () => {
  const ids = (answers: Answers) => companionSet(input(answers)).documents.map(({ id }) => id);
  expect(ids({ 'org-total-persons': 9000 })).toContain('small-handler');
  expect(ids({ 'org-total-persons': 900_000 })).not.toContain('small-handler');
  expect(ids({})).not.toContain('small-handler');
});
