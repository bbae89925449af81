import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is, oneOf } from '../../../when';

export const rVendorOpaque: Rule = {
  id: 'r-vendor-opaque',
  dimension: 'I',
  severity: 'high',
  appliesWhen: oneOf('org-backend-operator', ['entrusted', 'joint']),
  gapWhen: is('org-vendor-visibility', 'none'),
  title: { zh: '后台数据看不到也删不掉', en: 'Back-end data can be neither seen nor deleted' },
  finding: {
    zh: '供应商后台采了什么，你们看不到，也删不掉。委托出去，责任没有跟着出去：仍要监督对方，本人要求删除时要做得到。“没有后台权限”不是不删的理由。',
    en: 'You can neither see what the vendor’s back end collects nor delete it. Entrusting the work does not hand over responsibility: you must supervise, and be able to delete when people ask. “We have no access” is no reason to refuse.',
  },
  legal: {
    zh: '委托方有监督受托方处理活动的义务（《个人信息保护法》第二十一条第一款），删除义务由处理者承担（第四十七条第一款），共同处理方之间的约定不影响个人向任何一方主张权利（第二十条第一款）。既不能查看也不能删除的，上述义务客观上无法履行。',
    en: 'The entrusting party must supervise the entrusted party (art. 21(1) PIPL); deletion is the handler’s duty (art. 47(1)); an agreement between joint handlers does not stop individuals from claiming against either (art. 20(1)). Without sight or deletion these duties cannot in fact be performed.',
  },
  matters: {
    zh: '自己的系统自己做不了主，本人的权利就落不了地。',
    en: 'If you have no say over your own system, people’s rights come to nothing.',
  },
  remedy: {
    zh: '书面要求供应商开放查看、导出和删除功能，定一个期限；到期不办的，宜停用。',
    en: 'Ask the vendor in writing for view, export and delete functions with a deadline; if they do not come, suspending use is wise.',
  },
  task: {
    owner: 'procurement',
    proof: { zh: '往来函件、功能验收记录、试删记录', en: 'the letters, the acceptance record and a test deletion' },
  },
  provisions: [
    cite('pipl', '21', { paragraph: '1' }),
    cite('pipl', '47', { paragraph: '1' }),
    cite('pipl', '20', { paragraph: '1' }),
  ],
  folds: ['r-deletion-unavailable'],
  examples: [
    { answers: { 'org-vendor-visibility': 'none' }, outcome: 'gap' },
    { answers: { 'org-vendor-visibility': 'full' }, outcome: 'met' },
    { answers: { 'org-vendor-visibility': 'view-only' }, outcome: 'met' },
    { answers: { 'org-vendor-visibility': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
