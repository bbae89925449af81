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
    zh: '用户上传的人脸被拿去训练或优化模型，既没有单独同意，也没有其他法定依据。训练数据里有个人信息的，要取得同意或者符合法律、行政法规规定的其他情形；专为研发、训练的，也一样要有依据。',
    en: 'Uploaded faces train or improve models with neither separate consent nor another legal ground. Training data with personal information need consent or another situation provided by law or administrative regulation; research or training alone is no exception to that.',
  },
  legal: {
    zh: '训练数据含有个人信息的，须有本人同意或者其他法定情形作为依据（《生成式人工智能办法》第七条第三项）；人脸是敏感个人信息，以同意为依据的须单独同意（《个人信息保护法》第二十九条）。依答复本身，没有任何依据，不具备第十三条第一款要求的合法性基础。《人脸识别办法》第二条的研发例外不影响《个人信息保护法》的适用。',
    en: 'Training data with personal information require consent or another situation provided by law or administrative regulation (art. 7(3) Generative AI Measures); faces are sensitive, so consent as the ground must be separate (art. 29 PIPL). By the answer itself there is no ground, so art. 13(1) PIPL is not met. The research carve-out of art. 2 FRT Measures does not reach the PIPL.',
  },
  matters: {
    zh: '脸一旦学进模型，就再也收不回来。',
    en: 'A face learnt by a model can never be taken back.',
  },
  remedy: {
    zh: '停止用这些素材训练，查明影响了哪些模型、能否剔除；今后单独征求，拒绝不影响使用。',
    en: 'Stop training on this material and find which models are affected and whether it can be removed; in future ask separately, with use unaffected by a refusal.',
  },
  task: {
    owner: 'product',
    proof: {
      zh: '停训记录、受影响模型清单、单独同意记录',
      en: 'the stop record, the list of affected models and the separate consents',
    },
  },
  provisions: [cite('generative-ai', '7', { item: '3' }), cite('pipl', '13', { paragraph: '1' }), cite('pipl', '29')],
  examples: [
    { answers: { 'gen-upload-uses': ['training'], 'gen-training-basis': 'none' }, outcome: 'gap' },
    { answers: { 'gen-upload-uses': ['training'], 'gen-training-basis': 'separate-consent' }, outcome: 'met' },
    { answers: { 'gen-upload-uses': ['service'] }, outcome: 'met' },
    { answers: { 'gen-upload-uses': ['training'], 'gen-training-basis': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
