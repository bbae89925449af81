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
  usualFailures: [
    {
      rule: 'r-public-no-basis',
      text: { zh: '进站刷脸是为了方便和营销，不是公共安全。', en: 'Face gates serve convenience, not public security.' },
    },
    {
      rule: 'r-inducement',
      text: { zh: '刷脸通道又宽又快，其他通道只留一个。', en: 'The face lane is wide and fast, the other single.' },
    },
    {
      rule: 'r-file25-unfiled',
      text: {
        zh: '注册乘客早已达到备案人数，却没有备案。',
        en: 'Enrolled passengers have long reached the filing threshold and nothing was filed.',
      },
    },
  ],
  closestCase: 'shanghai-2024',
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
