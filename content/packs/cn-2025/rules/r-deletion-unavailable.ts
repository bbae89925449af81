import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { oneOf } from '../../../when';

export const rDeletionUnavailable: Rule = {
  id: 'r-deletion-unavailable',
  dimension: 'J',
  severity: 'high',
  gapWhen: oneOf('rgt-deletion', ['no', 'vendor-only']),
  title: { zh: '删除请求办不到，或要看供应商', en: 'Deletion fails or depends on the vendor' },
  finding: {
    zh: '收到删除请求后自己做不到，或者取决于供应商是否配合。符合删除条件时应当删除，不能以系统由供应商运行为理由；法定期限未满或技术上难以实现的，只可保存并加以保护。',
    en: "A deletion request cannot be carried out, or depends on the vendor's cooperation. Where the conditions are met data must be deleted, and a vendor-run system is no excuse; where a statutory period runs or it is technically hard, they may only be stored and protected.",
  },
  remedy: {
    zh: '打通自有系统、备份和供应商的删除并实测一次，宜在打通前不再新增采集；保存测试记录和供应商确认函。',
    en: "Make deletion work across your systems, backups and vendor and test it once, ideally adding no new faces until then; keep the test and the vendor's confirmation.",
  },
  provisions: [cite('pipl', '47'), cite('csl', '43-46'), cite('spc-2021-15'), cite('spc-2021-15', '2')],
  examples: [
    { answers: { 'rgt-deletion': 'no' }, outcome: 'gap' },
    { answers: { 'rgt-deletion': 'within-term' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
