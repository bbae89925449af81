import type { Scenario } from '../../lib/schema/scenario';

export const vending: Scenario = {
  id: 'vending',
  group: 'retail',
  title: { zh: '无人售货机或智能货柜', en: 'Vending machine or smart cabinet' },
  pitfall: {
    zh: '常见的是，刷脸按钮最显眼，付完款还要手机号、性别和生日。',
    en: 'Often, the face button is the most prominent one, and after payment the machine wants phone number, gender and birthday.',
  },
  knownCase: {
    zh: '上海检查地铁站内1,400余台售货机，829台停用了刷脸支付。',
    en: 'Shanghai checked more than 1,400 vending machines in metro stations; face payment was suspended on 829.',
    source: {
      zh: '上海“亮剑浦江·2024”专项执法，2024年12月报道',
      en: 'Shanghai Liangjian Pujiang 2024 campaign, reported December 2024',
    },
  },
  usualFailures: [
    {
      rule: 'r-inducement',
      text: { zh: '刷脸按钮最大，扫码要翻几屏才找得到。', en: 'The face button is largest; the code is screens away.' },
    },
    {
      rule: 'r-capture-before-consent',
      text: { zh: '人一靠近屏幕，摄像头就已打开。', en: 'The camera is on before anybody agrees.' },
    },
    { rule: 'r-extra-data', text: { zh: '付款前还要手机号、生日。', en: 'Phone and birthday are asked for before payment.' } },
  ],
  closestCase: 'shanghai-2024',
  suggests: { question: 'scn-type', option: 'vending' },
  examplePurpose: { zh: '顾客选用刷脸时完成一次扣款。', en: 'Complete one payment when a customer chooses to pay by face.' },
  examplePlace: { zh: '地铁站厅内的售货机', en: 'Vending machine in a metro concourse' },
  decisive: [
    'scn-public-safety',
    'nec-inducement',
    'nec-alternative-offered',
    'ntc-capture-order',
    'ntc-consent-form',
    'col-extra-data',
    'org-backend-operator',
  ],
};
