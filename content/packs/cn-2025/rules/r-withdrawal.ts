import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { oneOf } from '../../../when';

export const rWithdrawal: Rule = {
  id: 'r-withdrawal',
  dimension: 'B',
  severity: 'high',
  gapWhen: oneOf('ntc-withdrawal', ['none', 'no-delete']),
  title: { zh: '同意不能撤回，或撤回后仍不删', en: 'Consent cannot be withdrawn, or data stay after withdrawal' },
  finding: {
    zh: '本人没有办法撤回同意，或者撤回之后人脸数据还留着。撤回的途径应当方便，撤回后应主动删除，法定保存期未满等情形除外；撤回前已做的处理不受影响。',
    en: 'People cannot withdraw consent, or their face data remain after they do. Withdrawal must be easy, and data must then be deleted unless a statutory retention period or similar applies; what was done before stays valid.',
  },
  legal: {
    zh: '《个人信息保护法》第十五条要求提供便捷的撤回方式，《人脸识别办法》第六条重申。撤回同意属第四十七条第一款第三项的主动删除情形；法定保存期未满或者删除在技术上难以实现的，依第二款仅得存储并采取必要保护。',
    en: 'Article 15 PIPL requires an easy way to withdraw and article 6 of the Measures repeats it. Withdrawal is a case of deletion on one’s own initiative under article 47(1)(3); where a statutory period runs or deletion is technically hard, article 47(2) allows only storage and protection.',
  },
  matters: {
    zh: '不能反悔的同意不是真正的同意；人离开了，脸还留着，风险也就一直在。',
    en: 'Consent that cannot be taken back is not real; as long as the face stays, so does the risk.',
  },
  remedy: {
    zh: '设置自助或窗口撤回入口，与自有系统和供应商的删除联动，并写明多久删完。',
    en: "Set up a self-service or counter route for withdrawal linked to deletion in your own and the vendor's systems, and say how long deletion takes.",
  },
  task: {
    owner: 'product',
    proof: {
      zh: '撤回与删除的时间记录，含供应商侧的删除回执',
      en: "Time-stamped withdrawals and deletions, with the vendor's confirmation",
    },
  },
  provisions: [cite('pipl', '15'), cite('measures-2025', '6'), cite('pipl', '47', { paragraph: '1', item: '3' })],
  examples: [
    { answers: { 'ntc-withdrawal': 'none' }, outcome: 'gap' },
    { answers: { 'ntc-withdrawal': 'self-service' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
