import type { Scenario } from '../../lib/schema/scenario';

export const salesOffice: Scenario = {
  id: 'sales-office',
  group: 'retail',
  title: { zh: '售楼处客户识别', en: 'Visitor identification in a property sales office' },
  pitfall: {
    zh: '常见的是，为了分清客户归哪家渠道，来访者不知不觉就被拍下比对。',
    en: 'Often, to decide which agent brought the client, visitors are filmed and matched without noticing.',
  },
  knownCase: {
    zh: '宁波三家房企用摄像头识别来访者以核算佣金，各被罚25万元，其中一家抓拍305,114次。',
    en: 'Three Ningbo developers identified visitors by camera to settle commissions and were fined RMB 250,000 each; one had made 305,114 captures.',
    source: { zh: '宁波市场监管执法，2021年4月', en: 'Market-regulation enforcement in Ningbo, April 2021' },
  },
  usualFailures: [
    {
      rule: 'r-covert-capture',
      text: {
        zh: '客户每次来看房，都在不知情时被比对是不是老客。',
        en: 'Visitors are compared with earlier ones without knowing.',
      },
    },
    {
      rule: 'r-no-legal-basis',
      text: {
        zh: '分佣金是企业自己的事，拿不出处理人脸的依据。',
        en: 'Commissions are a private matter and give no ground for faces.',
      },
    },
    {
      rule: 'r-consent-not-separate',
      text: { zh: '墙上一张告示，就当作同意了。', en: 'A notice on the wall is taken for consent.' },
    },
  ],
  closestCase: 'ningbo-sales-offices',
  suggests: { question: 'scn-type', option: 'sales-office' },
  examplePurpose: {
    zh: '判断到访客户是首次来访还是由合作渠道带来。',
    en: 'Tell whether a visitor comes for the first time or through a partner agency.',
  },
  examplePlace: { zh: '售楼处大门和接待区', en: 'Entrance and reception area of the sales office' },
  decisive: [
    'scn-public-safety',
    'scn-capture-mode',
    'ntc-legal-basis',
    'ntc-notice-form',
    'nec-identity-needed',
    'use-secondary',
    'col-retention-basis',
  ],
};
