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
  grade: 'text',
  source: null,
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
    expect(pinpoint(provision, undefined, 'zh')).toBe('第十三条第一款第二项');
    expect(pinpoint(provision, undefined, 'en')).toBe('art. 13(1) item 2');
    expect(pinpoint({ instrument: 'spc', article: '2', item: '3' }, undefined, 'zh')).toBe('第二条第三项');
    expect(pinpoint({ instrument: 'pipl', article: '13', paragraph: '1' }, undefined, 'en')).toBe('art. 13(1)');
    expect(pinpoint({ instrument: 'gbt-35273', article: '5.4', item: 'c' }, standard, 'zh')).toBe('第5.4条款c）');
  });

  it('uses the label of an article that has no plain number', () => {
    expect(pinpoint(standard, standard, 'zh')).toBe('第5.4条款');
    expect(pinpoint(standard, standard, 'en')).toBe('clause 5.4');
  });

  it('names only the instrument where the whole of it is meant, and its id where it is not known', () => {
    expect(citation({ instrument: 'pipl', article: '' }, undefined, pipl, 'zh')).toBe('《个人信息保护法》');
    expect(citation({ instrument: 'unheard-of', article: '3' }, undefined, undefined, 'en')).toBe('unheard-of art. 3');
  });

  it('stops at the article where its paragraphs were not checked', () => {
    const provision = { instrument: 'measures-2025', article: '15', paragraph: '1' };
    const { label: _, ...unlabelled } = standard;
    const article: Article = { ...unlabelled, ...provision };
    expect(pinpoint(provision, article, 'zh')).toBe('第十五条第一款');
    expect(pinpoint(provision, { ...article, stopsAtArticle: true }, 'zh')).toBe('第十五条');
    expect(pinpoint(provision, { ...article, grade: 'secondary' }, 'en')).toBe('art. 15');
  });

  it('writes a range as from one article to another', () => {
    const provision = { instrument: 'csl', article: '43-46' };
    expect(pinpoint(provision, undefined, 'zh')).toBe('第四十三条至第四十六条');
    expect(pinpoint(provision, undefined, 'en')).toBe('arts. 43-46');
  });

  it('says the edition where an amendment moved the numbers', () => {
    const csl = {
      short: { zh: '《网络安全法》', en: 'CSL' },
      edition: { zh: '2025年修正，2026-01-01起施行', en: 'as amended in 2025' },
    } as Instrument;
    const provision = { instrument: 'csl', article: '23' };
    expect(citation(provision, undefined, csl, 'zh')).toBe('《网络安全法》（2025年修正，2026-01-01起施行）第二十三条');
    expect(citation(provision, undefined, csl, 'en')).toBe('CSL (as amended in 2025) art. 23');
  });
});
