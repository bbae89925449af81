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
  usualFailures: [
    {
      rule: 'r-basis-weak',
      text: { zh: '把实名登记的要求当成必须刷脸的依据。', en: 'Real-name registration is taken as a duty to use faces.' },
    },
    {
      rule: 'r-sole-other',
      text: { zh: '老人、残障者刷不过，办不了业务。', en: 'Older or disabled customers fail the check and get no service.' },
    },
    { rule: 'r-deletion-weak', text: { zh: '核验视频长期留存，没有期限。', en: 'Check videos are kept without a term.' } },
  ],
  closestCase: 'loan-face-check',
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
