import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { atLeast } from '../../../when';
import { parameters } from '../parameters';

export const rGenOvercollect: Rule = {
  id: 'r-gen-overcollect',
  dimension: 'H',
  severity: 'medium',
  gapWhen: atLeast('gen-upload-count', parameters.uploadCaution.value),
  title: { zh: '要求上传的人脸素材偏多', en: 'Many face uploads are requested' },
  finding: {
    zh: '要求用户上传十份以上的人脸照片或视频。收集应限于最小范围，每一份都要说得出用处；“十份”是本产品的提示线，不是法定数量。',
    en: "Users are asked for ten or more face photos or clips. Collection must stay at the minimum and each item must have a use; ten is this product's own alert line, not a legal number.",
  },
  remedy: {
    zh: '测试减少份数后的效果，默认按最少份数收集并告诉用户理由；保存测试记录和页面截图。',
    en: 'Test the result with fewer items, default to the fewest that work and tell users why; keep test records and screenshots.',
  },
  provisions: [cite('pipl', '5'), cite('pipl', '6'), cite('generative-ai'), cite('aiia-report', '3')],
  examples: [
    { answers: { 'gen-upload-count': 21 }, outcome: 'gap' },
    { answers: { 'gen-upload-count': 3 }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
