import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentContent } from '../../content/documents/index';
import { sampleCases } from '../../content/personas/index';
import { textOf } from '../documents/consistency';
import type { CompanionDocument } from '../documents/model';
import { factField, ownField } from '../documents/paper-fields';
import { markdownOf } from '../report/markdown';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';
import { isFieldName } from '../schema/field';
import { locales } from '../schema/text';
import { companionDocument, companionSet } from './documents';
import { documentsView, paperFactsView, paperView } from './documents-view';
import { defaultPack } from './index';
import { writtenIds } from './paper-fields';

const pack = defaultPack();
const full: Answers = {
  ...sampleCases.find(({ id }) => id === 'P08')?.answers,
  'org-name': '云栖物业',
  'org-province': 'zhejiang',
};
const input = (particulars: Readonly<Record<string, string>>, answers: Answers = full, locale: 'zh' | 'en' = 'zh') => ({
  ...{ pack, answers, notes: {}, locale, title: '', reportNumber: 'MJ-1', generatedOn: '2026-11-22', particulars },
  result: evaluatePack(pack, answers, { today: '2026-11-22' }),
});
const paper = (id: string, particulars: Readonly<Record<string, string>>, answers?: Answers): CompanionDocument => {
  const found = companionDocument(input(particulars, answers), id);
  if (!found) throw new Error(`no paper "${id}"`);
  return found;
};
const differences = (particulars: Readonly<Record<string, string>>, answers?: Answers) =>
  companionSet(input(particulars, answers)).consistency.differences;
const ids = (particulars: Readonly<Record<string, string>>, answers?: Answers) =>
  differences(particulars, answers).map(({ id }) => id);
const every = Object.fromEntries(documentContent.facts.map(({ id }) => [factField(id), `〔${id}〕`]));

describe('what may be written into the papers', () => {
  test('has an id of its own that every door stores, and a name wherever it is lacked', () => {
    expect(new Set(writtenIds).size).toBe(writtenIds.length);
    for (const id of writtenIds) expect(isFieldName(`r:${id}`) && id.length <= 64, id).toBe(true);
    for (const { id, text } of documentContent.facts) {
      expect(documentContent.byHand[id], id).toBe(text);
      expect(paperFactsView(input(every)).find((fact) => fact.id === id)?.papers, id).not.toEqual([]);
    }
  });

  test('leaves to the paper itself nothing but numbers of identity papers', () => {
    const kept = new Set(documentContent.facts.map(({ id }) => id));
    const left = Object.keys(documentContent.byHand).filter((id) => !kept.has(id) && !id.endsWith('-missing'));
    expect(left).toEqual(['legal-representative-id', 'agent-id']);
  });
});

