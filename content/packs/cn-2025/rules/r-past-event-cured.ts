import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { pastEventCured } from '../terms';

export const rPastEventCured: Rule = {
  id: 'r-past-event-cured',
  dimension: 'M',
  severity: 'info',
  gapWhen: pastEventCured,
  title: { zh: '发生过、已经纠正的事，报告要写明', en: 'What happened and was put right belongs in the report' },
  finding: {
    zh: '曾经未经同意把老用户改成刷脸，或者录入过明确拒绝的人的照片，现在已经纠正。不再算问题，但发生过就是发生过：何时、多少人、怎样纠正，评估报告要如实写。',
    en: 'Existing users were once moved to the face without agreeing, or people who had refused were enrolled, and it has been put right. It is no longer a gap, but it did happen: when, how many people and what was done must be stated truthfully in the report.',
  },
  legal: {
    zh: '纠正停止了侵害，不当然免除已经产生的责任；受影响的人请求赔偿的，处理者要证明自己没有过错（《个人信息保护法》第六十九条第一款）。重新取得的同意只对以后有效。影响评估应当反映对个人权益的实际影响（第五十六条第一款）。',
    en: 'Putting it right ends the infringement but does not of itself remove liability already incurred; against claims the handler must prove absence of fault (art. 69(1) PIPL). Consent obtained anew works for the future only. The impact assessment should reflect the real effect on people (art. 56(1)).',
  },
  matters: {
    zh: '自己写清楚，比日后被人翻出来好。',
    en: 'Better told by yourselves than found by others.',
  },
  remedy: {
    zh: '把经过、人数、纠正措施和证明写进评估报告，材料归档备查。',
    en: 'Put the course of events, the number of people, the cure and its proof into the assessment report, and file the papers.',
  },
  task: {
    owner: 'legal',
    proof: {
      zh: '情况说明、恢复和删除的记录、告知本人的回执',
      en: 'The account, the records of restoring and deleting, and proof of the notices',
    },
  },
  provisions: [cite('pipl', '69', { paragraph: '1' }), cite('pipl', '56', { paragraph: '1' })],
  examples: [
    { answers: { 'nec-switched': 'cured', 'ntc-enrolled-after-refusal': 'no' }, outcome: 'gap' },
    { answers: { 'nec-switched': 'no', 'ntc-enrolled-after-refusal': 'cured' }, outcome: 'gap' },
    { answers: { 'nec-switched': 'yes', 'ntc-enrolled-after-refusal': 'no' }, outcome: 'met' },
    { answers: { 'nec-switched': 'no', 'ntc-enrolled-after-refusal': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
