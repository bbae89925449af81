import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, is, not } from '../../../when';
import { claimsNoOtherWay } from '../terms';

export const rBasisHrContract: Rule = {
  id: 'r-basis-hr-contract',
  dimension: 'B',
  severity: 'high',
  eased: { when: not(is('nec-nonbio-equivalent', 'yes')), severity: 'medium' },
  gapWhen: all(is('ntc-legal-basis', 'contract-hr'), not(claimsNoOtherWay)),
  review: {
    when: all(is('ntc-legal-basis', 'contract-hr'), claimsNoOtherWay),
    why: {
      zh: '你们有书面比选，认为没有不用生物特征的办法。合同或者人力资源管理是否真的非刷脸不可、规章是否依法制定，请法务结合比选材料判断。',
      en: 'You have a written comparison that nothing without biometrics will do. Counsel must judge with it whether the contract or staff management really needs the face, and whether the staff rules were lawfully adopted.',
    },
  },
  title: { zh: '以合同或规章为依据，必要性没有证明', en: 'Contract or staff rules relied on; necessity not shown' },
  finding: {
    zh: '处理依据是合同，或者依法制定的劳动规章，但没有证明非刷脸不可。这类依据只在确为订立、履行合同或人力资源管理所必需时成立；你们自己也认为有同样好用的办法的，“必需”就说不通了。',
    en: 'The ground relied on is a contract or lawfully adopted staff rules, yet nothing shows that only the face will do. It holds only where truly necessary for the contract or for managing staff; if you yourselves say another way does as well, necessity cannot be argued.',
  },
  legal: {
    zh: '《个人信息保护法》第十三条第一款第二项以“所必需”为要件，劳动规章还须依法制定；人脸另须符合第二十八条第二款的特定目的和充分必要。《人脸识别办法》第十条要求另备替代方式，“非刷脸不可”的主张通常与之矛盾，本案也没有书面比选支持。依据不成立，又没有取得单独同意的，处理即欠缺合法性基础。',
    en: 'Article 13(1)(2) PIPL requires necessity, and staff rules must be lawfully adopted; faces must further meet the specific purpose and sufficient necessity of article 28(2). Since article 10 of the Measures demands an alternative, a claim of necessity usually contradicts it, and no written comparison supports it here. If the ground fails and there is no separate consent, the processing has no ground.',
  },
  matters: {
    zh: '依据站不住，全部打卡、通行数据都成了无依据处理。',
    en: 'If the ground falls, all attendance or entry data have been processed without one.',
  },
  remedy: {
    zh: '整理合同条款、规章的制定程序和必要性说明交法务审查；难以成立的，改为自愿刷脸并提供替代。',
    en: 'Gather the contract terms, the adoption record of the staff rules and the necessity case for counsel; if it does not hold, make the face voluntary with an alternative.',
  },
  task: {
    owner: 'legal',
    proof: { zh: '审查意见、规章制定程序材料、比选记录', en: "Counsel's opinion, the adoption record and the comparison" },
  },
  provisions: [
    cite('pipl', '13', { paragraph: '1', item: '2' }),
    cite('pipl', '28', { paragraph: '2' }),
    cite('measures-2025', '10'),
    cite('measures-2025', '4'),
  ],
  examples: [
    { answers: { 'ntc-legal-basis': 'contract-hr', 'nec-nonbio-equivalent': 'no-undocumented' }, outcome: 'gap' },
    { answers: { 'ntc-legal-basis': 'contract-hr', 'nec-nonbio-equivalent': 'yes' }, outcome: 'gap' },
    { answers: { 'ntc-legal-basis': 'separate-consent' }, outcome: 'met' },
    { answers: { 'ntc-legal-basis': 'contract-hr', 'nec-nonbio-equivalent': 'no-documented' }, outcome: 'needs-review' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
