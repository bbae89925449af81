import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all } from '../../../when';
import { medicalScenario, noWayButFace } from '../terms';

export const rSoleMedical: Rule = {
  id: 'r-sole-medical',
  dimension: 'A',
  severity: 'prohibited',
  gapWhen: all(medicalScenario, noWayButFace),
  title: { zh: '就医或签署同意时，不刷脸就办不了', en: 'In medical care, no face scan means no progress' },
  finding: {
    zh: '医疗场景没有人脸以外的办法，或者患者不刷脸就得不到诊疗、办不成手续。医疗卫生机构使用人脸时应同时备有非人脸方式，不得因患者拒绝就不提供基本服务。',
    en: 'In a medical setting there is no way other than the face, or patients who refuse cannot get care or complete a step. Medical institutions using faces must offer a non-face way alongside, and may not withhold basic services because a patient declines.',
  },
  remedy: {
    zh: '同步提供手写或电子签名、证件、腕带核对等办法并告知患者可以选；留存流程文件、窗口告示和培训签到。',
    en: 'Offer handwritten or electronic signature, documents or wristband checks in parallel and tell patients they may choose; keep the procedure, the counter notice and training records.',
  },
  provisions: [cite('medical-network', 'ch3'), cite('pipl', '16'), cite('measures-2025', '10')],
  folds: ['r-alternative-inferior', 'r-consent-imbalance', 'r-nonbio-preferred'],
  examples: [
    { answers: { 'scn-type': 'medical-sign', 'nec-alternative-offered': 'no' }, outcome: 'gap' },
    { answers: { 'scn-type': 'medical-sign', 'nec-alternative-offered': 'equal', 'nec-refusal': 'none' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
