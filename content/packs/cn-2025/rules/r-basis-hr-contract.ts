import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rBasisHrContract: Rule = {
  id: 'r-basis-hr-contract',
  dimension: 'B',
  severity: 'medium',
  gapWhen: is('ntc-legal-basis', 'contract-hr'),
  title: { zh: '以合同或规章为依据，必要性待证明', en: 'Contract or staff rules relied on; necessity still to prove' },
  finding: {
    zh: '处理依据是合同，或者依法制定的劳动规章。这类依据只在确为订立履行合同或人力资源管理所必需时成立，人脸还要满足目的特定、充分必要；通常既有替代办法可用，“非刷脸不可”较难证明。',
    en: 'The ground relied on is a contract or lawfully adopted staff rules. It holds only where truly necessary for the contract or for managing staff, and faces also need a specific purpose and sufficient necessity; since alternatives usually exist, it is hard to show that nothing but the face will do.',
  },
  remedy: {
    zh: '整理合同条款、规章的制定程序和必要性说明交法务审查；难以成立的，改为自愿刷脸并提供替代，保存审查意见。',
    en: 'Gather the contract terms, the adoption record of the staff rules and the necessity case for counsel; if it does not hold, make face voluntary with an alternative and keep the opinion.',
  },
  provisions: [cite('pipl', '13'), cite('pipl', '28'), cite('measures-2025', '4')],
  examples: [
    { answers: { 'ntc-legal-basis': 'contract-hr' }, outcome: 'gap' },
    { answers: { 'ntc-legal-basis': 'separate-consent' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
