import type { Scenario } from '../../lib/schema/scenario';

export const retailSecurity: Scenario = {
  id: 'retail-security',
  group: 'retail',
  title: { zh: '商超安防与名单预警', en: 'Store security and watchlists' },
  pitfall: {
    zh: '常见的是，顾客分不清摄像头会不会认人，名单由谁添加、何时移除也没人管。',
    en: 'Often, shoppers cannot tell whether a camera recognises faces, and nobody governs who is added to the list or when they come off.',
  },
  knownCase: {
    zh: '上海在专项执法中让600余家商超自查刷脸的使用情况。',
    en: 'In a campaign Shanghai had more than 600 supermarkets and malls check their own use of face recognition.',
    source: {
      zh: '上海“亮剑浦江·2024”专项执法，2024年12月报道',
      en: 'Shanghai Liangjian Pujiang 2024 campaign, reported December 2024',
    },
  },
  usualFailures: [
    {
      rule: 'r-signage-none',
      text: { zh: '门口只写“内有监控”，没有说会识别人脸。', en: 'The sign says “CCTV” and nothing of recognition.' },
    },
    {
      rule: 'r-remote-id-no-basis',
      text: { zh: '把“可疑人员”名单录入系统，逐个比对进店的人。', en: 'A watch list is compared with everybody who enters.' },
    },
    { rule: 'r-bystanders-kept', text: { zh: '所有顾客的抓拍都长期留存。', en: 'Captures of all customers are kept for long.' } },
  ],
  closestCase: 'consumer-day-2021',
  suggests: { question: 'scn-type', option: 'retail-security' },
  examplePurpose: {
    zh: '发现有盗窃处理记录的人进店时提醒保安留意。',
    en: 'Alert security when someone with a recorded theft incident enters.',
  },
  examplePlace: { zh: '超市入口和收银区', en: 'Supermarket entrance and checkout area' },
  decisive: [
    'scn-public-safety',
    'scn-signage',
    'scn-capture-mode',
    'scn-remote-id-basis',
    'scn-bystanders',
    'col-reference-source',
    'use-secondary',
  ],
};
