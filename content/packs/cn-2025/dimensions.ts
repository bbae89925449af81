import type { Dimension } from '../../../lib/schema/pack';

/** The dimensions of the report. Foreign law and reliability notes never move the overall level. */
export const dimensions: readonly Dimension[] = [
  { id: 'A', title: { zh: '能不能用：底线与禁止情形', en: 'Limits and prohibited uses' }, scored: true, movesOverall: true },
  { id: 'B', title: { zh: '依据、告知与同意', en: 'Legal ground, notice and consent' }, scored: true, movesOverall: true },
  {
    id: 'C',
    title: { zh: '公共场所、标识与采集范围', en: 'Public places, signs and capture area' },
    scored: true,
    movesOverall: true,
  },
  { id: 'D', title: { zh: '必要性与替代办法', en: 'Necessity and alternatives' }, scored: true, movesOverall: true },
  {
    id: 'E',
    title: { zh: '未成年人与需照顾的人群', en: 'Minors and people needing extra care' },
    scored: true,
    movesOverall: true,
  },
  { id: 'F', title: { zh: '收集、存储与删除', en: 'Collection, storage and deletion' }, scored: true, movesOverall: true },
  {
    id: 'G',
    title: { zh: '使用、共享与算法监督', en: 'Use, sharing and algorithm oversight' },
    scored: true,
    movesOverall: true,
  },
  { id: 'H', title: { zh: '人脸生成与合成', en: 'Face generation and synthesis' }, scored: true, movesOverall: true },
  { id: 'I', title: { zh: '安全与供应商', en: 'Security and vendors' }, scored: true, movesOverall: true },
  { id: 'J', title: { zh: '个人权利', en: 'Individual rights' }, scored: true, movesOverall: true },
  { id: 'K', title: { zh: '评估、备案与记录', en: 'Assessment, filing and records' }, scored: true, movesOverall: true },
  { id: 'L', title: { zh: '境外法律', en: 'Foreign law' }, scored: false, movesOverall: false },
  {
    id: 'M',
    title: { zh: '范围、已有措施与可靠性', en: 'Scope, existing measures and reliability' },
    scored: false,
    movesOverall: false,
  },
];
