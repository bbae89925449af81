import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, not } from '../../../when';

export const rCrossborder: Rule = {
  id: 'r-crossborder',
  dimension: 'F',
  severity: 'high',
  gapWhen: any(
    is('use-crossborder', 'not-cleared'),
    all(is('col-storage-location', 'overseas'), not(is('use-crossborder', 'cleared'))),
  ),
  title: { zh: '人脸信息涉及境外，手续未见完成', en: 'Face data reach abroad without the steps shown complete' },
  finding: {
    zh: '人脸信息出境而手续没有完成，或者存放在境外却没有表明手续已完成。出境须走安全评估、标准合同或认证等法定途径，并事前评估影响、告知；以同意为依据的还要单独同意，符合豁免情形的应写明依据。',
    en: 'Face data leave the country with the steps unfinished, or are stored abroad without the steps being shown complete. Export needs a statutory route such as a security assessment, standard contract or certification, with a prior impact assessment and notice, plus separate consent where consent is the ground; any exemption relied on should be recorded.',
  },
  remedy: {
    zh: '暂停出境，按人数和情形选定途径，办妥后再恢复；保存合同或批复、影响评估报告和同意记录。',
    en: 'Pause the export, choose the route by number and situation and resume once complete; keep the contract or approval, the impact assessment and consents.',
  },
  provisions: [cite('pipl', '38'), cite('pipl', '39'), cite('pipl', '40')],
  examples: [
    { answers: { 'use-crossborder': 'not-cleared' }, outcome: 'gap' },
    { answers: { 'use-crossborder': 'no', 'col-storage-location': 'local' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
