import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, is, lacksAll, not } from '../../../when';
import { recognisesIdentity, researchOnly } from '../terms';

export const rAccessible: Rule = {
  id: 'r-accessible',
  dimension: 'E',
  severity: 'medium',
  eased: { when: any(lacksAll('min-groups', ['elderly', 'disabled']), not(recognisesIdentity), researchOnly), severity: 'low' },
  gapWhen: is('min-accessible', 'no'),
  title: { zh: '没有无障碍告知或人工替代', en: 'No accessible notice or staffed alternative' },
  finding: {
    zh: '面对老年人、残疾人或患者，没有无障碍的告知，也没有人工或非数字的办法。面向残疾人、老年人的告知须符合无障碍环境建设的规定；只涉及患者，或者不识别个人身份的，提供这些帮助属于建议。',
    en: 'Older people, disabled people or patients get neither an accessible notice nor a staffed or non-digital way. Notices to disabled and older people must meet the accessibility rules; where only patients are concerned or nobody is identified, such help is advice.',
  },
  legal: {
    zh: '《人脸识别办法》第五条对告知另有一项要求：告知对象是残疾人、老年人的，还要符合无障碍环境建设的规定。目前的告知不符合该项要求，是否已经有效告知存在疑问。人工协助不是该条写明的义务，列为建议。',
    en: 'Art. 5 FRT Measures adds to the duty of notice that, towards disabled and older people, the notice must also conform to the rules on accessible environments. That element is not met, so the notice is of doubtful effect. Staffed assistance is not named in the article and is given as advice.',
  },
  matters: {
    zh: '看不清、听不到告知的人谈不上知情，刷脸失败时还会被挡在服务之外。',
    en: 'People who cannot see or hear the notice are not informed, and are shut out when the scan fails them.',
  },
  remedy: {
    zh: '补上大字、语音、手语等形式的告知，设一个人工窗口，并请老年人、残疾人实际试用。',
    en: 'Add large-print, audio or sign-language notices and a staffed desk, and have older and disabled people try them.',
  },
  task: {
    owner: 'operations',
    proof: {
      zh: '各种告知样张、人工窗口照片、试用记录',
      en: 'samples of each notice, a photograph of the desk and the notes of the trial',
    },
  },
  provisions: [cite('measures-2025', '5')],
  examples: [
    { answers: { 'min-groups': ['elderly'], 'min-accessible': 'no' }, outcome: 'gap' },
    { answers: { 'min-groups': ['elderly'], 'min-accessible': 'yes' }, outcome: 'met' },
    { answers: { 'min-groups': ['elderly'], 'min-accessible': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
