import type { Scenario } from '../../lib/schema/scenario';

export const airport: Scenario = {
  id: 'airport',
  group: 'transport',
  title: { zh: '机场安检与登机', en: 'Airport security and boarding' },
  pitfall: {
    zh: '常见的是，安检、登机、商业服务共用一套人脸，各自的依据却没有分清。',
    en: 'Often, security, boarding and commercial services share one set of faces without separating their grounds.',
  },
  knownCase: null,
  usualFailures: [
    {
      rule: 'r-sole-operating',
      text: {
        zh: '登机口默认刷脸，没有说可以只看登机牌。',
        en: 'Boarding by face is the default; nobody says the pass is enough.',
      },
    },
    { rule: 'r-secondary-use', text: { zh: '安检人脸被商业服务拿去用。', en: 'Faces from security serve commercial offers.' } },
    {
      rule: 'r-retention-indefinite',
      text: { zh: '航班结束后，人脸没有删除期限。', en: 'No term for deletion after the flight.' },
    },
  ],
  closestCase: 'shanghai-2024',
  suggests: { question: 'scn-type', option: 'airport' },
  examplePurpose: {
    zh: '登机口核对旅客与登机牌是否一致。',
    en: 'Check at the gate that the traveller matches the boarding pass.',
  },
  examplePlace: { zh: '安检通道和登机口', en: 'Security lane and boarding gate' },
  decisive: [
    'scn-public-safety',
    'scn-legal-mandate',
    'scn-legal-citation',
    'nec-alternative-offered',
    'use-secondary',
    'use-sharing',
    'col-retention-basis',
  ],
};
