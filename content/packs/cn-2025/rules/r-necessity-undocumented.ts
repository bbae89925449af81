import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, blank, is } from '../../../when';

export const rNecessityUndocumented: Rule = {
  id: 'r-necessity-undocumented',
  dimension: 'D',
  severity: 'high',
  gapWhen: any(is('nec-documented', 'no'), blank('scn-purpose')),
  title: { zh: '目的或必要性没有写下来', en: 'The purpose or its necessity is not written down' },
  finding: {
    zh: '没有书面说明为何非用人脸不可，或者连具体目的也没有写明。处理人脸须有特定目的和充分必要性，影响评估必须回答这一问题；发生争议时要由处理者举证。',
    en: 'There is no written case for why only the face will do, or the specific purpose itself is not stated. Processing faces requires a specific purpose and sufficient necessity, and the impact assessment must answer that question; in a dispute the handler bears the proof.',
  },
  remedy: {
    zh: '写一份说明：目的、试过的其他办法、为何不够、怎样把影响降到最小，由负责人签字；论证不出来的，停用人脸功能。',
    en: 'Write a short case covering purpose, other methods tried, why they fall short and how impact is reduced, signed by the person in charge; if it cannot be made out, withdraw the face function.',
  },
  provisions: [
    cite('pipl', '28'),
    cite('draft-2023'),
    cite('measures-2025', '4'),
    cite('aiia-initiative'),
    cite('shanghai-2024'),
  ],
  examples: [
    { answers: { 'nec-documented': 'no' }, outcome: 'gap' },
    { answers: { 'nec-documented': 'yes', 'scn-purpose': '' }, outcome: 'gap' },
    { answers: { 'nec-documented': 'yes', 'scn-purpose': '会员自愿刷脸入场' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
