import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, lacksSome } from '../../../when';

export const rFinanceControls: Rule = {
  id: 'r-finance-controls',
  dimension: 'G',
  severity: 'high',
  gapWhen: any(
    lacksSome('use-finance', ['multi-factor', 'risk-assessed']),
    all(is('scn-type', 'bank-remote'), lacksSome('use-finance', ['own-check'])),
  ),
  title: { zh: '金融或支付的核验控制不足', en: 'Verification controls in finance or payment fall short' },
  finding: {
    zh: '高风险操作没有叠加第二种核验，没有做过必要性与安全性评估，或者远程核身整体外包，至少有一项。证券期货业须评估必要性和安全性，互联网贷款的身份核验不得全权委托他人；其他机构叠加第二因素等做法属于标准或行业建议。',
    en: 'At least one applies: high-risk operations have no second factor, necessity and security were not assessed, or remote identity checks are wholly outsourced. Securities and futures firms must assess necessity and security, and identity checks for internet loans may not be fully delegated; for others, measures such as a second factor are advice from standards or the industry.',
  },
  remedy: {
    zh: '为高风险操作加第二种核验，由本机构掌握核身决定，补做评估；保存评估报告、流程和外包协议。',
    en: 'Add a second factor for high-risk operations, keep the identity decision in-house and complete the assessment; keep the report, procedure and outsourcing contract.',
  },
  provisions: [cite('internet-loan', '18'), cite('securities-network', 'ch3'), cite('jrt-0171'), cite('pcac-convention')],
  examples: [
    { answers: { 'use-finance': ['device-risk'] }, outcome: 'gap' },
    { answers: { 'scn-type': 'bank-remote', 'use-finance': ['multi-factor', 'risk-assessed'] }, outcome: 'gap' },
    { answers: { 'scn-type': 'bank-remote', 'use-finance': ['multi-factor', 'risk-assessed', 'own-check'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
