import type { Duty } from '../../../../lib/schema/duty';
import { cite } from '../../../cite';
import { all, any, atLeast, below, is, not, oneOf } from '../../../when';
import { parameters } from '../parameters';
import { numbers } from './numbers';
import { handler, inForce, inUse } from './terms';

const goesAbroad = all(handler, oneOf('use-crossborder', ['cleared', 'not-cleared', 'exempt']));
const cleared = is('use-crossborder', 'cleared');
const assessed = any(
  atLeast('exp-persons-since-january', parameters.exportAssessment.value),
  all(atLeast('exp-persons-since-january', numbers.exportContract.value), is('cii-operator', 'yes')),
);
const contracted = all(
  atLeast('exp-persons-since-january', numbers.exportContract.value),
  below('exp-persons-since-january', parameters.exportAssessment.value),
  not(is('cii-operator', 'yes')),
);
const note = {
  zh: '合同必需、跨境人力资源管理、紧急情况等有豁免，答了属于豁免的，这里只作提示，由法务核对。单独同意和影响评估不因此免除。',
  en: 'There are exemptions for contracts, cross-border staff management and emergencies, which counsel must check; where one is claimed this is a pointer only. Separate consent and the impact assessment stay due.',
};

/** Ways to take faces abroad, by the number of persons in the calendar year. */
export const crossBorderDuties: readonly Duty[] = [
  {
    id: 'export-assessment',
    title: { zh: '数据出境安全评估', en: 'Security assessment of transfers abroad' },
    authority: { zh: '国家网信部门（经省级网信部门）', en: 'National cyberspace office, through the provincial one' },
    since: inForce('cross-border-2024'),
    concerns: goesAbroad,
    triggeredWhen: assessed,
    trigger: {
      zh: '今年1月1日起累计出境的敏感个人信息达到1万人；关键信息基础设施运营者不论人数',
      en: 'Sensitive information of 10,000 persons has left since 1 January; for operators of critical infrastructure, any number',
    },
    doneWhen: all(cleared, is('exp-route', 'assessment')),
    counting: { kind: 'before' },
    dayZero: null,
    begunWhen: inUse,
    task: { zh: '通过评估之前，暂停出境。', en: 'Hold the transfer until the assessment is passed.' },
    note,
    numbers: [parameters.exportAssessment, numbers.exportContract],
    provisions: [cite('cross-border-2024', '7'), cite('pipl', '38'), cite('pipl', '40')],
  },
  {
    id: 'export-contract',
    title: { zh: '个人信息出境标准合同或者认证', en: 'Standard contract or certification for transfers abroad' },
    authority: null,
    since: inForce('cross-border-2024'),
    concerns: goesAbroad,
    triggeredWhen: contracted,
    trigger: {
      zh: '敏感个人信息出境不满1万人，哪怕只有1人',
      en: 'Sensitive information of fewer than 10,000 persons leaves, even of one',
    },
    doneWhen: cleared,
    counting: { kind: 'before' },
    dayZero: null,
    begunWhen: inUse,
    task: {
      zh: '出境之前，和境外接收方订立标准合同，或者通过认证。不得拆分人数来躲开安全评估。',
      en: 'Before the transfer, sign the standard contract with the recipient or be certified. Do not split numbers to stay below the assessment.',
    },
    note,
    numbers: [numbers.exportContract, parameters.exportAssessment],
    provisions: [cite('cross-border-2024', '8'), cite('pipl', '38')],
  },
  {
    id: 'export-contract-filing',
    title: { zh: '标准合同备案', en: 'Filing of the standard contract' },
    authority: { zh: '所在地省级网信部门', en: 'Provincial cyberspace office of the place' },
    since: inForce('cross-border-2024'),
    concerns: goesAbroad,
    triggeredWhen: all(oneOf('use-crossborder', ['cleared', 'not-cleared']), is('exp-route', 'contract')),
    trigger: { zh: '采用标准合同，合同生效', en: 'The standard contract is used and takes effect' },
    doneWhen: is('exp-contract-filed', 'yes'),
    counting: { kind: 'working-days', count: numbers.exportContractFiling.value },
    dayZero: 'exp-contract-date',
    task: { zh: '提交标准合同和个人信息保护影响评估报告。', en: 'Hand in the contract and the impact assessment.' },
    note: {
      zh: '走安全评估或认证的，不用办这一项。合同还没生效的，期限没有开始。',
      en: 'Not needed with an assessment or certification. Until the contract takes effect the period has not begun.',
    },
    numbers: [numbers.exportContractFiling],
    provisions: [cite('contract-measures-2023'), cite('cross-border-2024', '8')],
  },
];
