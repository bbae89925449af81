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
  title: { zh: '目前无须办理人脸识别技术应用备案', en: 'No face-recognition filing is due now' },
  finding: {
    zh: '按现有回答，没有同时满足办理人脸识别技术应用备案的两个条件：系统识别人脸，存储的人脸信息达到10万人。这里只说这一项备案，不等于不需要其他备案。影响评估、告知、替代方式等要求照样适用于人脸识别，公共安全视频系统向公安机关的备案则是另一件事。',
    en: 'On these answers the two conditions of the face-recognition filing do not both hold: the system recognises faces, and the faces of 100,000 persons are stored. This concerns that filing only; others may still be due. Impact assessment, notice and alternatives still apply to face recognition, and filing a public-security video system with the police is a separate matter.',
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
