import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, is } from '../../../when';

export const rChangeWithoutConsent: Rule = {
  id: 'r-change-without-consent',
  dimension: 'B',
  severity: 'high',
  gapWhen: any(is('nec-switched', 'yes'), is('ntc-change-renotice', 'no')),
  title: { zh: '改变做法，没有重新征得同意', en: 'Practices changed without asking people again' },
  finding: {
    zh: '曾单方面把老用户改成刷脸，或者目的、方式、范围变化时不重新告知和征求同意。目的、方式或信息种类变化的，应告知变化之处；以同意为依据的，还要重新取得同意。',
    en: 'Existing users were moved to face scanning unilaterally, or changes of purpose, method or scope come without fresh notice and consent. When purpose, method or categories change, people must be told, and where consent is the ground it must be obtained again.',
  },
  remedy: {
    zh: '让老用户可以选回原来的方式，并把“变更即重新告知”写进流程；保存变更清单、告知文本和新的同意记录。',
    en: 'Let existing users go back to the earlier method and write re-notice on change into the process; keep a change list, notice texts and the new consent records.',
  },
  provisions: [
    cite('pipl', '14'),
    cite('civil-code', '1034'),
    cite('civil-code', '1035'),
    cite('consumer-law', '29'),
    cite('consumer-law', '56'),
  ],
  examples: [
    { answers: { 'nec-switched': 'yes' }, outcome: 'gap' },
    { answers: { 'ntc-change-renotice': 'no' }, outcome: 'gap' },
    { answers: { 'nec-switched': 'no', 'ntc-change-renotice': 'yes' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
