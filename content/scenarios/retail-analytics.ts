import type { Scenario } from '../../lib/schema/scenario';

export const retailAnalytics: Scenario = {
  id: 'retail-analytics',
  group: 'retail',
  title: { zh: '门店客流与客群分析', en: 'In-store traffic and audience analysis' },
  pitfall: {
    zh: '常见的是，以为只出统计就不算收集，设备却逐张存下了人脸。',
    en: 'Often, output is only statistics, so nobody counts it as collection, while the device stores face after face.',
  },
  knownCase: {
    zh: '小鹏汽车在门店用22台设备分析客流，收集人脸照片431,623张而未经同意，被罚款10万元。',
    en: 'XPeng analysed footfall in its showrooms with 22 devices and took 431,623 face photos without consent; it was fined RMB 100,000.',
    source: {
      zh: '上海市徐汇区市场监督管理局处罚，2022-02-07有公开报道',
      en: 'Penalty by the Xuhui District market regulator, Shanghai, reported 2022-02-07',
    },
  },
  usualFailures: [
    {
      rule: 'r-identity-not-needed',
      text: {
        zh: '只想知道进店人数，却装了会提取人脸的设备。',
        en: 'Only a head count was wanted, and a device that extracts faces was bought.',
      },
    },
    {
      rule: 'r-covert-capture',
      text: { zh: '顾客进门时不知道自己被拍下比对。', en: 'Customers do not know they are captured and compared.' },
    },
    {
      rule: 'r-public-no-basis',
      text: { zh: '用途是营销，不是公共安全。', en: 'The purpose is marketing, not public security.' },
    },
  ],
  closestCase: 'xpeng-showrooms',
  suggests: { question: 'scn-type', option: 'retail-analytics' },
  examplePurpose: {
    zh: '统计每天各时段进店人数，用来安排人手。',
    en: 'Count visitors per hour of the day in order to plan staffing.',
  },
  examplePlace: { zh: '门店入口上方', en: 'Above the shop entrance' },
  decisive: [
    'scn-function',
    'nec-identity-needed',
    'scn-public-safety',
    'scn-capture-mode',
    'ntc-legal-basis',
    'use-attributes',
    'col-original-images',
  ],
};
