import type { Headings } from '../../lib/portfolio/columns';
import type { QuestionId } from '../questions/index';

const questions: Readonly<Partial<Record<QuestionId, { readonly zh: string; readonly en: string }>>> = {
  'org-name': { zh: '处理者（名称和信用代码）', en: 'Handler (name and code)' },
  'org-province': { zh: '登记省份', en: 'Province' },
  'org-system-name': { zh: '系统名称', en: 'System' },
  'col-persons-stored': { zh: '存储人数', en: 'Persons stored' },
  'col-persons-projected': { zh: '12个月后人数', en: 'Persons in 12 months' },
  'frt-growth-month': { zh: '每月净增人数', en: 'Growth a month' },
  'fil-status': { zh: '备案情况', en: 'Filing' },
  'fil-trigger-date': { zh: '达到10万人的日期', en: 'Day 100,000 was reached' },
  'org-first-use-date': { zh: '启用日期', en: 'First use' },
};

/** Short headings of the columns that sites usually differ in; the first of `site` are those we write, Chinese and English. */
export const portfolioHeadings: Headings = {
  site: [
    '站点',
    'Site',
    '站点名称',
    '门店',
    '门店名称',
    '店名',
    '酒店',
    '设备',
    '设备编号',
    '编号',
    '名称',
    'name',
    'store',
    'machine',
  ],
  questions,
};

/** The columns of the table to fill in that is offered for download. */
export const usualColumns: readonly QuestionId[] = [
  'org-name',
  'org-province',
  'col-persons-stored',
  'fil-status',
  'fil-trigger-date',
];
