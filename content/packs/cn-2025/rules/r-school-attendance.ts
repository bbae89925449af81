import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, not, oneOf } from '../../../when';
import { identifiesPersons } from '../terms';

export const rSchoolAttendance: Rule = {
  id: 'r-school-attendance',
  dimension: 'E',
  severity: 'high',
  appliesWhen: all(is('scn-type', 'school'), identifiesPersons, not(is('scn-legal-mandate', 'law-face'))),
  gapWhen: any(
    is('nec-documented', 'no'),
    is('nec-nonbio-equivalent', 'yes'),
    oneOf('nec-alternative-offered', ['inferior', 'hidden', 'no']),
  ),
  title: { zh: '学校刷脸，必要性或替代办法站不住', en: 'School use of faces lacks shown necessity or a real alternative' },
  finding: {
    zh: '学校用人脸核对学生，可是没有书面说明非用不可的理由，或者点名、校卡同样办得到，或者没有同样方便的替代办法。法律没有一概禁止学校使用，但目的要特定、必要性要充分、对学生影响要最小，不愿刷脸的学生要有合理、方便的办法。',
    en: 'A school identifies pupils by face, but there is no written case for it, or roll-call or cards would do as well, or no equally convenient alternative exists. The law does not ban it outright, yet the purpose must be specific, the need sufficient and the impact least, and pupils who refuse must have a reasonable and convenient way.',
  },
  legal: {
    zh: '《人脸识别办法》第四条、《个人信息保护法》第二十八条第二款要求同时具备特定目的、充分必要、影响最小和严格保护；根据《人脸识别办法》第十条，另有方式能达到同样目的的，人脸识别不能是唯一的验证方式，并且要为不同意的人准备合理、方便的办法。根据现有回答，充分必要性或者替代方式不能认定已经具备。',
    en: 'Art. 4 FRT Measures and art. 28(2) PIPL require a specific purpose, sufficient necessity, least impact and strict protection; art. 10 FRT Measures bars face recognition as the sole way of verification where another way serves the purpose, and calls for a reasonable and convenient alternative for those who refuse. On the answers given, necessity or the alternative is not shown.',
  },
  matters: {
    zh: '学生很难对学校说不；为点名这样的小事留下一生不变的信息，得不偿失。',
    en: 'Pupils can hardly say no to their school, and roll-call is a small gain for data that never change.',
  },
  remedy: {
    zh: '优先改回点名或校卡；仍要用人脸的，逐个用途写明理由，给出同样方便的办法，并向家长说明。',
    en: 'Prefer roll-call or cards; if faces stay, justify each use in writing, offer an equally convenient way and explain it to parents.',
  },
  task: {
    owner: 'management',
    proof: {
      zh: '必要性论证、替代办法说明、给家长的告知',
      en: 'the necessity case, the description of the alternative and the notice to parents',
    },
  },
  provisions: [cite('measures-2025', '4'), cite('measures-2025', '10'), cite('pipl', '28', { paragraph: '2' })],
  folds: ['r-consent-imbalance'],
  examples: [
    {
      answers: { 'nec-documented': 'no', 'nec-nonbio-equivalent': 'no-documented', 'nec-alternative-offered': 'equal' },
      outcome: 'gap',
    },
    {
      answers: { 'nec-documented': 'yes', 'nec-nonbio-equivalent': 'no-documented', 'nec-alternative-offered': 'hidden' },
      outcome: 'gap',
    },
    {
      answers: { 'nec-documented': 'yes', 'nec-nonbio-equivalent': 'no-documented', 'nec-alternative-offered': 'equal' },
      outcome: 'met',
    },
    {
      answers: { 'nec-documented': 'unknown', 'nec-nonbio-equivalent': 'no-documented', 'nec-alternative-offered': 'equal' },
      outcome: 'needs-review',
    },
  ],
  reviewed: null,
};
