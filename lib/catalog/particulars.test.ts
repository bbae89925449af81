import { expect, test } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import { particulars, starterAnswers } from '../../content/report/particulars';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';
import { isFieldName } from '../schema/field';
import { locales } from '../schema/text';
import { defaultPack, findArticle } from './index';
import { particularIds, particularsView, reportParticulars } from './particulars';

const pack = defaultPack();
const view = (answers: Answers, locale: 'zh' | 'en' = 'zh') =>
  particularsView({ pack, answers, result: evaluatePack(pack, answers, { today: '2026-11-22' }), locale });

test('every particular has an id of its own that can be stored, and cites articles there are', () => {
  expect(new Set(particularIds).size).toBe(particularIds.length);
  for (const { id, provisions } of particulars) {
    expect(isFieldName(`r:${id}`), id).toBe(true);
    expect(provisions.length, id).toBeGreaterThan(0);
    for (const { instrument, article } of provisions) expect(findArticle(instrument, article), `${id} ${article}`).toBeDefined();
  }
  for (const question of Object.values(starterAnswers)) expect(pack.questions[question], question).toBeDefined();
});

test('a starter sentence takes what was answered and leaves the rest to the writer, in both languages', () => {
  const answers = sampleCases.find(({ id }) => id === 'P01')?.answers ?? {};
  for (const locale of locales) {
    for (const { id, starter } of view(answers, locale)) {
      expect(starter, id).not.toMatch(/\{\w+\}|undefined/);
      expect(starter, id).toContain('____');
    }
  }
  const background = view(answers).find(({ id }) => id === 'business-background')?.starter;
  expect(background).toContain(String(answers['org-system-name']));
});

test('a starter sentence states nothing that was not answered or is not known', () => {
  for (const answers of [{}, { 'org-system-name': ' ', 'scn-purpose': 'unknown', 'nec-alternative-kinds': ['unknown'] }]) {
    const background = view(answers).find(({ id }) => id === 'business-background')?.starter;
    expect(background).toBe('____使用____，要解决的业务问题是：____。在此之前的做法是____，问题在于____。');
  }
  expect(view({}).find(({ id }) => id === 'own-conclusion')?.starter).toContain('按规则计算的结论是“____”');
});

test('what was written reaches the report, blank text stays a line to fill in, unknown particulars are left out', () => {
  const shown = reportParticulars({ 'own-conclusion': ' 同意。 ', 'next-review': ' \n ', 'long-gone': 'x' }, 'zh');
  expect(shown.map(({ id }) => id)).toEqual(particularIds);
  expect(shown.filter(({ text }) => text !== null).map(({ id, text }) => [id, text])).toEqual([['own-conclusion', '同意。']]);
});
