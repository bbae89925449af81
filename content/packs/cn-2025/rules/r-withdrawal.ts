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
    zh: '本人没有办法撤回同意，或者撤回之后人脸数据还留着。撤回的途径应当方便，撤回后除法定保存等情形外应主动删除；撤回前已做的处理不受影响。',
    en: 'People cannot withdraw consent, or their face data remain after they do. Withdrawal must be easy, and data should then be deleted unless a statutory retention period or similar applies; what was done before withdrawal stays valid.',
  },
  remedy: {
    zh: '设置自助或窗口撤回入口，与自有系统和供应商的删除联动；保存撤回与删除的时间记录。',
    en: "Set up a self-service or counter route for withdrawal linked to deletion in your own and the vendor's systems; keep time-stamped withdrawal and deletion records.",
  },
  provisions: [cite('pipl', '15'), cite('pipl', '47'), cite('measures-2025', '6'), cite('aiia-initiative')],
  examples: [
    { answers: { 'ntc-withdrawal': 'none' }, outcome: 'gap' },
    { answers: { 'ntc-withdrawal': 'self-service' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
