import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, has, is } from '../../../when';

export const rGenTraining: Rule = {
  id: 'r-gen-training',
  dimension: 'H',
  severity: 'prohibited',
  gapWhen: all(has('gen-upload-uses', 'training'), is('gen-training-basis', 'none')),
  title: { zh: '用户人脸用于训练，没有依据', en: 'User faces train models without a ground' },
  finding: {
    zh: '用户上传的人脸被拿去训练或优化模型，而训练没有单独同意，也没有其他法定依据。训练数据含个人信息的，须取得同意或符合法律、行政法规规定的其他情形。',
    en: "Users' uploaded faces train or improve models, with neither separate consent nor another legal ground. Training data with personal information needs consent or another situation provided by law or administrative regulation.",
  },
  remedy: {
    zh: '停止用这些素材训练，查明已受影响的模型并评估处理办法；今后单独征求、拒绝不影响使用，保存停训记录和模型清单。',
    en: 'Stop training on this material, list the affected models and assess what to do; in future ask separately with no effect on use if refused, keeping the stop record and model list.',
  },
  provisions: [cite('generative-ai'), cite('pipl', '13'), cite('pipl', '29'), cite('aiia-report', '3')],
  examples: [
    { answers: { 'gen-upload-uses': ['training'], 'gen-training-basis': 'none' }, outcome: 'gap' },
    { answers: { 'gen-upload-uses': ['training'], 'gen-training-basis': 'separate-consent' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
