import type { Scenario } from '../../lib/schema/scenario';

export const hotelFront: Scenario = {
  id: 'hotel-front',
  group: 'place-access',
  title: { zh: '酒店前台入住核验', en: 'Hotel front-desk check-in' },
  pitfall: {
    zh: '常见的是，把必须登记身份当成必须刷脸，或者核验完仍留着照片。',
    en: 'Often, the duty to register identity is read as a duty to scan the face, or the picture is kept after the check.',
  },
  knownCase: {
    zh: '上海在专项执法中让6,300余家酒店自查刷脸的使用情况。',
    en: 'In a campaign Shanghai had more than 6,300 hotels check their own use of face recognition.',
    source: {
      zh: '上海“亮剑浦江·2024”专项执法，2024年12月报道',
      en: 'Shanghai Liangjian Pujiang 2024 campaign, reported December 2024',
    },
  },
  suggests: { question: 'scn-type', option: 'hotel-front' },
  examplePurpose: {
    zh: '核对办理入住的人与所持证件是否一致。',
    en: 'Check that the person checking in matches the identity document shown.',
  },
  examplePlace: { zh: '酒店大堂前台', en: 'Front desk in the hotel lobby' },
  decisive: [
    'scn-legal-mandate',
    'nec-alternative-offered',
    'nec-refusal',
    'ntc-legal-basis',
    'col-original-images',
    'scn-private-space',
    'use-sharing',
  ],
};
