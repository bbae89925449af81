import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { has, is } from '../../../when';

export const rBiometricStacking: Rule = {
  id: 'r-biometric-stacking',
  dimension: 'F',
  severity: 'medium',
  eased: { when: is('nec-documented', 'yes'), severity: 'low' },
  gapWhen: has('col-data-types', 'fingerprint'),
  title: { zh: '除人脸外还保存指纹等生物特征', en: 'Fingerprints or other biometrics are kept besides faces' },
  finding: {
    zh: '除人脸外，系统还保存指纹等其他生物特征。法律没有禁止并用，但每一种都要单独说得出充分的必要，并且只收最小范围；没有书面理由的，多收的那一种站不住。已经写过必要性的，建议逐种核对一遍。',
    en: 'Besides faces the system keeps fingerprints or other biometrics. The law does not ban using several, but each needs a sufficient reason of its own and collection stays at the minimum; without written reasons the extra one does not stand. Where necessity has been written down, we advise checking it kind by kind.',
  },
  legal: {
    zh: '各类生物识别信息都是敏感个人信息，须逐类符合特定目的和充分必要的要求（《个人信息保护法》第二十八条第二款），并遵守最小范围原则（第六条第二款）。同一目的使用多种生物识别信息而没有逐项说明的，难以认定符合最小范围原则。',
    en: 'Every kind of biometric information is sensitive and each must meet the tests of specific purpose and sufficient necessity (art. 28(2) PIPL), with collection kept to the minimum for the purpose (art. 6(2)). Several kinds for one purpose without reasons for each hardly meet that minimum.',
  },
  matters: {
    zh: '脸和指纹都改不了，存得越多，一次泄露丢的就越多。',
    en: 'Neither face nor fingerprint can be changed; the more is kept, the more one leak takes.',
  },
  remedy: {
    zh: '同一目的只留影响较小的一种，其余删除；确需并用的，逐种写明理由。',
    en: 'Keep only the less intrusive kind for each purpose and delete the rest; where several are truly needed, justify each in writing.',
  },
  task: {
    owner: 'product',
    proof: { zh: '逐种必要性说明、多余特征的删除记录', en: 'the reasons for each kind and the record of deleting the rest' },
  },
  provisions: [cite('pipl', '28', { paragraph: '2' }), cite('pipl', '6', { paragraph: '2' })],
  examples: [
    { answers: { 'col-data-types': ['template', 'fingerprint'] }, outcome: 'gap' },
    { answers: { 'col-data-types': ['template'] }, outcome: 'met' },
    { answers: { 'col-data-types': ['template', 'unknown'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
