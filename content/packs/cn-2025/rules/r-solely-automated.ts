import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rSolelyAutomated: Rule = {
  id: 'r-solely-automated',
  dimension: 'G',
  severity: 'high',
  eased: { when: is('rgt-misid', 'yes'), severity: 'medium' },
  gapWhen: is('use-decision', 'auto'),
  title: { zh: '重要决定由机器作出', en: 'Major decisions are left to the machine' },
  finding: {
    zh: '对个人有重大影响的事，全由机器按识别结果决定。法律没有禁止自动决定，但本人有权要求说明，也有权拒绝只由机器决定，所以要有说明的办法和人工的渠道。已有更正、申诉流程的，还要让它能改掉机器的决定，并事先告诉本人。',
    en: 'Matters with a major effect on people are decided by machine on the match alone. The law does not ban automated decisions, but the person may demand an explanation and refuse a decision made by machine only, so there must be a way to explain and a way to staff. Where correction and appeal exist, they must be able to change the machine’s decision, and people must be told beforehand.',
  },
  legal: {
    zh: '自动化决策对个人权益有重大影响的，个人可以要求说明，也可以拒绝只由机器作出决定（《个人信息保护法》第二十四条第三款）。该款没有禁止自动化决策本身，但处理者须有说明和人工决定的途径。根据现有回答，该途径没有，或者能否改变机器的决定尚待证明。',
    en: 'Where automated decision-making leads to a decision with a major effect, the person may require an explanation and refuse a decision made solely in that way (art. 24(3) PIPL). The paragraph does not ban automation as such, but the handler must keep a way to explanation and to a human decision; on the answers given there is none, or it is not shown that it can change the decision.',
  },
  matters: {
    zh: '机器认错了，当事人至少要能找到一个能改结果的人。',
    en: 'When the machine errs, the person must at least find someone who can change the result.',
  },
  remedy: {
    zh: '加上人工复核和申诉入口，人脸只作辅助；在告知里写明本人可以要求说明、要求人工办理。',
    en: 'Add human review and an appeal route with the face only assisting, and say in the notice that people may ask for an explanation and for staff.',
  },
  task: {
    owner: 'operations',
    proof: { zh: '人工复核流程、复核记录、申诉处理结果', en: 'the review procedure, review records and outcomes of appeals' },
  },
  provisions: [cite('pipl', '24', { paragraph: '3' })],
  examples: [
    { answers: { 'use-decision': 'auto' }, outcome: 'gap' },
    { answers: { 'use-decision': 'human' }, outcome: 'met' },
    { answers: { 'use-decision': 'no' }, outcome: 'met' },
    { answers: { 'use-decision': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
