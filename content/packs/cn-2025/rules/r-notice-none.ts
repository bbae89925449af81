import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is } from '../../../when';
import { synthesizesFaces, usesRecognition } from '../terms';

export const rNoticeNone: Rule = {
  id: 'r-notice-none',
  dimension: 'B',
  severity: 'high',
  gapWhen: all(any(usesRecognition, synthesizesFaces), is('ntc-notice-form', 'none')),
  title: { zh: '处理人脸之前没有告知', en: 'No notice is given before faces are processed' },
  finding: {
    zh: '处理人脸之前没有作任何告知。除法律、行政法规另有规定外，无论是否以同意为依据，都要先用醒目、易懂的方式告诉本人谁在处理、为何处理、如何处理、保存多久、有什么影响以及怎样行使权利。',
    en: 'No notice at all is given before faces are processed. Unless a law or administrative regulation provides otherwise, people must first be told prominently and plainly, whether or not consent is the ground, who processes their faces, why and how, for how long, with what effect and how to exercise their rights.',
  },
  remedy: {
    zh: '备好单独的告知页面或告知单后再恢复采集；保存告知文本、上线日期和展示位置的截图或照片。',
    en: 'Put a separate notice page or sheet in place before resuming; keep the text, its start date and a screenshot or photograph of where it appears.',
  },
  provisions: [
    cite('pipl', '17'),
    cite('pipl', '30'),
    cite('spc-2021-15'),
    cite('spc-2021-15', '2'),
    cite('measures-2025', '5'),
    cite('shanghai-2024'),
  ],
  folds: ['r-notice-weak'],
  examples: [
    { answers: { 'scn-function': ['verify-1to1'], 'ntc-notice-form': 'none' }, outcome: 'gap' },
    { answers: { 'scn-function': ['verify-1to1'], 'ntc-notice-form': 'separate' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
