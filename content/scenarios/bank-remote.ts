import type { Scenario } from '../../lib/schema/scenario';

export const bankRemote: Scenario = {
  id: 'bank-remote',
  group: 'finance-telecom',
  title: { zh: '银行、保险、网贷远程核身', en: 'Remote identity check for banks, insurers and online loans' },
  pitfall: {
    zh: '常见的是，核身全靠合作方一次刷脸，被骗刷脸的人事后无从申诉。',
    en: 'Often, everything hangs on one face check run by a partner, and a person tricked into it has nowhere to complain.',
  },
  knownCase: {
    zh: '一人被骗刷脸、以其名义办了贷款，起诉微众银行等；法院认为银行已做活体和身份核验，驳回诉请。',
    en: 'A person tricked into a face check for a loan in their name sued WeBank and others; the court found that liveness and identity had been checked and dismissed the claim.',
    source: {
      zh: '衢州市柯城区人民法院 (2019)浙0802民初5880号',
      en: 'Kecheng District Court, Quzhou, (2019) Zhe 0802 Min Chu 5880',
    },
  },
  usualFailures: [
    {
      rule: 'r-finance-controls',
      text: { zh: '核验全部交给合作机构，自己不留过程记录。', en: 'Checks are left to a partner and no record is kept.' },
    },
    {
      rule: 'r-sole-other',
      text: { zh: '客户刷不过，就没有人工渠道。', en: 'Whoever fails the check finds no person to turn to.' },
    },
    {
      rule: 'r-performance-untested',
      text: { zh: '活体检测多年没有更新，没有对抗测试。', en: 'Liveness detection is years old and never attacked in tests.' },
    },
  ],
  closestCase: 'loan-face-check',
  suggests: { question: 'scn-type', option: 'bank-remote' },
  examplePurpose: {
    zh: '放款前核对申请人是不是本人。',
    en: 'Check before a loan is paid out that the applicant is the person named.',
  },
  examplePlace: { zh: '手机银行App的申请页面', en: 'Application page of the mobile banking app' },
  decisive: [
    'use-finance',
    'nec-alternative-offered',
    'nec-refusal',
    'use-performance',
    'use-decision',
    'org-backend-operator',
    'col-internet-transfer',
  ],
};
