import { describe, expect, it } from 'vitest';
import type { Answers } from '../schema/answer';
import { sampleReport, stringsIn } from './sample-report.fixture';

const chapter = (answers: Answers, choices: { pack?: string; locale?: 'zh' | 'en' } = {}) =>
  stringsIn(sampleReport('P01', { ...choices, answers }).chapters.find(({ id }) => id === 'chapter-duties')?.blocks).join('\n');
const owed: Answers = { 'col-persons-stored': 120_000, 'fil-status': 'not-filed' };

describe('the chapter on duties and deadlines', () => {
  it('gives the last day, how it is counted, and says when it is overdue', () => {
    const text = chapter({ ...owed, 'fil-trigger-date': '2026-09-01' });
    expect(text).toContain('最迟2026年10月19日');
    expect(text).toContain('起算日是2026年9月1日');
    expect(text).toContain('已过期限');
    expect(chapter({ ...owed, 'fil-trigger-date': '2026-11-13' })).toContain('建议2026年12月18日前办完');
  });

  it('shows a day beyond the published calendars as provisional, with its range', () => {
    const text = chapter({ ...owed, 'fil-trigger-date': '2027-01-11' }, { locale: 'en' });
    expect(text).toContain('it is 22 February 2027; skipping the expected statutory days as well it is 26 February 2027');
  });

  it('names what is missing where a day cannot be counted or a duty cannot be told', () => {
    expect(chapter({ ...owed, 'fil-trigger-date': 'unknown' })).toContain('缺起算日');
    expect(chapter({ 'org-total-persons': 'unknown' })).toContain('全单位一共处理多少个人的个人信息');
  });

  it('says of a forecast that it is an estimate, and of 80,000 that it is no law', () => {
    const text = chapter({ 'col-persons-stored': 72_000, 'frt-growth-month': 2_500 });
    expect(text).toContain('预计2027年10月29日前后达到100,000人');
    expect(text).toContain('不是法定');
  });

  it('makes no duty of the draft of 2023', () => {
    const text = chapter({ ...owed, 'fil-trigger-date': '2026-09-01' }, { pack: 'cn-draft-2023' });
    expect(text).toContain('从未施行');
    expect(text).not.toContain('最迟');
  });
});
