import type { Scenario } from '../../lib/schema/scenario';

export const telecomSim: Scenario = {
  id: 'telecom-sim',
  group: 'finance-telecom',
  title: { zh: '电信开卡实名', en: 'Telecom SIM registration' },
  pitfall: {
    zh: '常见的是，实名登记有规定，但条文是否要求刷脸说不清，办完后照片又留着。',
    en: 'Often, real-name registration is prescribed, whether by face stays vague, and pictures are kept afterwards.',
  },
  knownCase: null,
  suggests: { question: 'scn-type', option: 'telecom-sim' },
  examplePurpose: {
    zh: '开卡时核对办理人与证件是否同一人。',
    en: 'Check at activation that the applicant is the person on the identity document.',
  },
  examplePlace: { zh: '营业厅柜台或线上开卡页面', en: 'Shop counter or online activation page' },
  decisive: [
    'scn-legal-mandate',
    'scn-legal-citation',
    'nec-alternative-offered',
    'ntc-legal-basis',
    'col-original-images',
    'col-persons-stored',
    'fil-status',
  ],
};
