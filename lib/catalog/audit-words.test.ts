import { expect, test } from 'vitest';
import { stringsFor } from '../i18n/strings';
import { detailWords } from './audit-words';
import { defaultPack } from './index';

const names = new Map([
  ['c-1', '甲公司（虚构）'],
  ['t-1', 'r-pia-none'],
]);
const input = { names, locale: 'zh', strings: stringsFor('zh') } as const;
const words = (action: string, detail: Readonly<Record<string, string | number | null>>) =>
  detailWords(action, detail, input).map(({ value, id }) => [value, id]);

test('ids are said by what they stand for, with the id beside; roles and states by their words', () => {
  const rule = defaultPack().rules.find(({ id }) => id === 'r-pia-none')?.title.zh;
  expect(words('member.role-changed', { client: 'c-1', role: 'viewer' })).toEqual([
    ['甲公司（虚构）', 'c-1'],
    ['查看者', null],
  ]);
  expect(words('task.changed', { task: 't-1', from: 'open', to: 'done' })).toEqual([
    [rule, 't-1'],
    ['待办', null],
    ['已完成', null],
  ]);
  expect(words('review.finding-marked', { rule: 'r-pia-none', mark: 'agreed', seq: 3 })).toEqual([
    [rule, 'r-pia-none'],
    ['同意', null],
    ['3', null],
  ]);
});

test('what nobody knows any more, and what is no id, is shown as it was entered', () => {
  expect(words('assessment.moved', { from: 'c-9', to: null })).toEqual([
    ['c-9', null],
    ['不属于任何客户', null],
  ]);
  expect(words('archive.imported', { key: 'toString' })).toEqual([['toString', null]]);
});
