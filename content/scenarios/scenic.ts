import type { Scenario } from '../../lib/schema/scenario';

export const scenic: Scenario = {
  id: 'scenic',
  group: 'place-access',
  title: { zh: '景区或乐园入园', en: 'Scenic area or park entry' },
  pitfall: {
    zh: '常见的是，卖票时没提刷脸，年卡办完后又改换入园方式。',
    en: 'Often, nothing is said about faces when the ticket is sold, or the way in changes after the annual pass is bought.',
  },
  knownCase: {
    zh: '杭州一家动物园把年卡入园由指纹改为刷脸，法院判其赔偿1,038元并删除面部信息，二审加判删除指纹信息。',
    en: 'A Hangzhou animal park moved annual passes from fingerprint to face; it had to pay RMB 1,038 and delete the face data, and on appeal the fingerprint data as well.',
    source: {
      zh: '杭州市中级人民法院 (2020)浙01民终10940号，2021-04-09',
      en: 'Hangzhou Intermediate Court, (2020) Zhe 01 Min Zhong 10940, 2021-04-09',
    },
  },
  usualFailures: [
    {
      rule: 'r-change-without-consent',
      text: { zh: '年卡中途改成刷脸，只发一条短信通知。', en: 'Annual cards are switched to faces by a text message.' },
    },
    {
      rule: 'r-notice-none',
      text: { zh: '售票时没有说，到了闸口才知道要刷脸。', en: 'Nothing is said at the ticket sale; visitors learn at the gate.' },
    },
    {
      rule: 'r-deletion-weak',
      text: { zh: '卡过期多年，人脸还在库里。', en: 'Cards expired years ago and the faces are still there.' },
    },
  ],
  closestCase: 'hangzhou-zoo',
  suggests: { question: 'scn-type', option: 'scenic' },
  examplePurpose: { zh: '核对年卡由本人使用。', en: 'Check that an annual pass is used by its holder.' },
  examplePlace: { zh: '景区检票口', en: 'Ticket gate of the scenic area' },
  decisive: [
    'scn-public-safety',
    'nec-switched',
    'nec-alternative-offered',
    'nec-refusal',
    'ntc-legal-basis',
    'col-retention-basis',
    'min-under14',
  ],
};
