import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, not } from '../../../when';
import { identifiesPersons } from '../terms';

export const rSchoolAttendance: Rule = {
  id: 'r-school-attendance',
  dimension: 'E',
  severity: 'high',
  eased: { when: is('nec-documented', 'yes'), severity: 'medium' },
  appliesWhen: all(is('scn-type', 'school'), identifiesPersons, not(is('scn-legal-mandate', 'law-face'))),
  gapWhen: any(is('nec-documented', 'no'), is('nec-nonbio-equivalent', 'yes')),
  title: { zh: '学校刷脸，必要性站不住', en: 'Face recognition at school without a necessity that stands' },
  finding: {
    zh: '学校用人脸核对学生，可是没有书面说明非用不可的理由，或者点名、校卡一类办法同样办得到。法律没有一概禁止学校使用，但目的要特定、必要性要充分、对学生影响要最小；未成年学生对学校很难说不，这几条更要写得扎实。有没有替代办法，另在相应的条目里判断。',
    en: 'A school identifies pupils by face, but there is no written case for it, or roll-call, cards and the like would do as well. The law does not ban it outright, yet the purpose must be specific, the need sufficient and the impact on pupils least; since pupils can hardly say no, the case must be all the firmer. Alternatives are judged in an item of their own.',
  },
  legal: {
    zh: '《人脸识别办法》第四条、《个人信息保护法》第二十八条第二款要求同时具备特定目的、充分必要、影响最小和严格保护；《个人信息保护法》第六条第一款也要求采取对个人影响最小的方式。没有书面论证的，不能认定充分必要；自认有同样有效的非生物特征办法的，难以认定影响最小。',
    en: 'Art. 4 FRT Measures and art. 28(2) PIPL require a specific purpose, sufficient necessity, least impact and strict protection; art. 6(1) PIPL also asks for the way with least impact. Without a written case necessity is not shown; where a way without biometrics is admitted to do as well, least impact is hard to show.',
  },
  matters: {
    zh: '为点名这样的小事留下学生一生不变的信息，得不偿失。',
    en: 'Roll-call is a small gain for data that stay with pupils for life.',
  },
  remedy: {
    zh: '优先改回点名或校卡；仍要用人脸的，逐个用途写明理由，给出同样方便的办法，并向家长说明。',
    en: 'Prefer roll-call or cards; if faces stay, justify each use in writing, offer an equally convenient way and explain it to parents.',
  },
  task: {
    owner: 'management',
    proof: {
      zh: '逐个用途的必要性论证、给家长的告知',
      en: 'the necessity case for each use and the notice to parents',
    },
  },
  provisions: [cite('measures-2025', '4'), cite('pipl', '28', { paragraph: '2' }), cite('pipl', '6', { paragraph: '1' })],
  folds: ['r-consent-imbalance', 'r-necessity-undocumented', 'r-nonbio-preferred'],
  examples: [
    { answers: { 'nec-documented': 'no', 'nec-nonbio-equivalent': 'no-documented' }, outcome: 'gap' },
    { answers: { 'nec-documented': 'yes', 'nec-nonbio-equivalent': 'yes' }, outcome: 'gap' },
    { answers: { 'nec-documented': 'yes', 'nec-nonbio-equivalent': 'no-documented' }, outcome: 'met' },
    { answers: { 'nec-documented': 'unknown', 'nec-nonbio-equivalent': 'no-documented' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
