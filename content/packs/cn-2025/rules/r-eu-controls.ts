import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { lacksSome } from '../../../when';

export const rEuControls: Rule = {
  id: 'r-eu-controls',
  dimension: 'L',
  severity: 'high',
  gapWhen: lacksSome('fil-eu', ['explicit-consent', 'dpia', 'dpo', 'alternatives']),
  title: { zh: '涉及欧盟人员，所需措施有缺项', en: 'EU persons involved, and expected measures are incomplete' },
  finding: {
    zh: '被识别的人在欧盟，而明示同意、影响评估、数据保护官、替代方案中至少缺一项。这是欧盟规则的要求或其监管看法，不是中国法上的义务，也不影响总体结论；各项是否必须，请当地律师判断。',
    en: "People in the EU are processed, and at least one of explicit consent, an impact assessment, a data protection officer or alternatives is missing. This concerns EU rules or regulators' views, is not a duty under Chinese law and does not change the overall conclusion; local counsel should say which items are mandatory.",
  },
  remedy: {
    zh: '请欧盟律师核对并补齐；保存律师意见、评估报告和同意记录。',
    en: 'Have EU counsel check and complete what is missing; keep the opinion, assessment and consents.',
  },
  provisions: [
    cite('gdpr', '5'),
    cite('gdpr', '6'),
    cite('gdpr', '7'),
    cite('gdpr', '9'),
    cite('gdpr', '35'),
    cite('gdpr', '37'),
    cite('eu-ai-act'),
    cite('coe-guidelines'),
    cite('edpb-3-2019'),
  ],
  examples: [
    { answers: { 'fil-eu': ['dpia'] }, outcome: 'gap' },
    { answers: { 'fil-eu': ['explicit-consent', 'dpia', 'dpo', 'alternatives'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
