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
