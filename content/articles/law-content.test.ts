import { describe, expect, test } from 'vitest';
import type { Article, Instrument } from '../../lib/schema/provision';
import { articles } from './index';
import { instruments } from './instruments';

const table: Readonly<Record<string, Instrument>> = instruments;
const has = (instrument: string) =>
  new Set(articles.filter((each) => each.instrument === instrument).map(({ article }) => article));
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
const find = (instrument: string, article: string): Article | undefined =>
  articles.find((each) => each.instrument === instrument && each.article === article);

describe('the articles', () => {
  const needed: readonly [string, readonly string[]][] = [
    ['measures-2025', range(1, 20)],
    ['pipl', [...range(4, 10), ...range(13, 32), ...range(38, 41), ...range(44, 73)]],
    ['spc-2021-15', range(1, 16)],
    ['video-regulation', ['2', ...range(7, 10), ...range(12, 17), ...range(19, 22), ...range(26, 29), '31', '33']],
    ['network-data-regulation', ['9', '11', '12', ...range(19, 28), '35', '55', '58', '62']],
    ['csl', ['23', '25', '27', ...range(42, 46), '61', '71']],
    ['gbt-45574', ['4', '5.1', '5.2', '5.3', '5.4', '5.5', '6.1', '6.7', 'A']],
    ['gbt-41819', range(4, 11)],
    ['gbt-39335', ['4', '5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.8', '5.9', 'D']],
    ['draft-2023', [...range(1, 21), '22-24', '25']],
  ];
  test.each(needed)('of %s that bear on face recognition are all there', (instrument, wanted) => {
    const there = has(instrument);
    expect(wanted.filter((article) => !there.has(article))).toEqual([]);
  });

  test('the eight infringing acts of the court provisions and the seven grounds of the PIPL are told apart', () => {
    expect(find('spc-2021-15', '2')?.parts?.map(({ item }) => item)).toEqual(range(1, 8));
    expect(
      find('pipl', '13')
        ?.parts?.filter(({ paragraph }) => paragraph === '1')
        .map(({ item }) => item),
    ).toEqual(range(1, 7));
  });

  test('what the fact base lists as not verified is never shown as checked', () => {
    for (const article of ['16', '17', '18', '19']) expect(find('measures-2025', article)?.grade).not.toMatch(/text|official/);
    for (const article of ['10', '15']) expect(find('measures-2025', article)?.stopsAtArticle).toBe(true);
    for (const article of ['12', '13', '17', '18', '19', '20', '22-24', '25'])
      expect(find('draft-2023', article)?.grade).toBe('unverified');
    expect(find('gbt-45574', '6.1')?.grade).toBe('unverified');
    expect(find('small-handlers-2026', '')?.grade).toBe('secondary');
  });

  test('foreign instruments are never shown as checked', () => {
    const foreign = articles.filter(({ instrument }) => table[instrument]?.kind.startsWith('foreign'));
    expect(foreign.length).toBeGreaterThan(0);
    expect(new Set(foreign.map(({ grade }) => grade))).toEqual(new Set(['unverified']));
  });

  test('of an instrument that does not bind, no summary calls anything unlawful', () => {
    const soft = articles.filter(({ instrument }) =>
      ['draft', 'standard', 'report', 'self-regulation', 'foreign', 'foreign-bill', 'local'].includes(
        table[instrument]?.kind ?? '',
      ),
    );
    for (const { instrument, article, summary } of soft) {
      expect(summary.zh, `${instrument} ${article}`).not.toContain('违法');
      expect(summary.en, `${instrument} ${article}`).not.toMatch(/unlawful|illegal/i);
    }
  });
});

test('drafts never have a day from which they are in force', () => {
  for (const [id, { status, inForceFrom }] of Object.entries(table))
    if (status === 'draft' || status === 'never-in-force' || status === 'not-enacted') expect(inForceFrom, id).toBeNull();
});
