import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is } from '../../../when';
import { relyOnConsent } from '../terms';

export const rNoLegalBasis: Rule = {
  id: 'r-no-legal-basis',
  dimension: 'B',
  severity: 'prohibited',
  gapWhen: any(is('ntc-legal-basis', 'none'), all(relyOnConsent, is('ntc-consent-form', 'none'))),
  title: { zh: '处理人脸没有合法依据', en: 'There is no legal ground for processing faces' },
  finding: {
    zh: '处理人脸没有任何合法依据，或者说以同意为依据却没有取得同意。收集、使用、保存人脸都要落在法律列明的依据之内，同意还必须是针对这件事的单独同意。',
    en: 'There is no legal ground for processing faces, or consent is named as the ground but was never obtained. Collecting, using and storing faces must each rest on a ground listed by law, and consent must be given separately for this very processing.',
  },
  remedy: {
    zh: '先停止采集和使用，由法务确定依据；没有依据的数据予以删除，重新告知并取得同意后再恢复，保存删除记录和同意记录。',
    en: 'Stop collection and use first and let counsel settle the ground; delete data held without one and resume only after fresh notice and consent, keeping deletion and consent records.',
  },
  provisions: [cite('pipl', '13'), cite('pipl', '29'), cite('spc-2021-15'), cite('spc-2021-15', '2'), cite('draft-2023')],
  examples: [
    { answers: { 'ntc-legal-basis': 'none' }, outcome: 'gap' },
    { answers: { 'ntc-legal-basis': 'separate-consent', 'ntc-consent-form': 'none' }, outcome: 'gap' },
    { answers: { 'ntc-legal-basis': 'separate-consent', 'ntc-consent-form': 'explicit' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
