import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { has } from '../../../when';

export const rSale: Rule = {
  id: 'r-sale',
  dimension: 'A',
  severity: 'prohibited',
  gapWhen: has('use-sharing', 'sale'),
  title: { zh: '人脸信息被出售或有偿交换', en: 'Face information is sold or traded' },
  finding: {
    zh: '人脸信息被拿去出售，或者以有偿方式交换。法律禁止非法买卖个人信息，向他人提供人脸一般还须逐项告知并取得单独同意；违规出售可能招致行政处罚，情节严重的可能涉及刑事责任。',
    en: 'Face information is sold or exchanged for value. The law forbids unlawful trade in personal information, and passing faces to others normally also needs itemised notice and separate consent; unlawful sale can lead to administrative penalties and, in serious cases, criminal liability.',
  },
  remedy: {
    zh: '立即停止交易，请律师判断是否须报告和通知受影响的人；保存合同、流向清单以及要求接收方删除的往来函件。',
    en: 'Stop the trade at once and have a lawyer advise on reporting and notifying those affected; keep contracts, a list of where the data went and the letters asking recipients to delete.',
  },
  provisions: [cite('criminal-law', '253-1'), cite('pipl', '10'), cite('pipl', '25'), cite('bipa'), cite('cubi')],
  examples: [
    { answers: { 'use-sharing': ['sale'] }, outcome: 'gap' },
    { answers: { 'use-sharing': ['vendor'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
