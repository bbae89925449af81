import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, lacksAll, lacksSome } from '../../../when';
import { keepsFacesItself, relyOnConsent } from '../terms';

export const rDeletionWeak: Rule = {
  id: 'r-deletion-weak',
  dimension: 'F',
  severity: 'medium',
  appliesWhen: keepsFacesItself,
  gapWhen: any(
    lacksSome('col-deletion-triggers', ['expiry']),
    lacksAll('col-deletion-triggers', ['relationship-end', 'purpose-met']),
    all(relyOnConsent, lacksSome('col-deletion-triggers', ['withdrawal'])),
    is('col-delete-method', 'logical'),
    is('col-retention-basis', 'vendor-default'),
  ),
  title: { zh: '保存期限或删除机制不可靠', en: 'Retention or deletion arrangements are not reliable' },
  finding: {
    zh: '至少有一处不足：期限照搬供应商默认；到期、用途或关系结束、撤回同意这几种情形没有都触发删除；或者“删除”只是停用，还能恢复。法律要求保存期限按目的取最短，这些情形一出现就主动删除，不用等本人来要。',
    en: 'At least one weakness: the term is simply the vendor’s default; expiry, the end of the purpose or relationship, or withdrawal of consent does not trigger deletion; or “deletion” only disables and can be undone. The law asks for the shortest term the purpose needs and for deletion on your own initiative when these events occur.',
  },
  legal: {
    zh: '保存期限以目的实现所需的最短时间为限（《个人信息保护法》第十九条；用人脸识别技术的，另见《人脸识别办法》第八条第二款）。目的已经实现或者不再需要、保存期满、同意已经撤回的，处理者应当主动删除（第四十七条第一款）；技术上难以删除的，只能存储并加以保护（同条第二款）。目前的安排不足以保证该义务得到履行。',
    en: 'The retention period is the shortest needed for the purpose (art. 19 PIPL; art. 8(2) FRT Measures where faces are recognised). When the purpose is met or no longer needs the data, the period ends or consent is withdrawn, the handler must delete on its own initiative (art. 47(1)); where deletion is technically hard, only storage with protection is allowed (art. 47(2)). The present arrangements do not secure that duty.',
  },
  matters: {
    zh: '该删没删的数据，是泄露时最冤的损失。',
    en: 'Data that should have been gone are the most needless loss in a leak.',
  },
  remedy: {
    zh: '自己定期限，补齐触发删除的情形，改成恢复不了的删除，备份和供应商那里一并删。',
    en: 'Set your own term, add the missing triggers and delete irreversibly, backups and vendors included.',
  },
  task: {
    owner: 'product',
    proof: {
      zh: '期限说明、系统设置截图、删除日志',
      en: 'the reasons for the term, screenshots of the settings and the deletion log',
    },
  },
  provisions: [
    cite('pipl', '47', { paragraph: '1' }),
    cite('pipl', '47', { paragraph: '2' }),
    cite('pipl', '19'),
    cite('measures-2025', '8', { paragraph: '2' }),
  ],
  examples: [
    { answers: { 'col-deletion-triggers': ['withdrawal'] }, outcome: 'gap' },
    { answers: { 'col-deletion-triggers': ['expiry', 'purpose-met'], 'ntc-legal-basis': 'separate-consent' }, outcome: 'gap' },
    { answers: { 'col-delete-method': 'logical' }, outcome: 'gap' },
    { answers: { 'col-retention-basis': 'vendor-default' }, outcome: 'gap' },
    {
      answers: {
        'col-deletion-triggers': ['expiry', 'purpose-met'],
        'ntc-legal-basis': 'statutory',
        'col-delete-method': 'verified',
        'col-retention-basis': 'statutory',
      },
      outcome: 'met',
    },
    {
      answers: {
        'col-deletion-triggers': ['expiry', 'withdrawal', 'relationship-end'],
        'col-delete-method': 'unknown',
        'col-retention-basis': 'justified',
      },
      outcome: 'needs-review',
    },
  ],
  reviewed: null,
};
