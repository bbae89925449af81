import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, has, is, lacksSome, not } from '../../../when';
import { financeScenario } from '../terms';

/** Securities and futures firms must assess necessity and security. */
const assessmentMissing = all(is('scn-type', 'securities'), lacksSome('use-finance', ['risk-assessed']));

/** Identity checks are wholly outsourced; for internet loans that is not allowed, and the answers do not tell whether it is one. */
const perhapsLoanOutsourced = all(is('scn-type', 'bank-remote'), lacksSome('use-finance', ['own-check']));

export const rFinanceControls: Rule = {
  id: 'r-finance-controls',
  dimension: 'G',
  severity: 'high',
  eased: { when: not(assessmentMissing), severity: 'low' },
  appliesWhen: any(financeScenario, is('scn-type', 'face-pay'), has('scn-function', 'payment')),
  gapWhen: any(assessmentMissing, all(lacksSome('use-finance', ['multi-factor', 'risk-assessed']), not(perhapsLoanOutsourced))),
  review: {
    when: perhapsLoanOutsourced,
    why: {
      zh: '远程核身没有由本机构完成。用于互联网贷款的，身份核验不得全权委托他人；开户、保险等其他业务，要看各自的行业规定。请法务先确认用在哪项业务上。',
      en: 'The remote identity check is not done in-house. For internet loans it may not be wholly delegated; for account opening, insurance and other business the rules of each sector decide. Counsel must first settle which business it serves.',
    },
  },
  title: { zh: '金融或支付的核验控制不足', en: 'Verification controls in finance or payment fall short' },
  finding: {
    zh: '高风险操作没有叠加第二种核验，没有评估过必要性和安全性，或者远程核身整体交给了别人，至少有一项。证券期货机构必须评估必要性和安全性，互联网贷款的身份核验不得全权委托；其余属于建议。',
    en: 'At least one applies: high-risk operations have no second factor, necessity and security were not assessed, or remote identity checks are wholly handed over. Securities and futures firms must make that assessment, and identity checks for internet loans may not be fully delegated; the rest is advice.',
  },
  legal: {
    zh: '根据《证券期货业网络和信息安全管理办法》第三章，用生物特征认证客户身份的，须评估必要性和安全性；根据《商业银行互联网贷款管理暂行办法》第十八条，身份核验不得全权委托他人。根据现有回答，相应的行业义务或者推荐的控制措施不齐备。',
    en: 'Ch. 3 of the Securities Network Security Measures requires an assessment of necessity and security when clients are authenticated by biometrics; art. 18 of the Internet Loan Measures does not allow identity verification to be wholly delegated. On the answers given, the sector duty or the recommended controls are not all in place.',
  },
  matters: {
    zh: '刷脸一旦被骗过，丢的就是真金白银。',
    en: 'When the face check is fooled, real money is gone.',
  },
  remedy: {
    zh: '高风险操作再加一种核验，核身的决定由本机构作出，补做必要性和安全性评估。',
    en: 'Add a second factor for high-risk operations, keep the identity decision in-house and complete the assessment.',
  },
  task: {
    owner: 'security',
    proof: {
      zh: '评估报告、核身流程、外包合同',
      en: 'the assessment, the identity-check procedure and the outsourcing contract',
    },
  },
  provisions: [cite('internet-loan', '18'), cite('securities-network', 'ch3')],
  examples: [
    { answers: { 'scn-type': 'face-pay', 'use-finance': ['device-risk'] }, outcome: 'gap' },
    { answers: { 'scn-type': 'securities', 'use-finance': ['multi-factor'] }, outcome: 'gap' },
    { answers: { 'scn-type': 'bank-remote', 'use-finance': ['multi-factor', 'risk-assessed'] }, outcome: 'needs-review' },
    { answers: { 'scn-type': 'bank-remote', 'use-finance': ['multi-factor', 'risk-assessed', 'own-check'] }, outcome: 'met' },
    { answers: { 'scn-type': 'securities', 'use-finance': ['multi-factor', 'unknown'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
