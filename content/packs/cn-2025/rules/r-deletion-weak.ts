import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { above, all, any, has, is, lacksSome } from '../../../when';
import { parameters } from '../parameters';

export const rDeletionWeak: Rule = {
  id: 'r-deletion-weak',
  dimension: 'F',
  severity: 'medium',
  gapWhen: any(
    lacksSome('col-deletion-triggers', ['expiry', 'withdrawal', 'relationship-end']),
    is('col-delete-method', 'logical'),
    is('col-retention-basis', 'vendor-default'),
    all(above('col-retention-days', parameters.illinoisRetention.value), has('org-jurisdictions', 'us-il')),
  ),
  title: { zh: '保存期限或删除机制不可靠', en: 'Retention or deletion arrangements are not reliable' },
  finding: {
    zh: '至少有一处不足：期限照搬供应商默认，到期、撤回或关系结束没有都触发删除，删除只是停用、仍可恢复，或者涉及伊利诺伊州的人而保存超过三年。我国法律要求按目的确定最短期限并到期删除，删除留痕是举证的好做法；三年上限是该州的规定，不是我国的规定。',
    en: "At least one weakness: the term simply follows the vendor's default, expiry, withdrawal and end of relationship do not all trigger deletion, deletion is reversible, or data of people in Illinois are kept beyond three years. Chinese law requires the shortest term for the purpose and deletion when it ends, and keeping proof is good practice; the three-year limit is that state's law, not China's.",
  },
  remedy: {
    zh: '自行定期限，补齐三类触发，改为不可恢复的删除并覆盖备份和供应商；保存期限说明与删除日志。',
    en: 'Set your own term, add the three triggers and delete irreversibly across backups and vendors; keep the reasoning and deletion logs.',
  },
  provisions: [cite('pipl', '19'), cite('pipl', '47'), cite('aiia-report', '3'), cite('bipa')],
  examples: [
    { answers: { 'col-deletion-triggers': ['withdrawal'] }, outcome: 'gap' },
    { answers: { 'col-delete-method': 'logical' }, outcome: 'gap' },
    { answers: { 'col-retention-basis': 'vendor-default' }, outcome: 'gap' },
    { answers: { 'col-retention-days': 2000, 'org-jurisdictions': ['us-il'] }, outcome: 'gap' },
    {
      answers: {
        'col-deletion-triggers': ['expiry', 'withdrawal', 'relationship-end'],
        'col-delete-method': 'verified',
        'col-retention-basis': 'justified',
        'col-retention-days': 90,
        'org-jurisdictions': ['cn'],
      },
      outcome: 'met',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
