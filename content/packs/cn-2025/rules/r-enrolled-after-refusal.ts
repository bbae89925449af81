import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rEnrolledAfterRefusal: Rule = {
  id: 'r-enrolled-after-refusal',
  dimension: 'A',
  severity: 'prohibited',
  gapWhen: is('ntc-enrolled-after-refusal', 'yes'),
  title: { zh: '有人已拒绝，照片仍被录入', en: 'Some people refused, yet their photos were enrolled' },
  finding: {
    zh: '有人明确表示拒绝，其照片还是被录入用于刷脸。以同意为依据时，本人拒绝后就没有处理依据；若主张其他依据，应另行写明理由。',
    en: 'People clearly refused, yet their photos were enrolled for face recognition. Where consent is the ground, refusal leaves no ground to process; if another ground is relied on, it has to be stated and justified separately.',
  },
  remedy: {
    zh: '找出并删除这些照片和特征值，逐一书面告知本人，关闭批量导入通道；保存删除日志和告知回执。',
    en: 'Find and delete these photos and templates, tell each person in writing and close the bulk-import route; keep deletion logs and proof of the notices.',
  },
  provisions: [cite('pipl', '13'), cite('pipl', '29'), cite('spc-2021-15'), cite('spc-2021-15', '2')],
  examples: [
    { answers: { 'ntc-enrolled-after-refusal': 'yes' }, outcome: 'gap' },
    { answers: { 'ntc-enrolled-after-refusal': 'no' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
