import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { hasAny } from '../../../when';

export const rReferenceRepurposed: Rule = {
  id: 'r-reference-repurposed',
  dimension: 'F',
  severity: 'high',
  gapWhen: hasAny('col-reference-source', ['repurposed', 'purchased']),
  title: { zh: '比对照片取自别处或外购', en: 'Reference photos come from other uses or outside purchase' },
  finding: {
    zh: '用来比对的照片是办卡、入职、档案等别的用途留下的，或者向第三方购买、受让而来。目的变了要重新告知，以同意为依据的还要重新取得单独同意；接收他人提供的人脸，也要确认来源合法、本人已单独同意。',
    en: "The reference photos were left over from card, staff or file uses, or were bought or taken over from a third party. A new purpose needs fresh notice and, where consent is the ground, new separate consent; faces received from others also need a lawful source and the person's separate consent.",
  },
  remedy: {
    zh: '停用这类照片，改由本人重新录入或向权威渠道核验，旧底图予以删除；保存来源核查表和删除记录。',
    en: 'Stop using these photos, re-enrol people themselves or check through authoritative channels, and delete the old images; keep the source check and deletion record.',
  },
  provisions: [cite('pipl', '5'), cite('pipl', '6'), cite('pipl', '14'), cite('pipl', '23')],
  examples: [
    { answers: { 'col-reference-source': ['repurposed'] }, outcome: 'gap' },
    { answers: { 'col-reference-source': ['enrolled'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
