import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { above, any, is, lacksSome } from '../../../when';
import { parameters } from '../parameters';

export const rRightsGaps: Rule = {
  id: 'r-rights-gaps',
  dimension: 'J',
  severity: 'medium',
  gapWhen: any(
    is('rgt-channel', 'general'),
    lacksSome('rgt-types', ['access', 'copy', 'correct', 'delete', 'withdraw']),
    is('rgt-refusal-reasons', 'no'),
    is('rgt-complaints', 'no'),
    is('rgt-misid', 'no'),
    above('rgt-response-days', parameters.responseCaution.value),
    is('rgt-deletion', 'slow'),
  ),
  title: { zh: '权利请求的办理有不足', en: 'Handling of rights requests has weak points' },
  finding: {
    zh: '至少有一处不足：只有一般客服、支持的请求不全、拒绝不说理由、投诉途径未公布、认错人没有补救，或者答复、删除过慢。受理机制便捷、拒绝说明理由是法律要求；三十天的时限来自推荐性标准，入口醒目和误识赔付等属于好做法。',
    en: 'At least one weak point: only general customer service, some requests unsupported, refusals unexplained, no published complaint route, no remedy for misidentification, or slow replies or deletion. A convenient mechanism and reasons for refusal are legal duties; thirty days comes from a recommended standard, and a prominent entry or compensation is good practice.',
  },
  remedy: {
    zh: '补齐查阅、复制、更正、删除、撤回五类请求，公布入口、时限和误识申诉办法；保存公示页和处理台账。',
    en: 'Support access, copy, correction, deletion and withdrawal, and publish the entry, time limits and misidentification route; keep the page and a case log.',
  },
  provisions: [cite('pipl', '50'), cite('generative-ai', '11'), cite('generative-ai', '15'), cite('csl', '43-46')],
  examples: [
    { answers: { 'rgt-types': ['access'] }, outcome: 'gap' },
    { answers: { 'rgt-complaints': 'no' }, outcome: 'gap' },
    { answers: { 'rgt-misid': 'no' }, outcome: 'gap' },
    {
      answers: {
        'rgt-channel': 'dedicated',
        'rgt-types': ['access', 'copy', 'correct', 'delete', 'withdraw', 'explain'],
        'rgt-refusal-reasons': 'yes',
        'rgt-complaints': 'yes',
        'rgt-misid': 'yes',
        'rgt-response-days': 15,
        'rgt-deletion': 'within-term',
      },
      outcome: 'met',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
