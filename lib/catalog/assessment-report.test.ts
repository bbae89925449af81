import { describe, expect, test } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import type { Block, Chapter } from '../report/model';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';
import { assessmentReport } from './assessment-report';
import { coverageContent, defaultPack } from './index';

const gate = sampleCases[0]?.answers ?? {};

function report(answers: Answers, locale: 'zh' | 'en' = 'zh', on = '2026-11-22') {
  const pack = defaultPack();
  const result = evaluatePack(pack, answers, { today: on, on });
  return assessmentReport({ pack, result, answers, notes: {}, locale, title: '', reportNumber: 'T-1', generatedOn: on });
}
const chapter = (answers: Answers, id: string, locale?: 'zh' | 'en') =>
  report(answers, locale).chapters.find((each: Chapter) => each.id === `chapter-${id}`);
const rows = (blocks: readonly Block[] = []) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));

describe('the annex of coverage', () => {
  test('has a row for every article of the table, each with what examined it or why nothing did', () => {
    const articles = coverageContent.scopes.reduce((sum, scope) => sum + scope.articles.length, 0);
    const printed = rows(chapter(gate, 'coverage')?.blocks).filter((row) => row.length === 3);
    expect(printed.length).toBeGreaterThanOrEqual(articles);
    expect(printed.filter((row) => row.some((cell) => cell.trim() === ''))).toEqual([]);
  });

  test('leaves out duties that do not arise, and says how many', () => {
    const blocks = chapter(gate, 'coverage', 'en')?.blocks ?? [];
    expect(blocks.some((block) => block.kind === 'prose' && /do not arise here and are left out/.test(block.text))).toBe(true);
  });
});

describe('the chapter of comparable cases', () => {
  test('says before the first case that nothing is predicted', () => {
    const blocks = chapter(gate, 'cases')?.blocks ?? [];
    const notice = blocks.findIndex((block) => block.kind === 'notice');
    expect(notice).toBeGreaterThan(-1);
    expect(notice).toBeLessThan(blocks.findIndex((block) => block.kind === 'heading'));
  });

  test('of an assessment without answers or findings names no case', () => {
    const met: Answers = { 'org-roles': ['household'], 'scn-type': 'other' };
    const facts = (chapter(met, 'cases')?.blocks ?? []).filter((block) => block.kind === 'facts');
    for (const block of facts) expect(block.kind === 'facts' && block.rows[0]?.value).not.toBe('');
  });
});

describe('the table for small handlers', () => {
  const small = { ...gate, 'org-total-persons': 8000, 'col-persons-stored': 3000 };

  test('is added to the report of a small handler with fifteen rows, beside the ordinary assessment', () => {
    const model = report(small);
    const added = model.chapters.find((each) => each.id === 'chapter-smallHandler');
    expect(rows(added?.blocks)).toHaveLength(15);
    expect(model.chapters.map((each) => each.id)).toContain('chapter-findings');
  });

  test('is left out for everybody else, and no number of an appendix is skipped', () => {
    for (const answers of [gate, { ...small, 'col-persons-stored': 200_000 }]) {
      const { chapters } = report(answers, 'en');
      expect(chapters.map((each) => each.id)).not.toContain('chapter-smallHandler');
      expect(chapters.filter((each) => each.heading.startsWith('Appendix')).map((each) => each.number)).toEqual([
        'A',
        'B',
        'C',
        'D',
      ]);
    }
  });

  test('is left out before the simplified measures were in force', () => {
    const { chapters } = report({ ...small, 'org-assessment-date': '2026-08-31' }, 'zh', '2026-08-31');
    expect(chapters.map((each) => each.id)).not.toContain('chapter-smallHandler');
  });
});
