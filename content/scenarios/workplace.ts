import type { Scenario } from '../../lib/schema/scenario';

export const workplace: Scenario = {
  id: 'workplace',
  group: 'workplace',
  title: { zh: '员工考勤与办公门禁', en: 'Staff attendance and office access' },
  pitfall: {
    zh: '常见的是，入职当天就录脸，员工不敢说不，离职后数据没有人删。',
    en: 'Often, faces are enrolled on the first day, staff dare not decline, and nobody deletes the data when they leave.',
  },
  knownCase: null,
  suggests: { question: 'scn-type', option: 'workplace' },
  examplePurpose: { zh: '记录员工上下班时间并放行办公区域。', en: 'Record working hours and open the office area for staff.' },
  examplePlace: { zh: '公司前台门禁和考勤机', en: 'Reception gate and attendance terminal' },
  decisive: [
    'ntc-legal-basis',
    'ntc-imbalance',
    'nec-alternative-offered',
    'nec-refusal',
    'nec-documented',
    'col-deletion-triggers',
    'use-attributes',
  ],
};
