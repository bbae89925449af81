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
    zh: '收到删除请求后自己删不掉，或者要看供应商配不配合。符合删除条件的就应当删，系统由谁运行都不是理由；法定保存期没满或技术上确实难删的，只能存着并加以保护，不能再用。',
    en: 'A deletion request cannot be carried out, or depends on the vendor. Where the conditions are met data must be deleted, whoever runs the system; where a statutory period still runs or deletion is technically hard, they may only be stored and protected.',
  },
  legal: {
    zh: '《个人信息保护法》第四十七条第一款列明应予删除的情形，第二款只容许在法定期限未满或技术上难以删除时保留存储；合同未约定删除，依人脸识别司法解释第十二条也不能作为抗辩。按现有回答，处理者不能自行完成删除。',
    en: 'PIPL art. 47(1) lists when data must be deleted, and (2) allows mere storage only while a statutory period runs or deletion is technically hard; under art. 12 of the SPC Provisions a contract silent on deletion is no defence. On the answers the handler cannot complete a deletion itself.',
  },
  matters: {
    zh: '密码能改，脸换不了；删不掉，风险就一直在。',
    en: 'A password can be changed and a face cannot; what is not deleted stays a risk.',
  },
  remedy: {
    zh: '打通自有系统、备份和供应商的删除，实测一次；打通前宜先停止新增采集。',
    en: 'Make deletion work across your systems, backups and vendor and test it once; best add no new faces until then.',
  },
  task: {
    owner: 'security',
    proof: { zh: '删除测试记录和供应商的删除确认函', en: "The deletion test and the vendor's confirmation of deletion" },
  },
  provisions: [
    cite('pipl', '47', { paragraph: '1' }),
    cite('pipl', '47', { paragraph: '2' }),
    cite('spc-2021-15', '12'),
    cite('civil-code', '1037'),
  ],
  examples: [
    { answers: { 'rgt-deletion': 'no' }, outcome: 'gap' },
    { answers: { 'rgt-deletion': 'vendor-only' }, outcome: 'gap' },
    { answers: { 'rgt-deletion': 'within-term' }, outcome: 'met' },
    { answers: { 'rgt-deletion': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
