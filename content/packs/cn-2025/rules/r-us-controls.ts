import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, has, lacksSome } from '../../../when';

export const rUsControls: Rule = {
  id: 'r-us-controls',
  dimension: 'L',
  severity: 'info',
  gapWhen: any(
    all(
      has('org-jurisdictions', 'us-il'),
      lacksSome('fil-us', ['public-policy', 'written-release', 'no-sale', 'limited-disclosure']),
    ),
    all(has('org-jurisdictions', 'us-tx'), lacksSome('fil-us', ['no-sale'])),
    all(has('org-jurisdictions', 'us-wa'), lacksSome('fil-us', ['human-review'])),
    all(has('org-jurisdictions', 'us-ca'), lacksSome('fil-us', ['optout-links'])),
  ),
  title: { zh: '涉及美国部分州，常见措施有缺项', en: 'Some US states involved, and usual measures are incomplete' },
  finding: {
    zh: '你们说有伊利诺伊、得克萨斯、华盛顿或加利福尼亚州的人被刷脸，而对应的措施至少缺一项，如公开政策、书面同意、不出售、限制披露、人工审查或退出链接。这是境外法的提示，条文没有逐条核对，不是中国法上的义务，不影响总体结论；是否适用、哪些是硬性要求，请当地律师判断。',
    en: 'You say people in Illinois, Texas, Washington or California are concerned, and at least one matching measure is missing, such as a public policy, written release, no sale, limited disclosure, human review or opt-out links. This is a notice of foreign law, its provisions not checked one by one; it is no duty under Chinese law and does not change the overall level. Whether it applies is for local counsel.',
  },
  legal: {
    zh: '伊利诺伊州、得克萨斯州、华盛顿州和加利福尼亚州各有涉及生物识别或隐私的法律；其内容取自行业报告，没有核对法条，只作提示。',
    en: 'Illinois, Texas, Washington and California each have laws on biometrics or privacy; their contents are taken from an industry report, were not checked against the statutes, and are a notice only.',
  },
  matters: {
    zh: '在伊利诺伊州，个人可以直接起诉，和解金额有高达6.5亿美元的。',
    en: 'In Illinois individuals can sue directly; one settlement reached USD 650 million.',
  },
  remedy: {
    zh: '请当地律师逐州核对，宜从伊利诺伊州开始。',
    en: 'Have local counsel check state by state, best starting with Illinois.',
  },
  task: {
    owner: 'legal',
    proof: {
      zh: '当地律师的书面意见，公开的政策和书面同意',
      en: 'Written opinion of local counsel, the public policy and written releases',
    },
  },
  provisions: [cite('bipa'), cite('cubi'), cite('wbpl'), cite('cpra')],
  examples: [
    { answers: { 'org-jurisdictions': ['us-il'], 'fil-us': ['public-policy'] }, outcome: 'gap' },
    { answers: { 'org-jurisdictions': ['us-tx'], 'fil-us': ['none'] }, outcome: 'gap' },
    {
      answers: {
        'org-jurisdictions': ['us-il'],
        'fil-us': ['public-policy', 'written-release', 'no-sale', 'limited-disclosure'],
      },
      outcome: 'met',
    },
    { answers: { 'org-jurisdictions': ['us-other'], 'fil-us': ['none'] }, outcome: 'met' },
    { answers: { 'org-jurisdictions': ['us-ca'], 'fil-us': ['unknown'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
