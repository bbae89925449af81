import type { Scenario } from '../../lib/schema/scenario';

export const school: Scenario = {
  id: 'school',
  group: 'education',
  title: { zh: '学校考勤与校门', en: 'School attendance and gate' },
  pitfall: {
    zh: '常见的是，一张通知书代替了家长的同意，不愿刷脸的学生也没有别的办法。',
    en: "Often, one circular stands in for the parents' consent, and pupils who decline have no other way.",
  },
  knownCase: {
    zh: '湖南怀化一家公司和九所学校因违法收集人脸信息被网信部门处理。',
    en: 'In Huaihua, Hunan, one company and nine schools were dealt with by the cyberspace authority for unlawfully collecting faces.',
    source: { zh: '怀化市网信部门，2025-09-29', en: 'Cyberspace authority of Huaihua, 2025-09-29' },
  },
  usualFailures: [
    {
      rule: 'r-minor-no-guardian',
      text: {
        zh: '家长群里发一条通知，就当监护人都同意了。',
        en: 'A message to the parents counts as consent of all guardians.',
      },
    },
    { rule: 'r-school-attendance', text: { zh: '点名本来可以不用人脸。', en: 'Attendance could be taken without faces.' } },
    { rule: 'r-minor-weak', text: { zh: '没有专门的儿童信息处理规则。', en: 'There are no special rules for children.' } },
  ],
  closestCase: 'huaihua-schools',
  suggests: { question: 'scn-type', option: 'school' },
  examplePurpose: {
    zh: '核对进校的人是不是在籍学生或教职工。',
    en: 'Check whether a person entering is an enrolled pupil or member of staff.',
  },
  examplePlace: { zh: '学校大门通道', en: 'Passage at the school gate' },
  decisive: [
    'min-under14',
    'min-guardian-consent',
    'min-special-rules',
    'nec-alternative-offered',
    'nec-documented',
    'ntc-imbalance',
    'use-attributes',
  ],
};
