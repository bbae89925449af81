import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rOriginalImages: Rule = {
  id: 'r-original-images',
  dimension: 'F',
  severity: 'low',
  gapWhen: is('col-original-images', 'without'),
  title: { zh: '保存了原始人脸图像，建议改为用后即删', en: 'Original face images are kept: better deleted after use' },
  finding: {
    zh: '保存了原始的人脸照片或视频，没有单独同意，也没有法定依据。“原则上不存原图”出自国家推荐标准，这一条是建议；整个处理有没有合法依据、存多久、存在哪里，另在相应的条目里判断。',
    en: 'Original face photos or videos are kept with neither separate consent nor a statutory ground. “No originals in principle” comes from a recommended national standard, so this item is advice; whether the handling as a whole has a ground, and how long and where data are kept, is judged in items of their own.',
  },
  legal: {
    zh: '现行办法没有对原始图像另作规定（2023年征求意见稿第十七条曾有规定，从未施行）。GB/T 35273-2020第6.3条建议原则上不存储原始个人生物识别信息，识别完成后删除原图。参照该建议，有助于说明符合影响最小和最短保存的要求。',
    en: 'The Measures in force set no separate rule for originals (art. 17 of the 2023 draft did, and never took effect). GB/T 35273-2020, clause 6.3, recommends not storing original biometric information and deleting the source image after recognition; following it helps show least impact and shortest retention.',
  },
  matters: {
    zh: '原图最容易被拿去冒用，留着只多一份风险。',
    en: 'Originals are the easiest to misuse; keeping them only adds risk.',
  },
  remedy: {
    zh: '宜改为识别后自动删除原图，只留必要的特征值；确要留的，取得单独同意并定期限。',
    en: 'We advise deleting originals automatically after recognition and keeping only the templates needed; if some must stay, obtain separate consent and set a term.',
  },
  task: {
    owner: 'product',
    proof: { zh: '自动删除的设置截图、删除日志', en: 'a screenshot of the automatic deletion and the deletion log' },
  },
  provisions: [cite('gbt-35273', '6.3')],
  examples: [
    { answers: { 'col-original-images': 'without' }, outcome: 'gap' },
    { answers: { 'col-original-images': 'no' }, outcome: 'met' },
    { answers: { 'col-original-images': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
