import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, not } from '../../../when';

export const rSolelyAutomated: Rule = {
  id: 'r-solely-automated',
  dimension: 'G',
  severity: 'high',
  gapWhen: any(is('use-decision', 'auto'), all(is('use-major-interest', 'yes'), not(is('use-decision', 'human')))),
  title: { zh: '重要决定缺少人工复核', en: 'Major decisions lack human review' },
  finding: {
    zh: '识别结果独自决定对个人有重大影响的事项，或者用于社会救助、不动产处分等重大利益而没有人工复核。对完全由机器作出的重大决定，本人可以要求说明并拒绝；“重大利益事项不得以刷脸取代人工”出自征求意见稿，未写入正式规定，属于建议。',
    en: 'The match alone decides matters with a major effect on people, or serves major interests such as social assistance or real-estate disposal without human review. People may demand an explanation of, and refuse, a major decision made only by machine; the idea that faces may not replace staff in matters of major interest comes from a draft, was not carried into the final rules and is advice.',
  },
  remedy: {
    zh: '增加人工复核和申诉入口，人脸只作辅助；保存复核流程、复核记录和申诉结果。',
    en: 'Add human review and an appeal route and let the face only assist; keep the procedure, review records and appeal outcomes.',
  },
  provisions: [
    cite('pipl', '24'),
    cite('draft-2023', '12'),
    cite('eu-ai-act'),
    cite('gdpr', '5'),
    cite('gdpr', '6'),
    cite('gdpr', '7'),
    cite('gdpr', '9'),
    cite('gdpr', '35'),
    cite('gdpr', '37'),
    cite('wbpl'),
  ],
  examples: [
    { answers: { 'use-decision': 'auto' }, outcome: 'gap' },
    { answers: { 'use-major-interest': 'yes', 'use-decision': 'no' }, outcome: 'gap' },
    { answers: { 'use-decision': 'human', 'use-major-interest': 'yes' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
