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
    zh: '把人脸提供给关联公司、其他处理者或公开，事前没有告知接收方情况并取得单独同意。向其他处理者提供，须告知对方名称、联系方式、目的、方式和种类并取得单独同意，公开也以单独同意为前提；主张其他法定依据的，应写明。',
    en: 'Faces go to affiliates, other handlers or the public without prior notice of the recipient and separate consent. Provision to another handler calls for telling people its name, contact, purpose, method and the data types and obtaining separate consent, and publication too presupposes separate consent; any other legal ground relied on should be recorded.',
  },
  remedy: {
    zh: '暂停提供，补做告知和同意，并要求接收方停用或删除已收到的数据；保存接收方清单、函件和同意记录。',
    en: 'Pause sharing, give notice and obtain consent, and ask recipients to stop using or delete what they hold; keep the recipient list, letters and consents.',
  },
  provisions: [
    cite('pipl', '23'),
    cite('pipl', '10'),
    cite('pipl', '25'),
    cite('gbt-35273', '5.4'),
    cite('gbt-35273', '9.2'),
    cite('bipa'),
  ],
  examples: [
    { answers: { 'use-sharing-consent': 'no' }, outcome: 'gap' },
    { answers: { 'use-sharing-consent': 'yes' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
