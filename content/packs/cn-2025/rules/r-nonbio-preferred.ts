import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { oneOf } from '../../../when';

export const rNonbioPreferred: Rule = {
  id: 'r-nonbio-preferred',
  dimension: 'D',
  severity: 'medium',
  gapWhen: oneOf('nec-nonbio-equivalent', ['yes', 'no-undocumented']),
  title: { zh: '未说明为何不用非生物特征方式', en: 'It is not shown why non-biometric means will not do' },
  finding: {
    zh: '成本相近时有不用生物特征也能达到同样目的的办法，或者认为没有却没有书面比选。优先用非生物特征只是征求意见稿和行业报告的主张，不是现行义务；但选对个人影响最小的方式、说明必要性，是现行要求。',
    en: 'At similar cost a method without biometrics reaches the same purpose, or it is thought that none exists without any written comparison. Preferring non-biometric means comes from a draft and an industry report and is not a duty in force; choosing the way that affects people least and showing necessity is.',
  },
  remedy: {
    zh: '做一份书面比选，写明各方式的效果、成本和对个人的影响；有同等办法的，建议设为常规方式，保存比选表和决定记录。',
    en: 'Write a comparison of effect, cost and impact on people; where an equal method exists we advise making it the normal one, and keep the table and the decision.',
  },
  provisions: [cite('aiia-report', '3'), cite('draft-2023'), cite('measures-2025', '10'), cite('shanghai-2024')],
  examples: [
    { answers: { 'nec-nonbio-equivalent': 'yes' }, outcome: 'gap' },
    { answers: { 'nec-nonbio-equivalent': 'no-documented' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
