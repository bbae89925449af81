import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is, oneOf } from '../../../when';

export const rGenNoDelete: Rule = {
  id: 'r-gen-no-delete',
  dimension: 'H',
  severity: 'high',
  eased: { when: is('gen-delete', 'on-request'), severity: 'medium' },
  gapWhen: oneOf('gen-delete', ['kept', 'on-request']),
  title: { zh: '生成完成后，素材与个人模型没有主动删除', en: 'Uploads and personal models are not deleted after generation' },
  finding: {
    zh: '生成完成后，用户的照片、视频和据此做出的个人模型还留着，或者要等用户开口才删。目的实现了就要主动删除，不用等人来要；能认出是谁的输入信息，也不得非法留存。法律、行政法规要求保存的除外。',
    en: 'After generation, users’ photos, clips and the personal models made from them stay, or are deleted only when asked. Once the purpose is met they must be deleted unprompted, and inputs that identify people may not be unlawfully kept, unless a law or administrative regulation requires it.',
  },
  legal: {
    zh: '处理目的实现后，处理者应当主动删除（《个人信息保护法》第四十七条第一款第一项）；能识别使用者身份的输入和记录，生成式人工智能服务提供者不能非法留存（《生成式人工智能办法》第十一条）。等用户要求才删除，不符合主动删除的要求。',
    en: 'When the purpose is met the handler must delete on its own initiative (art. 47(1)(1) PIPL); providers of generative AI may not unlawfully keep inputs and records that identify the user (art. 11 Generative AI Measures). Deleting only on request does not meet “on its own initiative”.',
  },
  matters: {
    zh: '一次写真的素材，足够做出以假乱真的换脸。',
    en: 'The material of one portrait is enough for a convincing fake.',
  },
  remedy: {
    zh: '设成完成后或约定的短期内自动删除，个人模型一并删，让用户看得到结果。',
    en: 'Set automatic deletion on completion or after a short agreed time, personal models included, and show users the result.',
  },
  task: {
    owner: 'product',
    proof: { zh: '自动删除设置截图、删除日志', en: 'the automatic-deletion setting and the deletion log' },
  },
  provisions: [cite('pipl', '47', { paragraph: '1', item: '1' }), cite('generative-ai', '11')],
  examples: [
    { answers: { 'gen-delete': 'kept' }, outcome: 'gap' },
    { answers: { 'gen-delete': 'on-request' }, outcome: 'gap' },
    { answers: { 'gen-delete': 'on-completion' }, outcome: 'met' },
    { answers: { 'gen-delete': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
