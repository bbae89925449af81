import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rVendorOpaque: Rule = {
  id: 'r-vendor-opaque',
  dimension: 'I',
  severity: 'high',
  gapWhen: is('org-vendor-visibility', 'none'),
  title: { zh: '后台数据看不到也删不掉', en: 'Back-end data can be neither seen nor deleted' },
  finding: {
    zh: '供应商后台采集了什么，使用方看不到，也不能自行删除。委托方仍要对处理负责、监督受托方，并在本人要求删除时做得到。',
    en: "The user organisation cannot see what the vendor's back end collects or delete it. The party that entrusts processing stays answerable, must supervise the vendor and must be able to carry out deletion requests.",
  },
  remedy: {
    zh: '向供应商书面要求开放查看、导出和删除功能，建议限三十日（自设期限）；逾期不办宜停用，保存函件和验收记录。',
    en: 'Ask the vendor in writing for view, export and delete functions, within a suggested thirty days of your own setting; if not given, suspending use is wise. Keep the letter and acceptance record.',
  },
  provisions: [cite('pipl', '20'), cite('pipl', '21'), cite('pipl', '59'), cite('pipl', '47')],
  folds: ['r-deletion-unavailable'],
  examples: [
    { answers: { 'org-vendor-visibility': 'none' }, outcome: 'gap' },
    { answers: { 'org-vendor-visibility': 'full' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
