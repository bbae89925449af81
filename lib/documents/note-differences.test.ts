import { describe, expect, test } from 'vitest';
import { consistencyContent } from '../../content/documents/consistency';
import { defaultPack } from '../catalog/index';
import type { Answers } from '../schema/answer';
import { noteDifferences } from './note-differences';

const found = (answers: Answers, notes: Readonly<Record<string, string>>) =>
  noteDifferences({ pack: defaultPack(), answers, notes, locale: 'zh', content: consistencyContent }).map(({ id }) => id);

describe('a note beside an answer', () => {
  test.each([
    ['其中员工1,200人', ['note-col-persons-stored']],
    ['去年底是 12万人', ['note-col-persons-stored']],
    ['共６８００人', []],
    ['6,800人，已去重', []],
    ['0.68万人', []],
    ['每台设备约500张照片', []],
  ])('with a count: %s', (note, ids) => {
    expect(found({ 'col-persons-stored': 6800 }, { 'col-persons-stored': note })).toEqual(ids);
  });

  test.each([
    ['2023年6月1日起', []],
    ['2023-06-01', []],
    ['试点从2023年3月15日开始', ['note-org-first-use-date']],
    ['2023年13月45日', []],
  ])('with a date: %s', (note, ids) => {
    expect(found({ 'org-first-use-date': '2023-06-01' }, { 'org-first-use-date': note })).toEqual(ids);
  });

  test('that gives another credit code is found wherever it stands', () => {
    const answers = { 'org-name': '某公司 9144030071526726XG' };
    expect(found(answers, { 'scn-place': '主体为91330100799655058B' })).toEqual(['other-code']);
    expect(found({ ...answers, 'scn-purpose': '为91330100799655058B的员工' }, {})).toEqual(['other-code']);
    expect(found(answers, { 'scn-place': '9144030071526726XG' })).toEqual([]);
  });

  test('says nothing where the answer is not known', () => {
    expect(found({ 'col-persons-stored': 'unknown' }, { 'col-persons-stored': '大约3万人' })).toEqual([]);
    expect(found({}, { 'col-persons-stored': '大约3万人', 'org-first-use-date': '2023年6月1日' })).toEqual([]);
  });
});
