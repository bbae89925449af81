import { describe, expect, it } from 'vitest';
import { zh } from '../../content/report/zh';
import { fill, formatDate, formatNumber } from '../i18n/format';
import type { AnswerValue } from '../schema/answer';
import type { Question } from '../schema/question';
import { answerText } from './answer-text';

const text = { zh: '问题', en: 'Question' };
const common = { id: 'q', text, why: text, basis: [] };
const option = (id: string) => ({ id, text: { zh: `选项${id}`, en: `Option ${id}` } });
const multi: Question = { ...common, kind: 'multi', options: [option('a'), option('b')] };
const number: Question = { ...common, kind: 'number', min: 0, max: 1e9, unit: { zh: '人', en: 'people' } };
const said = (question: Question, value: AnswerValue | undefined) => answerText(question, value, 'zh', zh.words);

describe('answers in words', () => {
  it('keeps not given apart from not known', () => {
    expect(said(multi, undefined)).toBe('未提供');
    expect(said(multi, 'unknown')).toBe('不清楚');
    expect(said(multi, ['unknown'])).toBe('不清楚');
    expect(said(multi, ['a', 'unknown'])).toBe('选项a；其余不清楚');
  });

  it('writes yes and no, options, numbers with their unit and dates in words', () => {
    expect(said({ ...common, kind: 'yes-no' }, 'no')).toBe('否');
    expect(said(multi, ['a', 'b'])).toBe('选项a；选项b');
    expect(said(number, 1_234_567)).toBe('1,234,567人');
    expect(said({ ...common, kind: 'date' }, '2026-02-07')).toBe('2026年2月7日');
  });

  it('shows an option that is no longer offered by its id', () => {
    expect(said(multi, ['gone'])).toBe('gone');
  });

  it('reads a blank text as not given, and the word unknown as a name only where a name is asked', () => {
    expect(said({ ...common, kind: 'text' }, '  ')).toBe('未提供');
    expect(said({ ...common, kind: 'text' }, 'unknown')).toBe('不清楚');
    expect(said({ ...common, kind: 'text', identity: true }, 'unknown')).toBe('unknown');
  });
});

describe('formats', () => {
  it('leaves what is no date alone and keeps places without a value visible', () => {
    expect(formatDate('soon', 'en')).toBe('soon');
    expect(formatDate('2026-11-22', 'en')).toBe('22 November 2026');
    expect(formatNumber(999)).toBe('999');
    expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
  });
});
