import type { Scenario } from '../../lib/schema/scenario';

export const facePay: Scenario = {
  id: 'face-pay',
  group: 'finance-telecom',
  title: { zh: '线下刷脸支付', en: 'In-person face payment' },
  pitfall: {
    zh: '常见的是，开通时一带而过，防假体攻击弱，被盗刷后没有人受理。',
    en: 'Often, activation is glossed over, defences against fake faces are weak, and nobody handles a stolen payment.',
  },
  knownCase: {
    zh: '有人利用非法掌握的个人信息制作3D头像骗过刷脸验证，被判刑并处罚金。',
    en: 'Offenders made 3D heads from unlawfully held personal data to get past face checks; they received prison terms and fines.',
    source: {
      zh: '张某等人刑事案，衢州市中级人民法院2020年终审',
      en: 'Zhang and others, criminal case, Quzhou Intermediate Court, final 2020',
    },
  },
  usualFailures: [
    {
      rule: 'r-inducement',
      text: { zh: '开通刷脸有红包，默认勾选。', en: 'A reward for activating, and the box is ticked already.' },
    },
    { rule: 'r-finance-controls', text: { zh: '大额支付只刷脸，没有第二道验证。', en: 'Large payments with the face alone.' } },
    {
      rule: 'r-notice-weak',
      text: { zh: '开通时没有讲清风险和关闭的办法。', en: 'Neither risk nor the way to switch off is explained.' },
    },
  ],
  closestCase: 'three-d-heads',
  suggests: { question: 'scn-type', option: 'face-pay' },
  examplePurpose: {
    zh: '顾客选用刷脸时核对付款账户的本人身份。',
    en: 'Check that the payer owns the account when a customer chooses face payment.',
  },
  examplePlace: { zh: '门店收银台', en: 'Checkout counter of a shop' },
  decisive: [
    'scn-public-safety',
    'use-finance',
    'use-performance',
    'nec-alternative-offered',
    'nec-inducement',
    'rgt-misid',
    'org-backend-operator',
  ],
};