describe('a fact written once', () => {
  test('closes its gap in every paper that has it, whatever the language, and stays a gap where it is blank', () => {
    for (const locale of locales) {
      const { documents } = companionSet(input(every, full, locale));
      expect(documents.flatMap(({ gaps }) => gaps.filter(({ fact }) => fact !== null))).toEqual([]);
      const named = documents.filter(({ model }) => textOf(model).includes('〔phone〕')).map(({ id }) => id);
      expect(named).toEqual(expect.arrayContaining(['basic-facts', 'notice', 'sign']));
    }
    const lacked = (text: string) => paper('notice', { 'paper-phone': text }).gaps.some(({ fact }) => fact === 'phone');
    expect([lacked(' \n '), lacked('窗口电话')]).toEqual([true, false]);
  });

  test('is printed as it is, whatever was typed, and fills no other place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (typed) => {
        const text = `{scn-purpose}【${typed}】$&`;
        const { model, gaps } = paper('notice', { 'paper-why-face': text });
        expect(textOf(model)).toContain(text.trim());
        expect(gaps.some(({ fact }) => fact === 'why-face')).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('that names or reaches a person stands only in the papers that need it, and not in the report', () => {
    const { documents, report } = companionSet(input(every));
    const where = (fact: string) =>
      documents.filter(({ model }) => markdownOf(model).includes(`〔${fact}〕`)).map(({ id }) => id);
    expect(where('agent-name')).toEqual(['basic-facts', 'authorisation']);
    expect(where('agent-phone')).toEqual(['basic-facts', 'authorisation']);
    expect(where('legal-representative')).toEqual(['basic-facts', 'authorisation']);
    const officer = companionSet(input(every, { ...full, 'org-pi-officer': 'yes' })).documents;
    const named = (fact: string) => officer.filter(({ model }) => textOf(model).includes(`〔${fact}〕`)).map(({ id }) => id);
    expect(named('officer-contact')).toEqual(['basic-facts']);
    expect(named('officer-public')).toEqual(['notice']);
    const printed = JSON.stringify(report);
    expect(documentContent.facts.filter(({ id }) => printed.includes(`〔${id}〕`))).toEqual([]);
  });

  test('that is too long for the sign is a gap there, told by its own name', () => {
    const sign = paper('sign', every, { ...full, 'scn-purpose': '长'.repeat(61) });
    expect(sign.gaps).toContainEqual(expect.objectContaining({ question: 'scn-purpose' }));
  });
});

describe('own words', () => {
  const own = { [ownField('notice', 'impact')]: '人脸换不了。\n泄露的后果很重。' };

  test('stand in place of the drafted passage, are said to be own on the page of notes, and give way when blank', () => {
    const text = textOf(paper('notice', own).model);
    for (const words of ['人脸换不了。', '泄露的后果很重。']) expect(text).toContain(words);
    expect(text).not.toContain('人脸跟随人一生');
    expect(text).toContain('下列部分是单位自己写的');
    expect(textOf(paper('notice', { [ownField('notice', 'impact')]: '\n ' }).model)).toContain('人脸跟随人一生');
  });

  test('of one language stand in the paper of that language; the other has the draft and says where own words are', () => {
    const both = (particulars: Readonly<Record<string, string>>) =>
      locales.map((locale) =>
        textOf(companionDocument(input(particulars, full, locale), 'notice')?.model ?? paper('notice', {}).model),
      );
    const [zh = '', en = ''] = both(own);
    expect(zh).toContain('人脸换不了。');
    expect(en).not.toContain('人脸换不了。');
    expect(en).toContain('in own words in Chinese only');
    const [chinese = '', english = ''] = both({ [ownField('notice', 'impact', 'en')]: 'A face cannot be changed.' });
    expect(english).toContain('A face cannot be changed.');
    expect(chinese).toContain('人脸跟随人一生');
    expect(chinese).toContain('只有英文写了自己的话');
    const each = both({ ...own, [ownField('notice', 'impact', 'en')]: 'A face cannot be changed.' });
    expect(each.join('')).not.toMatch(/只有英文|in Chinese only/);
    expect(paperView(input(own, full, 'en'), 'notice')?.sections.flatMap(({ parts }) => parts)).toContainEqual(
      expect.objectContaining({ field: ownField('notice', 'impact', 'en'), otherField: ownField('notice', 'impact') }),
    );
  });

  test('take the gaps of the draft away, but a gap they still mark counts', () => {
    const gapsOf = (text: string) =>
      paper('notice', { [ownField('notice', 'purpose')]: text }, { ...full, 'scn-purpose': '' }).gaps.map((gap) => gap.text);
    expect(gapsOf('核对住户身份')).not.toContain('用一句话写明：你们刷脸是为了什么');
    expect(gapsOf('核对【待补：哪些人】的身份')).toContain('哪些人');
    expect(gapsOf('checking [TO ADD: whose] identity')).toContain('whose');
  });

  test('for a passage that does not arise are not printed, yet stay in sight on the screen', () => {
    const words = { [ownField('notice', 'payment')]: '刷脸付款的条款见附件。' };
    expect(textOf(paper('notice', words).model)).not.toContain('见附件');
    const parts = paperView(input(words), 'notice')?.sections.flatMap((section) => section.parts);
    expect(parts?.find(({ field }) => field === ownField('notice', 'payment'))).toMatchObject({ drafted: null });
  });

  test('of any passage of any paper are printed where the passage arises', () => {
    for (const { id } of documentContent.templates) {
      for (const { field, drafted } of paper(id, {}).parts) {
        if (field === null || drafted === null) continue;
        const { model } = paper(id, { [field]: '〔自己的话〕' });
        expect(textOf(model).split('〔自己的话〕'), field).toHaveLength(2);
      }
    }
  });
});

describe('the consistency check', () => {
  const purpose = ownField('notice', 'purpose');
  const compared = (particulars: Readonly<Record<string, string>>, name: string) =>
    companionSet(input(particulars)).consistency.values.find((value) => value.name === name);

  test('compares facts, which are a gap until they are written', () => {
    expect(compared({}, 'phone')?.verdict).toBe('gap');
    expect(compared({ 'paper-phone': '0571-1' }, 'phone')).toMatchObject({ verdict: 'agrees', value: '0571-1' });
    expect(compared({ 'paper-phone': '0571-1' }, 'phone')?.places.length).toBeGreaterThan(2);
  });

  test('finds a purpose worded otherwise in one paper, with the way to the words', () => {
    const value = compared({ [purpose]: '看看谁来了' }, 'scn-purpose');
    expect(value?.verdict).toBe('differs');
    expect(value?.places).toContainEqual(expect.objectContaining({ text: '看看谁来了', field: purpose }));
    expect(compared({ [purpose]: `为了${full['scn-purpose']}` }, 'scn-purpose')?.verdict).toBe('agrees');
  });

  test.each<[string, Record<string, string>, Answers, string]>([
    [
      'another number',
      { [ownField('short-version', 'benefit')]: '已有9万人使用' },
      { 'col-persons-stored': 6800 },
      'own-number-',
    ],
    ['words over a gap', { [ownField('notice', 'consent')]: '单独签字' }, { 'ntc-consent-form': 'bundled' }, 'over-gap-'],
    [
      'another code',
      { 'paper-vendor-names': '甲公司 91330100799655058B' },
      { 'org-name': '某公司 9144030071526726XG' },
      'written-code',
    ],
    [
      'an officer nobody designated',
      { 'paper-officer-contact': '某某' },
      { 'org-pi-officer': 'no' },
      'ruled-out-officer-contact',
    ],
    ['an address elsewhere', { 'paper-address': '江苏省某市某路' }, {}, 'written-province'],
    ['a count of tomorrow', { 'paper-persons-date': '2026年11月23日' }, {}, 'counted-later'],
    ['an authority that has ended', { 'paper-delegate-term': '2026-01-01至2026-11-21' }, {}, 'authority-ended'],
  ])('finds %s', (_, particulars, answers, id) => {
    const given = { ...full, 'ntc-legal-basis': 'separate-consent', ...answers };
    expect(ids({}, given).filter((each) => each.startsWith(id))).toEqual([]);
    expect(ids(particulars, given).filter((each) => each.startsWith(id))).toHaveLength(1);
  });

  test.each([
    ['the same number', { [ownField('short-version', 'benefit')]: '0.68万人使用' }, { 'col-persons-stored': 6800 }],
    ['the day of the assessment', { 'paper-persons-date': '2026年11月22日', 'paper-delegate-term': '2026-11-22' }, {}],
    ['a street named after another province', { 'paper-address': '浙江省杭州市北京路' }, {}],
  ])('finds nothing in %s', (_, particulars, answers) => {
    expect(ids(particulars, { ...full, ...answers })).toEqual(ids({}, { ...full, ...answers }));
  });

  test('shows no name of a person', () => {
    const { documents } = companionSet(
      input({ ...every, 'paper-officer-contact': '〔某甲〕' }, { ...full, 'org-pi-officer': 'no' }),
    );
    const check = documents.find(({ id }) => id === 'consistency');
    expect(check && textOf(check.model)).toContain('已填写，不在这里显示');
    expect(check && textOf(check.model)).not.toMatch(/某甲|〔(agent|officer|legal)/);
  });
});

test('every gap on the papers page leads to a question, to a fact, or is written on the paper', () => {
  const { papers, facts } = documentsView(input({ 'paper-phone': '1' }));
  expect(facts).toMatchObject({ written: 1 });
  for (const { gaps, writable } of papers) {
    for (const { question, fact, step } of gaps) expect(question === null || fact === null, String(step)).toBe(true);
    if (gaps.some(({ fact }) => fact !== null)) expect(writable).toBe(true);
  }
  expect(paperView(input({}), 'checklist')).toBeUndefined();
  expect(paperView(input({}), 'no-such')).toBeUndefined();
});
