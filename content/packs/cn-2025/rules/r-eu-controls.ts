import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { lacksSome } from '../../../when';

export const rEuControls: Rule = {
  id: 'r-eu-controls',
  dimension: 'L',
  severity: 'info',
  gapWhen: lacksSome('fil-eu', ['explicit-consent', 'dpia', 'dpo', 'alternatives']),
  title: { zh: '涉及欧盟人员，常见措施有缺项', en: 'EU persons involved, and usual measures are incomplete' },
  finding: {
    zh: '你们说有欧盟的人被刷脸，而明示同意、影响评估、数据保护官、替代方案中至少缺一项。这是境外法的提示，条文没有逐条核对，不是中国法上的义务，不影响总体结论；是否适用、哪些是硬性要求，请当地律师判断。',
    en: 'You say people in the EU are concerned, and at least one of explicit consent, an impact assessment, a data protection officer or alternatives is missing. This is a notice of foreign law, its provisions not checked one by one; it is no duty under Chinese law and does not change the overall level. Whether it applies is for local counsel.',
  },
  legal: {
    zh: '欧盟《通用数据保护条例》（GDPR）第九条原则上限制处理生物识别数据，第三十五条、第三十七条分别涉及影响评估和数据保护官；替代方案出自欧洲数据保护委员会的指南。以上均未逐条核对，只作提示。',
    en: 'GDPR art. 9 restricts biometric data in principle, arts. 35 and 37 concern impact assessments and data protection officers; alternatives come from guidelines of the European Data Protection Board. None was checked in detail; this is a notice.',
  },
  matters: {
    zh: '瑞典一所学校用刷脸点名、一家公司从网上抓取人脸，都曾被欧盟国家罚款。',
    en: 'A Swedish school taking attendance by face and a company scraping faces from the web were both fined in the EU.',
  },
  remedy: { zh: '请欧盟律师出一份意见，按意见补齐。', en: 'Ask EU counsel for an opinion and complete what it calls for.' },
  task: { owner: 'legal', proof: { zh: '当地律师的书面意见', en: 'Written opinion of local counsel' } },
  provisions: [cite('gdpr', '9'), cite('gdpr', '35'), cite('gdpr', '37'), cite('edpb-3-2019')],
  examples: [
    { answers: { 'fil-eu': ['dpia'] }, outcome: 'gap' },
    { answers: { 'fil-eu': ['explicit-consent', 'dpia', 'dpo', 'alternatives'] }, outcome: 'met' },
    { answers: { 'fil-eu': ['unknown', 'dpia'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
