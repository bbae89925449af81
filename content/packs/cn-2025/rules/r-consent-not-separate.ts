import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { oneOf } from '../../../when';

export const rConsentNotSeparate: Rule = {
  id: 'r-consent-not-separate',
  dimension: 'B',
  severity: 'high',
  gapWhen: oneOf('ntc-consent-form', ['bundled', 'preticked', 'implied']),
  title: { zh: '取得的同意不是单独同意', en: 'The consent obtained is not separate consent' },
  finding: {
    zh: '同意是与其他授权一起打包、默认勾选，或者以“刷脸即同意”“进店即同意”的方式得来的。以同意为依据处理人脸，须由本人就这一件事另外作出明确、自愿的表示。',
    en: 'Consent was bundled with other permissions, pre-ticked, or assumed from scanning or entering the shop. Where consent is the ground for processing faces, the person must express it clearly and freely for this one matter.',
  },
  remedy: {
    zh: '做一个只讲人脸的页面或单据，由本人主动点选或签字，对已录入的人重新征求；保存版本、时间和操作记录。',
    en: 'Provide a page or form about faces alone that the person actively ticks or signs, and ask those already enrolled again; keep versions, times and action logs.',
  },
  provisions: [
    cite('pipl', '29'),
    cite('pipl', '14'),
    cite('spc-2021-15'),
    cite('spc-2021-15', '2'),
    cite('gbt-35273', '5.4'),
    cite('gbt-35273', '9.2'),
    cite('measures-2025', '6'),
    cite('bipa'),
  ],
  examples: [
    { answers: { 'ntc-consent-form': 'implied' }, outcome: 'gap' },
    { answers: { 'ntc-consent-form': 'explicit' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
