import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, hasAny, is } from '../../../when';
import { medicalScenario } from '../terms';

const usedElsewhere = hasAny('use-secondary', ['marketing', 'training', 'evaluation', 'pricing', 'security-share']);

export const rSecondaryUse: Rule = {
  id: 'r-secondary-use',
  dimension: 'G',
  severity: 'high',
  gapWhen: all(usedElsewhere, any(is('use-secondary-consent', 'no'), medicalScenario)),
  title: { zh: '人脸被用于原目的之外', en: 'Faces are used beyond the original purpose' },
  finding: {
    zh: '人脸另被拿去营销、训练、评价、定价或者给别人做安防，没有为此另取单独同意；或者是医疗场景，本来就只能用来核对身份。换了目的就要重新告知、重新取得单独同意；公共场所采集的，除非本人单独同意，只能用于公共安全。',
    en: 'Faces also serve marketing, training, evaluation, pricing or others’ security without separate consent for it; or the setting is medical, where they may serve identification only. A new purpose needs fresh notice and fresh separate consent; what public places collect may serve public security alone unless the person separately consents.',
  },
  legal: {
    zh: '处理须与明确、合理的目的直接相关（《个人信息保护法》第六条第一款）；目的改变的，须重新取得同意（第十四条第二款），敏感个人信息须取得单独同意（第二十九条）；公共场所采集的信息，没有单独同意的只能用于公共安全（第二十六条）。医疗机构依其行业规定只能将人脸用于身份识别。目前没有证据表明超出原目的的使用具备上述依据。',
    en: 'Handling must relate directly to a clear and reasonable purpose (art. 6(1) PIPL); a change of purpose needs new consent (art. 14(2)), for sensitive information separate consent (art. 29); images and identity information collected in public places may not serve other ends than public security without separate consent (art. 26). Medical institutions are confined to identification by their network security measures. No ground for the further use is shown.',
  },
  legalWhere: {
    'consumer-law': {
      zh: '对方是消费者的，《消费者权益保护法》第二十九条要求使用信息也须明示并经同意，未经同意不得发送商业信息。',
      en: 'Towards consumers, article 29 of the Consumer Protection Law asks for statement and consent for the use too, and bars commercial messages without consent.',
    },
  },
  matters: {
    zh: '为进门交出的脸，被拿去算价钱、判好坏，人就失去了选择。',
    en: 'A face given to pass a door and then used to price or judge takes people’s choice away.',
  },
  remedy: {
    zh: '停止另用，收回已给出去的数据；确有需要的，当作新的目的重新评估、告知、征求单独同意。医疗机构不再另用。',
    en: 'Stop the further use and recall data passed on; where truly needed, treat it as a new purpose with assessment, notice and separate consent. Medical bodies end it for good.',
  },
  task: {
    owner: 'management',
    proof: {
      zh: '停用记录、数据收回记录，新目的的评估和同意',
      en: 'the stop and recall records, and for a new purpose the assessment and consents',
    },
  },
  provisions: [
    cite('pipl', '14', { paragraph: '2' }),
    cite('pipl', '29'),
    cite('pipl', '6', { paragraph: '1' }),
    cite('pipl', '26'),
    cite('medical-network', 'ch3'),
    cite('consumer-law', '29'),
  ],
  examples: [
    { answers: { 'use-secondary': ['marketing'], 'use-secondary-consent': 'no' }, outcome: 'gap' },
    { answers: { 'scn-type': 'medical-id', 'use-secondary': ['evaluation'], 'use-secondary-consent': 'yes' }, outcome: 'gap' },
    { answers: { 'scn-type': 'gym', 'use-secondary': ['none'] }, outcome: 'met' },
    { answers: { 'scn-type': 'gym', 'use-secondary': ['training'], 'use-secondary-consent': 'yes' }, outcome: 'met' },
    {
      answers: { 'scn-type': 'gym', 'use-secondary': ['training'], 'use-secondary-consent': 'unknown' },
      outcome: 'needs-review',
    },
  ],
  reviewed: null,
};
