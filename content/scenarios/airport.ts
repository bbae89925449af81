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
