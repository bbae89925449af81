import type { Scenario } from '../../lib/schema/scenario';

export const medicalId: Scenario = {
  id: 'medical-id',
  group: 'health',
  title: { zh: '就诊或入院身份识别', en: 'Patient identification' },
  pitfall: {
    zh: '常见的是，窗口只认刷脸，老人和病重者不便配合，数据又被拿去做别的分析。',
    en: 'Often, the counter takes faces only, older or very ill patients cannot cooperate, and the data end up in other analyses.',
  },
  knownCase: null,
  usualFailures: [
    { rule: 'r-sole-medical', text: { zh: '挂号机只认脸，老人办不了。', en: 'The kiosk knows faces only.' } },
    {
      rule: 'r-no-separation',
      text: { zh: '人脸和病历、身份证号放在同一张表里。', en: 'Face, record and identity number share one table.' },
    },
    { rule: 'r-secondary-use', text: { zh: '用就诊人脸做科研或营销。', en: 'Patients’ faces serve research or marketing.' } },
  ],
  closestCase: 'changsha-clinics',
  suggests: { question: 'scn-type', option: 'medical-id' },
  examplePurpose: {
    zh: '挂号取号时核对就诊人身份，防止冒名就医。',
    en: "Check the patient's identity at registration to prevent treatment under another name.",
  },
  examplePlace: { zh: '门诊大厅自助机', en: 'Self-service kiosk in the outpatient hall' },
  decisive: [
    'nec-alternative-offered',
    'nec-refusal',
    'use-secondary',
    'col-separation',
    'col-crypto',
    'min-accessible',
    'ntc-legal-basis',
  ],
};
