import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, lacksSome } from '../../../when';

export const rPerformanceUntested: Rule = {
  id: 'r-performance-untested',
  dimension: 'G',
  severity: 'medium',
  gapWhen: any(
    lacksSome('use-performance', ['bias', 'threshold', 'liveness']),
    all(lacksSome('use-performance', ['independent']), lacksSome('use-performance', ['vendor-test'])),
  ),
  title: { zh: '准确性缺少测试证据', en: 'Evidence of accuracy testing is missing' },
  finding: {
    zh: '分人群误差、书面阈值、活体检测至少缺一项，或者没有任何精度测试。具体测试方法多来自未生效的征求意见稿、推荐性标准和行业报告，属于建议；但法律要求保证信息质量，避免错认伤害个人。',
    en: 'At least one of group error testing, a written threshold or liveness detection is missing, or there is no accuracy test at all. The specific tests come mostly from a draft never in force, recommended standards and an industry report and are advice, yet the law requires information quality so that false matches do not harm people.',
  },
  remedy: {
    zh: '请独立机构测试精度、分人群误差和防假体能力，写明阈值和复核周期；保存测试报告和阈值审批。',
    en: 'Commission independent tests of accuracy, group error and spoof resistance, and set down the threshold and review cycle; keep the reports and approval.',
  },
  provisions: [cite('draft-2023', '19'), cite('gbt-38671'), cite('aiia-report', '3'), cite('eu-ai-act')],
  examples: [
    { answers: { 'use-performance': ['vendor-test'] }, outcome: 'gap' },
    { answers: { 'use-performance': ['independent', 'bias', 'threshold', 'liveness'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
