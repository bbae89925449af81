import { describe, expect, test } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import type { Block, Chapter } from '../report/model';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';
import { assessmentReport } from './assessment-report';
import { coverageContent, defaultPack, findPack } from './index';

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
  test('puts every article of the table into one group of its instrument', () => {
    const printed = rows(chapter(gate, 'coverage')?.blocks).slice(0, coverageContent.scopes.length);
    const counted = printed.map(([, groups = '']) =>
      groups.split('\n').reduce((sum, group) => sum + group.split('、').length, 0),
    );
    expect(counted).toEqual(coverageContent.scopes.map(({ articles }) => articles.length));
  });

  test('lists only duties with something found or open, says how many it leaves out and where the full table is', () => {
    const blocks = chapter(gate, 'coverage', 'en')?.blocks ?? [];
    const duties = rows(blocks).slice(coverageContent.scopes.length);
    expect(duties.length).toBeGreaterThan(0);
    expect(duties.every(([, outcome = '']) => /finding|to verify|not decided/.test(outcome))).toBe(true);
    const text = blocks.flatMap((block) => (block.kind === 'prose' ? [block.text] : [])).join('\n');
    expect(text).toContain('/laws/coverage');
    expect(text).toMatch(/Left out: \d+ rows/);
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
        'E',
        'F',
        'G',
        'H',
      ]);
    }
  });

  test('is left out before the simplified measures were in force', () => {
    const { chapters } = report({ ...small, 'org-assessment-date': '2026-08-31' }, 'zh', '2026-08-31');
    expect(chapters.map((each) => each.id)).not.toContain('chapter-smallHandler');
  });
});

describe('the chapter on ways to a better verdict', () => {
  const texts = (blocks: readonly Block[] = []) => JSON.stringify(blocks);

  test('gives the smallest sets to better levels, each change with what to do', () => {
    const blocks = chapter(gate, 'path')?.blocks ?? [];
    expect(blocks.filter(({ kind }) => kind === 'heading').length).toBeGreaterThan(1);
    for (const row of rows(blocks)) expect(row.every((cell) => cell.trim() !== '')).toBe(true);
    expect(texts(blocks)).toContain('尚未登记计划措施');
  });

  test('shows planned measures beside the facts with the verdict after them, the facts untouched', () => {
    const pack = defaultPack();
    const result = evaluatePack(pack, gate, { today: '2026-11-22' });
    const planned: Answers = { 'nec-alternative-offered': 'equal', 'nec-refusal': 'none' };
    const model = assessmentReport({
      ...{ pack, result, answers: gate, notes: {}, planned, locale: 'zh', title: '', reportNumber: 'T-1' },
      generatedOn: '2026-11-22',
    });
    const blocks = model.chapters.find(({ id }) => id === 'chapter-path')?.blocks ?? [];
    const after = evaluatePack(pack, { ...gate, ...planned }, { today: '2026-11-22' }).overall;
    expect(after.floor).not.toBe(result.overall.floor);
    expect(texts(blocks)).toContain('全部落实后的结论：至少为高风险，最坏为存在禁止情形');
    expect(texts(model.chapters.find(({ id }) => id === 'chapter-summary')?.blocks)).toContain('存在禁止情形');
  });

  test('says nothing of the draft that was never in force', () => {
    const draft = findPack('cn-draft-2023') ?? defaultPack();
    const result = evaluatePack(draft, gate, { today: '2026-11-22' });
    const input = { pack: draft, result, answers: gate, notes: {}, locale: 'zh' as const, title: '', reportNumber: 'T-1' };
    const { chapters } = assessmentReport({ ...input, generatedOn: '2026-11-22' });
    expect(chapters.find(({ id }) => id === 'chapter-path')?.blocks).toHaveLength(1);
  });
});
