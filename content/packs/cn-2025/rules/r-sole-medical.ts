import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, not } from '../../../when';
import { claimsFaceRule, medicalScenario, noWayButFace } from '../terms';

export const rSoleMedical: Rule = {
  id: 'r-sole-medical',
  dimension: 'A',
  severity: 'prohibited',
  appliesWhen: medicalScenario,
  gapWhen: all(noWayButFace, not(claimsFaceRule)),
  review: {
    when: all(noWayButFace, claimsFaceRule),
    why: {
      zh: '回答称国家规定要求在此刷脸核验身份。医疗机构另有同时提供非人脸方式的行业规定，两者如何适用，请法务核对条款和原文。',
      en: 'A state rule is said to prescribe the face here. A sector rule asks medical institutions to offer a non-face way as well; counsel must check both texts and how they fit together.',
    },
  },
  title: { zh: '就医或签署同意时，不刷脸就办不了', en: 'In medical care, no face scan means no progress' },
  finding: {
    zh: '医疗场景只能刷脸，或者患者不刷脸就得不到诊疗、办不成手续。医疗机构用人脸的，要同时备有非人脸方式，不得因患者拒绝就不提供基本服务。',
    en: 'In a medical setting the face is the only way, or patients who refuse cannot get care or complete a step. Institutions using faces must offer a non-face way alongside and may not withhold basic services because a patient declines.',
  },
  legal: {
    zh: '《人脸识别办法》第十条禁止以刷脸为唯一验证方式，并要求向不同意者提供合理、便捷的其他方式；《个人信息保护法》第十六条不许以不同意为由拒绝服务，除非该信息为服务所必需。诊疗和签署均可凭证件、签名、腕带完成，难谓必需；《医疗卫生机构网络安全管理办法》第三章亦要求并设非人脸方式。',
    en: 'Article 10 of the Measures bars the face as the only way to verify and requires a reasonable, convenient alternative for those who decline; article 16 PIPL forbids refusing service for lack of consent unless the data are necessary for it. Care and signature can proceed with documents, signatures or wristbands, so necessity is hard to show; chapter 3 of the medical network-security rules also asks for a non-face way.',
  },
  matters: {
    zh: '看病是刚需，患者没有说“不”的余地；因此耽误诊疗，后果无法补救。',
    en: 'Care cannot be done without, so patients are in no position to say no, and delayed treatment cannot be made good.',
  },
  remedy: {
    zh: '同步提供手写或电子签名、证件、腕带核对等办法，主动告知患者可以选。',
    en: 'Offer handwritten or electronic signature, documents or wristband checks in parallel and tell patients unprompted that they may choose.',
  },
  task: {
    owner: 'operations',
    proof: { zh: '流程文件、窗口告示、培训签到', en: 'The written procedure, the counter notice and training records' },
  },
  provisions: [cite('measures-2025', '10'), cite('pipl', '16'), cite('medical-network', 'ch3')],
  folds: ['r-alternative-inferior', 'r-consent-invalid', 'r-consent-imbalance', 'r-nonbio-preferred'],
  examples: [
    {
      answers: { 'nec-alternative-offered': 'no', 'scn-legal-mandate': 'none', 'sta-id-rule': 'no' },
      outcome: 'gap',
    },
    { answers: { 'nec-alternative-offered': 'equal', 'nec-refusal': 'none' }, outcome: 'met' },
    { answers: { 'nec-refusal': 'denied', 'scn-legal-mandate': 'law-face' }, outcome: 'needs-review' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
