import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rGenNoDelete: Rule = {
  id: 'r-gen-no-delete',
  dimension: 'H',
  severity: 'high',
  gapWhen: is('gen-delete', 'kept'),
  title: { zh: '素材与个人模型长期保留', en: 'Uploads and personal models are kept long term' },
  finding: {
    zh: '生成完成后，用户素材或据此建立的个人模型仍长期保留。目的实现后应当删除，法律、行政法规另有保存要求的除外；生成式人工智能规则也要求不得非法留存能识别身份的输入。',
    en: "After generation, users' material or the personal models made from it are kept long term. Once the purpose is met they must be deleted unless a law or administrative regulation requires retention, and generative-AI rules also forbid unlawfully keeping inputs that identify people.",
  },
  remedy: {
    zh: '设为完成后或约定短期内自动删除，并让用户能看到删除结果；保存设置截图和删除日志。',
    en: 'Set automatic deletion on completion or after a short agreed time and show users the result; keep the setting and deletion logs.',
  },
  provisions: [cite('pipl', '47'), cite('generative-ai', '11')],
  examples: [
    { answers: { 'gen-delete': 'kept' }, outcome: 'gap' },
    { answers: { 'gen-delete': 'on-completion' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
