import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, hasAny, is, lacksAll, oneOf } from '../../../when';

export const rReferenceRepurposed: Rule = {
  id: 'r-reference-repurposed',
  dimension: 'F',
  severity: 'high',
  eased: {
    when: all(
      lacksAll('col-reference-source', ['purchased']),
      oneOf('ntc-consent-form', ['explicit', 'written']),
      is('ntc-change-renotice', 'yes'),
    ),
    severity: 'low',
  },
  gapWhen: hasAny('col-reference-source', ['repurposed', 'purchased']),
  title: { zh: '比对照片取自别处或外购', en: 'Reference photos come from other uses or outside purchase' },
  finding: {
    zh: '用来比对的照片，是办卡、入职、建档时为别的事留下的，或者是向别人买来、接过来的。目的变了要重新告知，靠同意的还要重新取得单独同意；从别人那里拿来的，对方也要先告知本人并取得单独同意。已经就新用途重新取得同意的，建议把记录留好。',
    en: 'The reference photos were left over from card, staff or file uses, or were bought or taken over. A new purpose needs fresh notice and, where consent is the ground, fresh separate consent; for faces from another handler, that party must first have told people and obtained their separate consent. If fresh consent was obtained for the new use, we advise keeping the record ready.',
  },
  legal: {
    zh: '处理目的、方式或者种类改变的，须重新取得同意（《个人信息保护法》第十四条第二款）；从其他处理者处取得人脸信息的，提供方须已告知接收方情况并取得单独同意（第二十三条）。超出原先说明或者约定的目的使用人脸，属于人脸识别司法解释第二条第四项列举的侵权情形。',
    en: 'When purpose, method or type changes, consent must be obtained anew (art. 14(2) PIPL); provision to another handler requires notice of the recipient and separate consent (art. 23). Use of faces beyond the stated or agreed purpose is also listed as an infringement in art. 2(4) of the SPC Face Recognition Provisions.',
  },
  matters: {
    zh: '人家交照片是为了办卡，不是为了被机器认出来。',
    en: 'People handed in a photo to get a card, not to be recognised by a machine.',
  },
  remedy: {
    zh: '停用这类照片，请本人重新录入，或者向权威渠道核验，旧底图删除；外购的逐批核对来源，核不清的不用。',
    en: 'Stop using these photos, have people enrol themselves or check through authoritative channels, and delete the old images; trace purchased ones batch by batch and drop what cannot be traced.',
  },
  task: {
    owner: 'operations',
    proof: {
      zh: '底图来源核查表、重新录入或同意记录、旧底图删除记录',
      en: 'the source check, the new enrolments or consents and the deletion of the old images',
    },
  },
  provisions: [cite('pipl', '14', { paragraph: '2' }), cite('pipl', '23'), cite('spc-2021-15', '2', { item: '4' })],
  examples: [
    { answers: { 'col-reference-source': ['repurposed'] }, outcome: 'gap' },
    { answers: { 'col-reference-source': ['purchased'] }, outcome: 'gap' },
    { answers: { 'col-reference-source': ['enrolled'] }, outcome: 'met' },
    { answers: { 'col-reference-source': ['enrolled', 'unknown'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
