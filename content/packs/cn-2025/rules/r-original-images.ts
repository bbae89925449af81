import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rOriginalImages: Rule = {
  id: 'r-original-images',
  dimension: 'F',
  severity: 'high',
  gapWhen: is('col-original-images', 'without'),
  title: { zh: '保存原始人脸图像，没有说明依据', en: 'Original face images are kept without a stated ground' },
  finding: {
    zh: '保存了原始人脸照片或视频，却没有单独同意或法定依据。“原则上不存原图”来自未生效的征求意见稿和推荐性标准，属于建议；但保存本身仍须有合法依据，并只留实现目的所需的最短时间。',
    en: 'Original face photos or video are kept with neither separate consent nor a statutory ground. The idea that originals should not normally be stored comes from a draft never in force and a recommended standard, so it is advice; but keeping them still needs a lawful ground and only the shortest time the purpose needs.',
  },
  remedy: {
    zh: '改为识别后删除原图、只留必要的特征值；确需保存的取得单独同意并定期限，保存配置和删除日志。',
    en: 'Delete originals after recognition and keep only the templates needed; if originals must stay, obtain separate consent and set a term, keeping settings and deletion logs.',
  },
  provisions: [cite('draft-2023'), cite('edpb-3-2019'), cite('pipl', '19')],
  examples: [
    { answers: { 'col-original-images': 'without' }, outcome: 'gap' },
    { answers: { 'col-original-images': 'no' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
