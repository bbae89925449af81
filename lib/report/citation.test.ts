import { describe, expect, it } from 'vitest';
import type { Article, Instrument } from '../schema/provision';
import { citation, pinpoint } from './citation';
import { chineseNumeral } from './numerals';

const pipl = { short: { zh: '《个人信息保护法》', en: 'PIPL' } } as Instrument;
const standard: Article = {
  instrument: 'gbt-35273',
  article: '5.4',
  label: { zh: '第5.4条款', en: 'clause 5.4' },
  summary: { zh: '摘要', en: 'summary' },
  verified: false,
  source: 'test',
};

describe('citations', () => {
  it('writes numbers as statutes do', () => {
    const written = [0, 5, 10, 11, 20, 26, 100, 101, 110, 119, 210, 1010, 1033, 2000].map(chineseNumeral);
    expect(written.join(' ')).toBe(
      '零 五 十 十一 二十 二十六 一百 一百零一 一百一十 一百一十九 二百一十 一千零一十 一千零三十三 二千',
    );
  });

  it('names the article in both languages', () => {
    const provision = { instrument: 'pipl', article: '26' };
    expect(citation(provision, undefined, pipl, 'zh')).toBe('《个人信息保护法》第二十六条');
    expect(citation(provision, undefined, pipl, 'en')).toBe('PIPL art. 26');
  });

  it('goes as deep as paragraph and item', () => {
    const provision = { instrument: 'pipl', article: '13', paragraph: '1', item: '2' };
    expect(pinpoint(provision, undefined, 'zh')).toBe('第十三条第一款第（二）项');
    expect(pinpoint(provision, undefined, 'en')).toBe('art. 13 para. 1 item 2');
  });

  it('uses the label of an article that has no plain number', () => {
    expect(pinpoint(standard, standard, 'zh')).toBe('第5.4条款');
    expect(pinpoint(standard, standard, 'en')).toBe('clause 5.4');
  });

  it('names only the instrument where the whole of it is meant, and its id where it is not known', () => {
    expect(citation({ instrument: 'pipl', article: '' }, undefined, pipl, 'zh')).toBe('《个人信息保护法》');
    expect(citation({ instrument: 'unheard-of', article: '3' }, undefined, undefined, 'en')).toBe('unheard-of art. 3');
  });
});
