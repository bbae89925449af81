import type { Scenario } from '../../lib/schema/scenario';

export const aiPortrait: Scenario = {
  id: 'ai-portrait',
  group: 'content-ai',
  title: { zh: 'AI写真或数字分身', en: 'AI portrait or digital double' },
  pitfall: {
    zh: '常见的是，要的照片多，生成完不删，还顺手拿去训练模型。',
    en: 'Often, many photos are asked for, nothing is deleted after the picture is made, and the uploads feed model training.',
  },
  knownCase: {
    zh: '妙鸭相机以9.9元、21张照片提供写真，有律师提示过度收集、不当留存和用于训练的风险；未见处罚。',
    en: 'Miaoya Camera offered portraits for RMB 9.9 and 21 photos; lawyers pointed to over-collection, retention and training as risks, and no penalty was found.',
    source: { zh: '律师事务所评论，2024-08-06', en: 'Law-firm comment, 2024-08-06' },
  },
  usualFailures: [
    {
      rule: 'r-gen-overcollect',
      text: { zh: '一张写真要传二十多张照片。', en: 'One portrait asks for twenty photos and more.' },
    },
    { rule: 'r-gen-training', text: { zh: '用户照片默认拿去训练模型。', en: 'Photos train the model by default.' } },
    {
      rule: 'r-gen-no-delete',
      text: { zh: '生成之后，照片和个人模型都不删。', en: 'Photos and the personal model stay after the job is done.' },
    },
  ],
  closestCase: 'miaoya-portraits',
  suggests: { question: 'scn-type', option: 'ai-portrait' },
  examplePurpose: {
    zh: '用用户上传的照片生成其本人的写真图片。',
    en: 'Generate portrait pictures of the user from the photos uploaded.',
  },
  examplePlace: { zh: '小程序的上传页面', en: 'Upload page of a mini program' },
  decisive: [
    'gen-upload-count',
    'gen-upload-uses',
    'gen-training-basis',
    'gen-delete',
    'gen-subject-consent',
    'ntc-terms',
    'gen-explicit-label',
  ],
};
