import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is } from '../../../when';

export const rDoorbellNeighbour: Rule = {
  id: 'r-doorbell-neighbour',
  dimension: 'C',
  severity: 'high',
  gapWhen: all(is('scn-type', 'smart-doorbell'), any(is('scn-zone', 'no'), is('scn-bystanders', 'kept'))),
  title: { zh: '智能门铃拍到邻里或路过的人', en: 'The smart doorbell takes in neighbours or passers-by' },
  finding: {
    zh: '智能门铃的拍摄范围超出需要，或者把路过的人脸保留下来。这可能侵扰邻居的私人生活安宁；曾有法院在门铃拍摄公共过道的纠纷中判令拆除设备，具体结果取决于个案。',
    en: "The smart doorbell covers more than it needs, or keeps the faces of people passing by. This may intrude on neighbours' private life; a court has ordered removal in a dispute over a doorbell filming a shared corridor, though each case turns on its facts.",
  },
  remedy: {
    zh: '调整朝向，或者关闭人脸识别和云端上传，并与邻居书面说好；谈不拢的宜拆除，保存画面截图和书面约定。',
    en: 'Re-aim it, or turn off face recognition and cloud upload, and agree with neighbours in writing; if that fails, removal is wise. Keep screenshots and the agreement.',
  },
  provisions: [cite('civil-code', '1032'), cite('civil-code', '1033'), cite('civil-code', '1034'), cite('civil-code', '1035')],
  examples: [
    { answers: { 'scn-type': 'smart-doorbell', 'scn-zone': 'no' }, outcome: 'gap' },
    { answers: { 'scn-type': 'smart-doorbell', 'scn-zone': 'yes', 'scn-bystanders': 'none' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
