import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, hasAny, is } from '../../../when';
import { medicalScenario } from '../terms';

export const rSecondaryUse: Rule = {
  id: 'r-secondary-use',
  dimension: 'G',
  severity: 'high',
  gapWhen: any(
    all(
      hasAny('use-secondary', ['marketing', 'training', 'evaluation', 'pricing', 'security-share']),
      is('use-secondary-consent', 'no'),
    ),
    all(medicalScenario, hasAny('use-secondary', ['marketing', 'training', 'evaluation', 'pricing', 'security-share'])),
  ),
  title: { zh: '人脸被用于原目的之外', en: 'Faces are used beyond the original purpose' },
  finding: {
    zh: '人脸被另用于营销、训练、评价、定价或他人安防，没有为此另取单独同意；或者医疗场景存在这类另用。目的改变须重新告知，以同意为依据的重新取得单独同意，公共场所采集的更限于公共安全；医疗卫生机构采集的人脸只可用来识别身份。',
    en: "Faces serve marketing, training, evaluation, pricing or others' security without separate consent for it, or a medical setting makes any such further use. A new purpose needs fresh notice and, where consent is the ground, fresh separate consent, and what public places collect is tied to public security; faces collected by medical institutions may serve identification only.",
  },
  remedy: {
    zh: '停止另用并隔离已流出的数据；确有需要的按新目的重新评估、告知、征得同意，医疗机构不再另用，保存停用记录和新文件。',
    en: 'Stop the further use and isolate data already passed on; if needed, assess, notify and obtain consent as for a new purpose, while medical bodies end it for good. Keep the stop record and new documents.',
  },
  provisions: [cite('pipl', '5'), cite('pipl', '6'), cite('pipl', '26'), cite('medical-network', 'ch3'), cite('draft-2023')],
  examples: [
    { answers: { 'use-secondary': ['marketing'], 'use-secondary-consent': 'no' }, outcome: 'gap' },
    { answers: { 'scn-type': 'medical-id', 'use-secondary': ['evaluation'], 'use-secondary-consent': 'yes' }, outcome: 'gap' },
    { answers: { 'scn-type': 'gym', 'use-secondary': ['none'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
