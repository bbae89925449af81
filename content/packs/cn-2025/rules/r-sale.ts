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
    zh: '人脸信息被拿去出售，或者换取好处。法律禁止非法买卖个人信息；违规出售可能招致拘留等行政处罚，情节严重的可能构成犯罪。',
    en: 'Face information is sold or exchanged for something of value. The law forbids unlawful trade in personal information; unlawful sale can lead to administrative penalties including detention and, in serious cases, to criminal liability.',
  },
  legal: {
    zh: '《个人信息保护法》第十条禁止非法买卖、提供他人个人信息。向其他处理者提供人脸须依第二十三条逐项告知并取得单独同意，有偿交易难以符合第六条、第二十八条的目的与必要性要求；情节严重的，《刑法》第二百五十三条之一定有刑责；尚不构成犯罪的，《治安管理处罚法》第五十六条可处拘留。',
    en: 'Article 10 PIPL forbids unlawful trade in and provision of personal information. Providing faces to another handler needs itemised notice and separate consent under article 23, and a paid trade hardly meets the purpose and necessity tests of articles 6 and 28; serious cases are punishable under article 253-1 of the Criminal Law, lesser ones by detention under article 56 of the public-order law.',
  },
  legalWhere: {
    'consumer-law': {
      zh: '对方是消费者的，经营者另负《消费者权益保护法》第二十九条的保密义务，责任见该法第五十六条第一款第九项。',
      en: 'Towards consumers, the business also owes the confidentiality of article 29 of the Consumer Protection Law; liability is in item 9 of its article 56(1).',
    },
  },
  matters: {
    zh: '人脸换不掉，一旦流入市场就追不回来，可能被用来冒名贷款、诈骗。',
    en: 'A face cannot be replaced; once on the market it cannot be called back and may serve identity theft and fraud.',
  },
  remedy: {
    zh: '立即停止交易，要求接收方删除，请律师判断是否须报告和通知受影响的人。',
    en: 'Stop the trade at once, ask recipients to delete and have a lawyer advise on reporting and notifying those affected.',
  },
  task: {
    owner: 'management',
    proof: {
      zh: '终止协议、流向清单、接收方删除确认、律师意见',
      en: "The termination, a list of where data went, recipients' confirmation of deletion and counsel's opinion",
    },
  },
  provisions: [
    cite('pipl', '10'),
    cite('pipl', '23'),
    cite('public-order-law', '56'),
    cite('criminal-law', '253-1'),
    cite('consumer-law', '29'),
    cite('consumer-law', '56', { paragraph: '1', item: '9' }),
  ],
  examples: [
    { answers: { 'use-sharing': ['sale'] }, outcome: 'gap' },
    { answers: { 'use-sharing': ['vendor'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
