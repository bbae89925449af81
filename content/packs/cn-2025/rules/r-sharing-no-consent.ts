import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rSharingNoConsent: Rule = {
  id: 'r-sharing-no-consent',
  dimension: 'G',
  severity: 'high',
  gapWhen: is('use-sharing-consent', 'no'),
  title: { zh: '对外提供或公开人脸，没有告知并取得同意', en: 'Faces are shared without notice and consent' },
  finding: {
    zh: '把人脸给了关联公司、其他单位，或者向社会公开，事先没有告诉本人给谁、干什么，也没有取得单独同意。给其他处理者，要告知对方名称、联系方式、目的、方式和种类；公开也要单独同意。集团内部的其他法人也算“其他处理者”。确有别的法定依据的，写下来。',
    en: 'Faces go to affiliates, other organisations or the public without telling people who gets them and why, and without separate consent. For another handler the notice covers its name, contact, purpose, method and the types of data; publication needs separate consent too. Other legal entities of the group count as other handlers. Any other legal ground should be written down.',
  },
  legal: {
    zh: '向其他处理者提供人脸信息须同时满足两项条件：让本人知道接收方是谁、怎样联系、为什么处理、怎样处理、处理哪些信息，并取得单独同意（《个人信息保护法》第二十三条）；公开人脸信息也以单独同意为前提（第二十五条）。违法提供人脸信息，属于人脸识别司法解释第二条第六项列举的侵权情形。根据现有回答，告知和单独同意没有做到。',
    en: 'Provision to another handler requires notice of its name, contact, purpose, method and the types of information, and separate consent (art. 23 PIPL); nothing may be made public without separate consent (art. 25). Unlawful provision of face information is listed in art. 2(6) of the SPC Face Recognition Provisions. Neither notice nor separate consent is shown.',
  },
  legalWhere: {
    'consumer-law': {
      zh: '对方是消费者的，经营者另负《消费者权益保护法》第二十九条的保密义务。',
      en: 'Towards consumers, the business also owes the confidentiality of article 29 of the Consumer Protection Law.',
    },
  },
  matters: {
    zh: '脸给出去就收不回来，本人连找谁都不知道。',
    en: 'A face passed on cannot be called back, and the person does not even know whom to ask.',
  },
  remedy: {
    zh: '先停止提供，让接收方停用或删除；要恢复的，先告知、再取得单独同意，并与接收方签约约定目的、方式、范围和安全义务。',
    en: 'Stop sharing and have recipients stop using or delete; before resuming, notify, obtain separate consent and sign with the recipient on purpose, method, scope and security.',
  },
  task: {
    owner: 'legal',
    proof: {
      zh: '接收方清单、停用函、单独同意记录、提供合同',
      en: 'the list of recipients, the stop letters, the separate consents and the contracts',
    },
  },
  provisions: [cite('pipl', '23'), cite('pipl', '25'), cite('spc-2021-15', '2', { item: '6' }), cite('consumer-law', '29')],
  examples: [
    { answers: { 'use-sharing-consent': 'no' }, outcome: 'gap' },
    { answers: { 'use-sharing-consent': 'yes' }, outcome: 'met' },
    { answers: { 'use-sharing-consent': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
