import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rCovertCapture: Rule = {
  id: 'r-covert-capture',
  dimension: 'A',
  severity: 'prohibited',
  gapWhen: is('scn-capture-mode', 'covert'),
  title: { zh: '采集人脸时本人并不知道', en: 'Faces are captured without the person knowing' },
  finding: {
    zh: '采集方式隐蔽，本人无从知晓。除法律、行政法规规定应当保密或不需告知，以及紧急情况可以事后补告之外，处理人脸应当先告知；依靠同意的，没有告知也就没有有效的同意。个人在家中或私人事务里隐蔽拍摄他人，还可能侵害隐私。',
    en: 'Capture is hidden, so the person cannot know of it. Unless a law or administrative regulation calls for secrecy or waives notice, or an emergency allows it to follow afterwards, notice must come first, and consent without notice is not valid. Hidden filming of others in private or household life may also infringe privacy.',
  },
  remedy: {
    zh: '停止隐蔽采集，改成看得见、由本人主动配合的方式；若主张法定保密例外，写下依据名称并由法务签字存档。',
    en: "Stop hidden capture and move to a visible process in which the person takes part; if a statutory secrecy exception is claimed, record the instrument and file counsel's signed opinion.",
  },
  provisions: [
    cite('spc-2021-15'),
    cite('spc-2021-15', '2'),
    cite('pipl', '17'),
    cite('consumer-law', '29'),
    cite('consumer-law', '56'),
    cite('measures-2025', '5'),
  ],
  examples: [
    { answers: { 'scn-capture-mode': 'covert' }, outcome: 'gap' },
    { answers: { 'scn-capture-mode': 'cooperative' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
