import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { oneOf } from '../../../when';

export const rCaptureBeforeConsent: Rule = {
  id: 'r-capture-before-consent',
  dimension: 'B',
  severity: 'high',
  gapWhen: oneOf('ntc-capture-order', ['before', 'same']),
  title: { zh: '还没同意，镜头已先启动', en: 'The camera starts before consent is given' },
  finding: {
    zh: '采集或识别发生在征求同意之前，或者两者同时进行。处理人脸前应先告知，依靠同意的须先同意后采集；同步进行等于没有留给本人选择的余地。',
    en: 'Capture or recognition happens before consent is sought, or at the same moment. Notice must come before processing, and where consent is the ground it must come first; doing both at once leaves the person no real choice.',
  },
  remedy: {
    zh: '调整流程，让同意这一步触发镜头，拒绝后不开镜头；保存流程图、版本号和测试录屏。',
    en: 'Change the flow so that consent switches the camera on and refusal leaves it off; keep the flow chart, version number and a recorded test.',
  },
  provisions: [
    cite('pipl', '14'),
    cite('spc-2021-15'),
    cite('spc-2021-15', '2'),
    cite('shanghai-2024'),
    cite('aiia-report', '3'),
  ],
  examples: [
    { answers: { 'ntc-capture-order': 'before' }, outcome: 'gap' },
    { answers: { 'ntc-capture-order': 'after' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
