import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { p01 } from '../../content/personas/p01';
import { stringsFor } from '../i18n/strings';
import { anyAnswers } from '../rules/arbitrary-answers';
import type { Answers } from '../schema/answer';
import { namedFields } from '../schema/field';
import { defaultPack } from './index';
import { type ComparedVersion, compareVersions } from './version-compare';

const pack = defaultPack();
const input = { id: 'a1', named: pack.id, locale: 'zh', strings: stringsFor('zh') } as const;
const version = (answers: Answers, day = '2026-11-22'): ComparedVersion => ({
  fields: namedFields({ answers }).map(([field, value]) => ({ field, value })),
  mode: 'full',
  day,
});
const compare = (before: ComparedVersion, after: ComparedVersion) => compareVersions(before, after, input);
const { 'org-assessment-date': _, ...undated } = p01.answers;

describe('two versions compared', () => {
  test('a version against itself shows no difference at all', () => {
    fc.assert(
      fc.property(anyAnswers(pack), (answers) => {
        const view = compare(version(answers), version(answers));
        expect([view.findings, view.duties, view.fields, view.filing]).toEqual([[], [], [], null]);
        expect(view.from).toEqual(view.to);
      }),
      { numRuns: 20 },
    );
  });

  test('swapped, what came has gone, and every side says what the other said', () => {
    const opposite = { came: 'went', went: 'came', rose: 'fell', fell: 'rose', settled: 'opened', opened: 'settled' } as const;
    fc.assert(
      fc.property(anyAnswers(pack), anyAnswers(pack), (a, b) => {
        const [forth, back] = [compare(version(a), version(b)), compare(version(b), version(a))];
        const turned = forth.findings.map(({ id, change, from, to }) => [id, opposite[change], to, from].join('|')).sort();
        expect(back.findings.map(({ id, change, from, to }) => [id, change, from, to].join('|')).sort()).toEqual(turned);
        expect([back.from, back.to]).toEqual([forth.to, forth.from]);
        expect(back.duties).toHaveLength(forth.duties.length);
        expect(new Set(back.fields.map(({ field }) => field))).toEqual(new Set(forth.fields.map(({ field }) => field)));
      }),
      { numRuns: 20 },
    );
  });

  test('on one day and under one law, every finding and duty that differs has a changed answer behind it', () => {
    const dated = { ...p01.answers };
    fc.assert(
      fc.property(
        anyAnswers(pack, [dated], ['org-assessment-date']),
        anyAnswers(pack, [dated], ['org-assessment-date']),
        (a, b) => {
          const view = compare(version(a), version(b));
          const changed = new Set(view.fields.map(({ field }) => field.slice(2)));
          for (const { id, causes } of [...view.findings, ...view.duties]) {
            expect(causes.length, id).toBeGreaterThan(0);
            expect(causes.every(({ question }) => changed.has(question))).toBe(true);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  test('the persons stored reaching the number for filing shows in filing, duty and last day, by the answer that did it', () => {
    const before = { ...p01.answers, 'col-persons-stored': 5000 };
    const after = { ...before, 'col-persons-stored': 150_000, 'fil-trigger-date': '2026-11-13', 'fil-status': 'not-filed' };
    const view = compare(version(before), version(after));
    expect(view.filing?.from).toBe('目前无须备案');
    expect(view.filing?.causes.map(({ question }) => question)).toEqual(['col-persons-stored', 'fil-trigger-date']);
    expect(view.filing?.to).toMatch(/最晚2026年12月\d+日/);
    expect(view.duties.map(({ id }) => id)).toContain('frt-filing');
    expect(view.fields.map(({ title, from, to }) => [title === '', from, to])).toContainEqual([false, '5,000人', '150,000人']);
  });

  test('the same answers on two days are judged by the law of each, and it is said that the law differs', () => {
    const view = compare(version(undated, '2025-05-31'), version(undated, '2026-11-22'));
    expect(view).toMatchObject({ otherLaw: true, otherDay: true, fields: [] });
    expect(view.from.pack).not.toBe(view.to.pack);
    expect(view.findings.length).toBeGreaterThan(0);
    expect(view.findings.every(({ causes }) => causes.length === 0)).toBe(true);
  });

  test('notes, plans, stated risks and own words are compared in words too', () => {
    const fields = [
      { field: 'n:org-name', value: '记一笔' },
      { field: 'p:org-pi-officer', value: 'yes' },
      { field: 'l:leak-impact', value: 'very-high' },
      { field: 'r:own-conclusion', value: '部分同意' },
    ] as const;
    const base = version(p01.answers);
    const view = compare(base, { ...base, fields: [...base.fields, ...fields] });
    expect(view.fields.map(({ title, from, to }) => `${title.split('：')[0]} ${from} → ${to}`)).toEqual([
      '备注 空 → 记一笔',
      '计划的改法 未回答 → 是',
      '人工判断的风险等级 空 → 严重',
      '写进报告的话 空 → 部分同意',
    ]);
    expect(view.findings).toEqual([]);
  });
});
