import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, below, not } from '../../../when';
import { parameters } from '../parameters';
import { usesRecognition } from '../terms';

export const rFile25NotRequired: Rule = {
  id: 'r-file25-not-required',
  dimension: 'K',
  severity: 'info',
  gapWhen: any(below('col-persons-stored', parameters.filingThreshold.value), not(usesRecognition)),
  title: { zh: '按现有回答，目前无须办理网信备案', en: 'On these answers no cyberspace filing is due now' },
  finding: {
    zh: '存储的人脸信息不到10万人，或者功能不含人脸识别，按现行规定目前无须就人脸识别应用向网信部门备案。影响评估、告知、替代方式等要求照样适用于人脸识别，公共安全视频系统向公安机关的备案则是另一件事。',
    en: "Fewer than 100,000 persons' faces are stored, or the functions include no face recognition, so no filing of the application with the cyberspace authority is due now. Impact assessment, notice and alternatives still apply to face recognition, and filing a public-security video system with the police is a separate matter.",
  },
  remedy: {
    zh: '记下计数方法和日期，人数或功能变化时重新评估；保存计数表。',
    en: 'Note the counting method and date and reassess when numbers or functions change; keep the count sheet.',
  },
  provisions: [cite('measures-2025', '15')],
  examples: [
    { answers: { 'col-persons-stored': 5000 }, outcome: 'gap' },
    { answers: { 'scn-function': ['verify-1to1'], 'col-persons-stored': 100000 }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
