import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, has, is, lacksSome, not } from '../../../when';
import { vendorInvolved } from '../terms';

export const rVendorContract: Rule = {
  id: 'r-vendor-contract',
  dimension: 'I',
  severity: 'high',
  eased: { when: is('org-backend-operator', 'platform'), severity: 'low' },
  appliesWhen: vendorInvolved,
  gapWhen: any(
    has('org-vendor-contract', 'none'),
    lacksSome('org-vendor-contract', ['purpose-limits', 'security-duties']),
    all(not(is('org-backend-operator', 'joint')), lacksSome('org-vendor-contract', ['audit', 'return-delete'])),
  ),
  title: { zh: '与供应商的书面约定有缺口', en: 'The written agreement with the vendor has gaps' },
  finding: {
    zh: '和供应商没有书面协议，或者协议里缺少处理范围、安全义务、监督审计、结束后返还删除之一。委托别人处理，要约定目的、期限、方式、种类、保护措施和双方权利义务，还要监督；共同处理的，要约定各自的权利义务。人脸由支付、实名平台自行处理、你们不经手的，补协议是建议。',
    en: 'There is no written agreement with the vendor, or it lacks limits on processing, security duties, audit, or return and deletion. Entrusting needs agreement on purpose, term, method, types, protection and mutual rights and duties, plus supervision; joint handlers must agree on theirs. Where a payment or ID platform handles faces itself and you never touch them, completing the agreement is advice.',
  },
  legal: {
    zh: '委托处理的，须与受托人约定处理事项和保护措施并进行监督（《个人信息保护法》第二十一条第一款），合同中须写明安全保护义务（《网络数据安全管理条例》第十二条第一款）；共同处理的，须约定各自的权利义务（《个人信息保护法》第二十条第一款）。目前约定的内容不齐备。未经同意转委托的，另违反第二十一条第三款。',
    en: 'On entrustment, the handler must agree with the entrusted party on the handling and protection and supervise it (art. 21(1) PIPL), with security duties set by contract (art. 12(1) Network Data Regulation); joint handlers must agree on their rights and duties (art. 20(1) PIPL). The elements are not complete. Sub-entrustment without consent is barred by art. 21(3).',
  },
  matters: {
    zh: '没写清楚的，出了事互相推，本人谁也找不着。',
    en: 'What is not written down is passed back and forth, and the person finds nobody answerable.',
  },
  remedy: {
    zh: '补签数据处理协议，写全四项，并写明未经同意不得转委托；每年检查一次履行情况。',
    en: 'Sign a data-processing agreement with all four items and no sub-processing without consent, and check performance yearly.',
  },
  task: {
    owner: 'procurement',
    proof: { zh: '签署的协议、年度检查记录', en: 'the signed agreement and the yearly check record' },
  },
  provisions: [
    cite('pipl', '21', { paragraph: '1' }),
    cite('network-data-regulation', '12', { paragraph: '1' }),
    cite('pipl', '20', { paragraph: '1' }),
  ],
  examples: [
    { answers: { 'org-vendor-contract': ['none'] }, outcome: 'gap' },
    {
      answers: { 'org-backend-operator': 'entrusted', 'org-vendor-contract': ['purpose-limits', 'security-duties'] },
      outcome: 'gap',
    },
    { answers: { 'org-vendor-contract': ['purpose-limits', 'security-duties', 'audit', 'return-delete'] }, outcome: 'met' },
    {
      answers: { 'org-backend-operator': 'joint', 'org-vendor-contract': ['purpose-limits', 'security-duties'] },
      outcome: 'met',
    },
    {
      answers: { 'org-backend-operator': 'unknown', 'org-vendor-contract': ['purpose-limits', 'security-duties'] },
      outcome: 'needs-review',
    },
  ],
  reviewed: null,
};
