import { expect, test } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import { stringsFor } from '../i18n/strings';
import { dutiesFor } from '../rules/duties';
import { locales } from '../schema/text';
import { defaultPack, findPack } from './index';
import { resultSummary } from './result-summary';

const pack = defaultPack();
const on = '2026-11-22';

test.each(locales)('the summary of every sample case counts its late duties and leaves no place unfilled in %s', (locale) => {
  for (const { answers } of sampleCases) {
    const summary = resultSummary({ pack, answers, planned: {}, overrides: {}, on, locale, strings: stringsFor(locale) });
    const late = dutiesFor(pack, answers, on).filter(({ state, overdue }) => state === 'running' && overdue === 'yes').length;
    expect(summary.duties.late).toBe(late > 0);
    if (late > 0) expect(summary.duties.words).toContain(String(late));
    expect(JSON.stringify(summary)).not.toMatch(/[{}]\w+\}|undefined/);
  }
});

test('an unanswered assessment says what cannot be told, and never that nothing is due', () => {
  const strings = stringsFor('zh');
  const { duties, risk } = resultSummary({ pack, answers: {}, planned: {}, overrides: {}, on, locale: 'zh', strings });
  expect(duties.words).not.toContain(strings.result.summary.nothingDue);
  expect(risk.range.from).not.toBe(risk.range.to);
});

test('a pack that was never in force makes nothing late', () => {
  const draft = findPack('cn-draft-2023') ?? pack;
  for (const { answers } of sampleCases) {
    const summary = resultSummary({
      pack: draft,
      answers,
      planned: {},
      overrides: {},
      on,
      locale: 'zh',
      strings: stringsFor('zh'),
    });
    expect(summary.duties).toEqual({ words: stringsFor('zh').result.summary.nothingDue, late: false });
  }
});
