import type { Scenario } from '../../lib/schema/scenario';

export const metro: Scenario = {
  id: 'metro',
  group: 'transport',
  title: { zh: '地铁或公交进站', en: 'Metro or transit gate' },
  pitfall: {
    zh: '常见的是，为了快而刷脸，说不清与公共安全的关系，路过的人也被拍进去。',
    en: 'Often, speed is the motive, the link with public security stays vague, and passers-by are captured too.',
  },
  knownCase: null,
  suggests: { question: 'scn-type', option: 'metro' },
  examplePurpose: {
    zh: '已开通的乘客进站时核对乘车账户。',
    en: 'Match the travel account of passengers who signed up when they enter.',
  },
  examplePlace: { zh: '地铁站进站闸机', en: 'Entry gates of a metro station' },
  decisive: [
    'scn-public-safety',
    'nec-alternative-offered',
    'ntc-consent-form',
    'scn-zone',
    'scn-bystanders',
    'col-persons-stored',
    'col-internet-transfer',
  ],
};
