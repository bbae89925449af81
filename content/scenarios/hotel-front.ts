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
  usualFailures: [
    {
      rule: 'r-basis-weak',
      text: { zh: '把“公安要求实名”说成“必须刷脸”。', en: '“Real names are required” becomes “your face is required”.' },
    },
    {
      rule: 'r-sole-operating',
      text: { zh: '带了身份证，前台仍坚持要刷脸。', en: 'With an identity card at hand the desk still insists on the face.' },
    },
    {
      rule: 'r-extra-data',
      text: {
        zh: '核验完，人脸和证件照一起留在酒店系统里。',
        en: 'After the check, face and card photo both stay in the hotel system.',
      },
    },
  ],
  closestCase: 'shanghai-2024',
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
