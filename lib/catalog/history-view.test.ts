import { describe, expect, test } from 'vitest';
import { stringsFor } from '../i18n/strings';
import { fieldTitle } from './field-words';
import { dayEnds, fieldChoices, historyDays } from './history-view';
import { defaultPack } from './index';
import { writtenIds } from './paper-fields';

const input = {
  id: 'a1',
  pack: defaultPack(),
  names: new Map([['ann', '安']]),
  clients: new Map([['c1', '甲公司（虚构）']]),
  locale: 'zh',
  strings: stringsFor('zh'),
} as const;

const event = (seq: number, at: string, more: object = {}) => ({
  seq,
  at,
  kind: 'answer',
  field: 'q:org-pi-officer' as const,
  from: null,
  to: 'no',
  actor: 'ann',
  source: null,
  ...more,
});

describe('a history in words', () => {
  test('days are those of Shanghai, and a sitting ends with another person, another day or half an hour of nothing', () => {
    const days = historyDays(
      [
        event(6, '2026-11-22T16:30:00.000Z'),
        event(5, '2026-11-22T15:50:00.000Z'),
        event(4, '2026-11-22T15:20:00.000Z'),
        event(3, '2026-11-22T14:49:59.000Z'),
        event(2, '2026-11-22T14:49:00.000Z', { actor: 'ben' }),
        event(1, '2026-11-22T14:48:00.000Z', { actor: 'ben' }),
      ],
      input,
    );
    expect(days.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-22']);
    expect(days[1]?.sittings.map(({ who, clock, first, last }) => [who, clock, first, last])).toEqual([
      ['安', '23:20–23:50', 4, 5],
      ['安', '22:49', 3, 3],
      ['ben', '22:48–22:49', 1, 2],
    ]);
  });

  test('answers read as on the result page; what the assessment itself went through is said in words', () => {
    const at = '2026-11-22T08:00:00.000Z';
    const bare = { field: null, from: null, to: null };
    const [day] = historyDays(
      [
        event(5, at, { kind: 'mode', ...bare, from: 'quick', to: 'full' }),
        event(4, at, { kind: 'remove', ...bare }),
        event(3, at, { kind: 'rename', ...bare, from: '', to: '门禁' }),
        event(2, at, { source: 1 }),
        event(1, at, { kind: 'import', ...bare, to: '' }),
      ],
      input,
    );
    expect(day?.sittings[0]?.events.map(({ title, from, to, source }) => [title, from, to, source])).toEqual([
      ['改评估方式', '快速自查', '完整评估', null],
      ['删除评估', null, null, null],
      ['改名称', '空', '门禁', null],
      [defaultPack().questions['org-pi-officer']?.text.zh, '未回答', '否', 1],
      ['导入评估', null, null, null],
    ]);
  });

  test('clients and every field of the papers are called by their names', () => {
    const at = '2026-11-22T08:00:00.000Z';
    const [day] = historyDays(
      [
        event(2, at, { kind: 'client', field: null, from: 'c1', to: null }),
        event(1, at, { kind: 'client', field: null, from: 'gone', to: 'c1' }),
      ],
      input,
    );
    expect(day?.sittings[0]?.events.map(({ from, to }) => [from, to])).toEqual([
      ['甲公司（虚构）', '不属于任何客户'],
      ['已删除的客户', '甲公司（虚构）'],
    ]);
    const titles = writtenIds.map((id) => fieldTitle(`r:${id}`, input));
    expect(titles.filter((title) => /[a-z]/.test(title) || title.endsWith('：'))).toEqual([]);
    // One for each language of somebody's own words.
    expect(new Set(titles).size).toBeGreaterThan(writtenIds.length / 2);
  });

  test('the choices of the filter follow the questionnaire, then notes, then the rest', () => {
    const fields = ['r:own-conclusion', 'n:org-name', 'q:org-pi-officer', 'q:org-name'] as const;
    expect(fieldChoices(fields, input).map(({ field }) => field)).toEqual([
      'q:org-name',
      'q:org-pi-officer',
      'n:org-name',
      'r:own-conclusion',
    ]);
  });

  test('a day ends with its last event', () => {
    const moments = [
      { seq: 1, at: '2026-11-22T15:59:00.000Z' },
      { seq: 2, at: '2026-11-22T15:59:59.000Z' },
      { seq: 3, at: '2026-11-22T16:00:00.000Z' },
    ];
    expect(dayEnds(moments)).toEqual([
      { date: '2026-11-23', seq: 3 },
      { date: '2026-11-22', seq: 2 },
    ]);
  });
});
