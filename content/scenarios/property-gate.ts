import type { Scenario } from '../../lib/schema/scenario';

export const propertyGate: Scenario = {
  id: 'property-gate',
  group: 'place-access',
  title: { zh: '小区或写字楼门禁', en: 'Residential or office-tower gate' },
  pitfall: {
    zh: '常见的是，旧门卡停用后，不愿刷脸的住户和访客只能等人开门。',
    en: 'Often, once the old cards are switched off, residents and visitors who decline have to wait for someone to open the gate.',
  },
  knownCase: {
    zh: '天津一名租户不同意刷脸进小区，二审判令物业删除其人脸信息，并给出别的出入办法。',
    en: 'A Tianjin tenant objected to entering by face; on appeal the property manager had to delete the data and give another way in.',
    source: { zh: '天津市第一中级人民法院二审，2022-05-18', en: 'Tianjin First Intermediate Court, appeal, 2022-05-18' },
  },
  usualFailures: [
    {
      rule: 'r-sole-property',
      text: {
        zh: '没录人脸的住户和访客只能等保安开门。',
        en: 'Residents and visitors without a face on file wait for the guard.',
      },
    },
    {
      rule: 'r-minor-no-guardian',
      text: {
        zh: '孩子的人脸跟着全家一起录入，没有单独问过监护人。',
        en: 'Children are enrolled with the family, and no guardian was asked.',
      },
    },
    {
      rule: 'r-vendor-opaque',
      text: {
        zh: '人脸库在设备商的云上，物业看不到也删不掉。',
        en: "The library sits in the vendor's cloud, where the manager can neither see nor delete.",
      },
    },
  ],
  closestCase: 'tianjin-gate',
  suggests: { question: 'scn-type', option: 'property-gate' },
  examplePurpose: {
    zh: '核对步行进入小区的人是不是已登记的住户。',
    en: 'Check whether a person walking into the compound is a registered resident.',
  },
  examplePlace: { zh: '小区南门的人行闸机', en: 'Pedestrian turnstile at the south gate of the compound' },
  decisive: [
    'nec-alternative-offered',
    'nec-refusal',
    'ntc-legal-basis',
    'min-under14',
    'col-persons-stored',
    'col-internet-transfer',
    'fil-pia',
  ],
};
