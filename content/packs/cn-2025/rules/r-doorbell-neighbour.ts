import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, is } from '../../../when';

export const rDoorbellNeighbour: Rule = {
  id: 'r-doorbell-neighbour',
  dimension: 'C',
  severity: 'high',
  appliesWhen: is('scn-type', 'smart-doorbell'),
  gapWhen: any(is('scn-zone', 'no'), is('scn-bystanders', 'kept')),
  title: { zh: '智能门铃拍到邻里或路过的人', en: 'The smart doorbell takes in neighbours or passers-by' },
  finding: {
    zh: '智能门铃的拍摄范围超出需要，或者把路过的人脸保留下来。这可能侵扰邻居的私人生活安宁；曾有法院在门铃拍摄公共过道的纠纷中判令拆除设备，具体结果取决于个案。',
    en: "The smart doorbell covers more than it needs, or keeps the faces of people passing by. This may intrude on neighbours' private life; a court has ordered removal in a dispute over a doorbell filming a shared corridor, though each case turns on its facts.",
  },
  legal: {
    zh: '自然人因个人或者家庭事务处理个人信息，依《个人信息保护法》第七十二条不适用该法，但仍受《民法典》第一千零三十二条、第一千零三十三条约束：未经同意或者法律规定，不得拍摄、窥视他人私密空间和私密活动。持续记录邻居必经通道和出入情况，可能构成对私人生活安宁的侵害。',
    en: 'Handling for personal or household affairs is outside the PIPL under its article 72, but articles 1032 and 1033 of the Civil Code still apply: without consent or a legal provision nobody may film or spy on the private space and activities of others. Recording a neighbour’s only path and comings and goings may infringe the peace of private life.',
  },
  matters: {
    zh: '邻居的出入规律、访客和作息都会被记录下来。',
    en: "It records a neighbour's comings and goings, visitors and daily rhythm.",
  },
  remedy: {
    zh: '调整朝向，或者关闭人脸识别和云端上传，并与邻居书面说好；谈不拢的宜拆除。',
    en: 'Re-aim it, or turn off face recognition and cloud upload, and agree with neighbours in writing; if that fails, removal is wise.',
  },
  task: {
    owner: 'operations',
    proof: {
      zh: '调整后的画面截图、与邻居的书面约定',
      en: 'A picture after re-aiming and the written agreement with neighbours',
    },
  },
  provisions: [cite('civil-code', '1032'), cite('civil-code', '1033')],
  folds: ['r-bystanders-kept'],
  examples: [
    { answers: { 'scn-zone': 'no' }, outcome: 'gap' },
    { answers: { 'scn-zone': 'yes', 'scn-bystanders': 'none' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
