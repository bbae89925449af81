import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { entrustedOnly } from '../scopes';

export const rEntrustedScope: Rule = {
  id: 'r-entrusted-scope',
  dimension: 'M',
  severity: 'info',
  gapWhen: entrustedOnly,
  title: { zh: '只是受托处理，义务范围不同', en: 'Entrusted processing only: a different set of duties' },
  finding: {
    zh: '你们只按委托方的要求处理，不决定用途。依据、告知、同意、影响评估和备案主要由委托方负责。你们要按约定处理，保护好数据，协助委托方，不经同意不转委托，合同结束后返还或删除。自己另拿数据作别用的，就成了处理者，要按完整要求评估。',
    en: 'You only follow another party’s instructions. Ground, notice, consent, impact assessment and filing are mainly for that party. You keep to the agreement, protect the data, assist, pass nothing on without consent, and return or delete at the end. If you use the data for yourself you become a handler and need the full assessment.',
  },
  legal: {
    zh: '受托人应按约处理，合同终止后返还或删除，不得擅自转委托（《个人信息保护法》第二十一条第二款、第三款）；并负自身的安全保护义务和协助义务（第五十九条）。自主决定目的和方式的，依第七十三条属于处理者。',
    en: 'An entrusted party acts as agreed, returns or deletes at the end and does not sub-contract without consent (PIPL art. 21(2) and (3)); it has security duties of its own and a duty to assist (art. 59). Whoever decides purpose and method is a handler under art. 73.',
  },
  matters: { zh: '数据在你们手里，泄露了一样追责。', en: 'The data are in your hands; a leak is your responsibility too.' },
  remedy: {
    zh: '核对委托合同是否写清目的、期限、方式、种类和保护措施，到期返还或删除。',
    en: 'Check that the contract states purpose, term, method, types and safeguards, and return or delete at its end.',
  },
  task: {
    owner: 'vendor',
    proof: { zh: '委托合同、操作记录和返还或删除凭证', en: 'The contract, operation records and proof of return or deletion' },
  },
  provisions: [
    cite('pipl', '21', { paragraph: '2' }),
    cite('pipl', '21', { paragraph: '3' }),
    cite('pipl', '59'),
    cite('network-data-regulation', '12', { paragraph: '1' }),
  ],
  examples: [
    { answers: { 'org-roles': ['entrusted'] }, outcome: 'gap' },
    { answers: { 'org-roles': ['entrusted', 'product-provider'] }, outcome: 'gap' },
    { answers: { 'org-roles': ['entrusted', 'deployer'] }, outcome: 'met' },
    { answers: { 'org-roles': ['unknown'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
