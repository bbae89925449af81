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
  usualFailures: [
    {
      rule: 'r-consent-imbalance',
      text: {
        zh: '同意书在入职材料里一起签，员工不敢不签。',
        en: 'The consent form is among the papers of the first day and nobody dares refuse.',
      },
    },
    { rule: 'r-sole-other', text: { zh: '打卡只能刷脸。', en: 'The face is the only way to clock in.' } },
    { rule: 'r-legacy-data', text: { zh: '离职多年，人脸还在考勤机里。', en: 'Former staff are still in the time clock.' } },
  ],
  closestCase: 'anderstorp-school',
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
