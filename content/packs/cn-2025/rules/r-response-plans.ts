import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, is, open } from '../../../when';

export const rResponsePlans: Rule = {
  id: 'r-response-plans',
  dimension: 'I',
  severity: 'medium',
  gapWhen: any(is('sec-plan', 'no'), is('sec-data-request', 'no'), open('sec-incident')),
  title: { zh: '应急预案或调取流程缺失', en: 'Incident plan or data-request procedure is missing' },
  finding: {
    zh: '没有覆盖人脸泄露、经过演练的应急预案，或者没有应对执法调取和数据报送的分级流程。制定应急预案是法律要求；依法配合调取是义务，而流程怎样分级属于好做法。',
    en: 'There is no exercised incident plan covering face leaks, or no tiered procedure for official data requests and reporting. A plan is required by law; lawful requests must be met, while how the procedure is tiered is good practice.',
  },
  remedy: {
    zh: '写好预案并演练一次，同时定出调取的审核、登记、留痕步骤；保存预案、演练记录和登记簿样式。',
    en: 'Write the plan and exercise it once, and set steps for checking, logging and recording requests; keep the plan, drill report and register form.',
  },
  provisions: [cite('pipl', '57'), cite('pipl', '63'), cite('dsl', '35'), cite('pipl', '51')],
  examples: [
    { answers: { 'sec-plan': 'no' }, outcome: 'gap' },
    { answers: { 'sec-plan': 'yes', 'sec-data-request': 'yes' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
