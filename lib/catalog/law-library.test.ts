import { describe, expect, test } from 'vitest';
import { changes } from '../../content/packs/cn-draft-2023/changes';
import { articles, defaultPack, findArticle, instruments } from './index';
import { lawPage, searchLaws } from './law-library';

const found = (query: string) => searchLaws(query, 'zh').flatMap(({ hits }) => hits);

describe('the law library', () => {
  test('shows every instrument once when nothing is searched', () => {
    expect(
      found('')
        .map(({ instrument }) => instrument.id)
        .sort(),
    ).toEqual(Object.keys(instruments).sort());
  });

  test('finds by title, number, article and content, in either language, and needs every word', () => {
    expect(found('法释〔2021〕15号').map(({ instrument }) => instrument.id)).toEqual(['spc-2021-15']);
    const filing = found('人脸识别办法 备案').find(({ instrument }) => instrument.id === 'measures-2025');
    expect(filing?.articles.map(({ href }) => href)).toContain('/laws/measures-2025#art-15');
    expect(found('第十五条 measures').flatMap((hit) => hit.articles.map(({ label }) => label))).toContain('第十五条');
    expect(found('备案 no-such-word')).toEqual([]);
  });

  test('knows no instrument that is not listed, whatever the name', () => {
    for (const id of ['magna-carta', '__proto__', 'constructor', '']) expect(lawPage(id, 'zh')).toBeUndefined();
  });

  test('lists under an article every question and rule of the pack in force that cites it', () => {
    const pack = defaultPack();
    for (const rule of pack.rules) {
      for (const { instrument, article } of rule.provisions) {
        const anchor = `art-${article || 'whole'}`;
        const shown = lawPage(instrument, 'en')?.articles.find((each) => each.anchor === anchor);
        expect(shown?.rules.map(({ id }) => id)).toContain(rule.id);
      }
    }
    expect(lawPage('measures-2025', 'zh')?.articles.find(({ anchor }) => anchor === 'art-15')?.questions).not.toEqual([]);
  });

  test('has every instrument explained by an article, and every article under a known instrument', () => {
    for (const id of Object.keys(instruments)) expect(lawPage(id, 'zh')?.articles.length, id).toBeGreaterThan(0);
    expect(articles.every(({ instrument }) => instrument in instruments)).toBe(true);
  });

  test('names each paragraph and item without repeating the article', () => {
    const consent = lawPage('pipl', 'zh')?.articles.find(({ anchor }) => anchor === 'art-13');
    expect(consent?.parts.map(({ place }) => place).slice(0, 2)).toEqual(['第一款第一项', '第一款第二项']);
    const acts = lawPage('spc-2021-15', 'en')?.articles.find(({ anchor }) => anchor === 'art-2');
    expect(acts?.parts[2]?.place.trim()).toBe('item 3');
  });
});

test('every comparison of draft and Measures cites articles that are there, the draft only beside the draft', () => {
  for (const { id, draftAt, measuresAt } of changes) {
    for (const { instrument, article } of [...draftAt, ...measuresAt])
      expect(findArticle(instrument, article), `${id}: ${instrument} ${article}`).toBeDefined();
    expect(draftAt.every(({ instrument }) => instrument === 'draft-2023')).toBe(true);
    expect(measuresAt.some(({ instrument }) => instrument === 'draft-2023')).toBe(false);
  }
});
