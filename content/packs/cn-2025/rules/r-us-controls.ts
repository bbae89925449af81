import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, has, lacksSome } from '../../../when';

export const rUsControls: Rule = {
  id: 'r-us-controls',
  dimension: 'L',
  severity: 'high',
  gapWhen: any(
    all(
      has('org-jurisdictions', 'us-il'),
      lacksSome('fil-us', ['public-policy', 'written-release', 'no-sale', 'limited-disclosure']),
    ),
    all(has('org-jurisdictions', 'us-tx'), lacksSome('fil-us', ['no-sale'])),
    all(has('org-jurisdictions', 'us-wa'), lacksSome('fil-us', ['human-review'])),
    all(has('org-jurisdictions', 'us-ca'), lacksSome('fil-us', ['optout-links'])),
  ),
  title: { zh: '涉及美国部分州，所需措施有缺项', en: 'Some US states involved, and expected measures are incomplete' },
  finding: {
    zh: '被识别的人在伊利诺伊、得克萨斯、华盛顿或加利福尼亚州，而对应的措施至少缺一项，如公开政策、书面同意、不出售、限制披露、人工审查或退出链接。这是各州法律的提示，不是中国法上的义务，也不影响总体结论。',
    en: 'People in Illinois, Texas, Washington or California are processed, and at least one matching measure is missing, such as a public policy, written release, no sale, limited disclosure, human review or opt-out links. This is a notice of state law, not a duty under Chinese law, and does not change the overall conclusion.',
  },
  remedy: {
    zh: '请当地律师逐州核对并补齐；伊利诺伊州的个人可以直接起诉，宜先办，保存政策文本和书面同意。',
    en: 'Have local counsel check state by state; individuals in Illinois can sue directly, so start there. Keep the policy and written releases.',
  },
  provisions: [cite('bipa'), cite('cubi'), cite('wbpl'), cite('cpra')],
  examples: [
    { answers: { 'org-jurisdictions': ['us-il'], 'fil-us': ['public-policy'] }, outcome: 'gap' },
    {
      answers: {
        'org-jurisdictions': ['us-il'],
        'fil-us': ['public-policy', 'written-release', 'no-sale', 'limited-disclosure', 'human-review', 'optout-links'],
      },
      outcome: 'met',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
