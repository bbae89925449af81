import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, oneOf } from '../../../when';
import { relyOnConsent } from '../terms';

export const rCaptureBeforeConsent: Rule = {
  id: 'r-capture-before-consent',
  dimension: 'B',
  severity: 'high',
  gapWhen: all(oneOf('ntc-capture-order', ['before', 'same']), any(relyOnConsent, is('ntc-legal-basis', 'none'))),
  review: {
    when: all(
      oneOf('ntc-capture-order', ['before', 'same']),
      oneOf('ntc-legal-basis', ['contract-hr', 'statutory', 'emergency', 'public-info']),
    ),
    why: {
      zh: '所称依据不是同意，不必等同意再采集；但告知仍须在处理之前作出，法律、行政法规另有规定和紧急情况除外。请法务核对采集启动前是否已经告知。',
      en: 'The ground claimed is not consent, so capture need not wait for it; notice, however, must still come before processing, save for statutory exceptions and emergencies. Counsel must check whether notice was given before capture began.',
    },
  },
  title: { zh: '还没同意，镜头已先启动', en: 'The camera starts before consent is given' },
  finding: {
    zh: '采集或识别发生在征求同意之前，或者两者同时进行。处理人脸前应先告知，依靠同意的须先同意后采集；边采集边问，等于没有留给本人选择的余地。',
    en: 'Capture or recognition happens before consent is sought, or at the same moment. Notice must come before processing, and where consent is the ground it must come first; asking while capturing leaves no real choice.',
  },
  legal: {
    zh: '《个人信息保护法》第四条第二款把收集纳入“处理”，第十七条第一款要求处理前告知，第十四条第一款、第二十九条要求同意先于处理且充分知情。先采集后征求的，采集时并无单独同意，落入人脸识别司法解释第二条第三项。',
    en: 'Collection is handling under article 4(2) PIPL; article 17(1) requires notice before it, and articles 14(1) and 29 require informed separate consent first. Capture before asking has no separate consent at that moment and falls under item 3 of article 2 of the SPC provisions.',
  },
  matters: {
    zh: '人还没来得及说“不”，脸已经被采走了。',
    en: 'The face is taken before the person has had time to say no.',
  },
  remedy: {
    zh: '调整流程，让同意这一步触发镜头，拒绝后不开镜头；拒绝前已采到的画面立即删除。',
    en: 'Change the flow so that consent switches the camera on and refusal leaves it off; delete at once what was captured before a refusal.',
  },
  task: {
    owner: 'product',
    proof: {
      zh: '流程图、版本号、含拒绝路径的测试录屏',
      en: 'The flow chart, version number and a recorded test that includes refusal',
    },
  },
  provisions: [
    cite('pipl', '14', { paragraph: '1' }),
    cite('pipl', '29'),
    cite('pipl', '17', { paragraph: '1' }),
    cite('measures-2025', '6'),
    cite('spc-2021-15', '2', { item: '3' }),
  ],
  examples: [
    { answers: { 'ntc-capture-order': 'before', 'ntc-legal-basis': 'separate-consent' }, outcome: 'gap' },
    { answers: { 'ntc-capture-order': 'after' }, outcome: 'met' },
    { answers: { 'ntc-capture-order': 'before', 'ntc-legal-basis': 'statutory' }, outcome: 'needs-review' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
