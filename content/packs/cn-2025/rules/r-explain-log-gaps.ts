import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, lacksSome, not } from '../../../when';

/** A decision of major effect is left to the machine and cannot be explained to the person. */
const cannotExplainDecision = all(is('use-decision', 'auto'), lacksSome('use-explain', ['inputs', 'logic']));

export const rExplainLogGaps: Rule = {
  id: 'r-explain-log-gaps',
  dimension: 'G',
  severity: 'medium',
  eased: { when: not(cannotExplainDecision), severity: 'low' },
  gapWhen: any(
    lacksSome('use-explain', ['inputs', 'logic', 'audit']),
    lacksSome('use-logs', ['time', 'refdb', 'match-input', 'verifier']),
  ),
  title: { zh: '说明或日志不足以复查结果', en: 'Explanations or logs cannot support a review' },
  finding: {
    zh: '机器用了哪些信息、怎样影响结果，说不全；或者日志里缺使用时间、比对的人脸库、比中的输入、复核人之一。对个人有重大影响又全由机器决定的，本人有权要求说明，说不出来就要限期补上；日志记到这么细是建议，有助于举证和审计。',
    en: 'Which data the machine used and how they led to the result cannot be fully explained, or logs lack the time of use, the gallery, the matched input or the reviewer. Where a decision of major effect is left to the machine, the person may demand an explanation, so the gap must be closed by a date; logs in this detail are advice that helps with proof and audit.',
  },
  legal: {
    zh: '自动化决策对个人权益有重大影响的，个人可以要求处理者说明（《个人信息保护法》第二十四条第三款），决策透明也是处理者的义务（同条第一款）。说不清用了哪些信息、起了什么作用的，该权利无法落实。日志应有哪些字段，法律没有规定，列为建议。',
    en: 'Where automated decision-making leads to a decision with a major effect on a person, that person may require an explanation (art. 24(3) PIPL), and transparency of the decision is a duty of the handler (art. 24(1)). If the data used and their role cannot be explained, that right comes to nothing. No law fixes the log fields; they are advice.',
  },
  matters: {
    zh: '被机器拒了的人，总要有人能告诉他为什么。',
    en: 'Somebody must be able to tell the person turned away by a machine why.',
  },
  remedy: {
    zh: '写一份通俗的说明：用了什么、怎么判断、怎么申诉；补全日志字段，限定谁能看。',
    en: 'Write a plain explanation of what was used, how it decides and how to appeal; complete the log fields and limit who can read them.',
  },
  task: {
    owner: 'product',
    proof: { zh: '说明文本、日志样例、查看权限清单', en: 'the explanation, a sample log and the list of who may read it' },
  },
  provisions: [cite('pipl', '24', { paragraph: '3' }), cite('pipl', '24', { paragraph: '1' })],
  examples: [
    { answers: { 'use-logs': ['time'] }, outcome: 'gap' },
    { answers: { 'use-decision': 'auto', 'use-explain': ['audit'] }, outcome: 'gap' },
    {
      answers: { 'use-logs': ['time', 'refdb', 'match-input', 'verifier'], 'use-explain': ['inputs', 'logic', 'audit'] },
      outcome: 'met',
    },
    {
      answers: { 'use-logs': ['time', 'refdb', 'match-input', 'verifier'], 'use-explain': ['inputs', 'unknown'] },
      outcome: 'needs-review',
    },
  ],
  reviewed: null,
};
