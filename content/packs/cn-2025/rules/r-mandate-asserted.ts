import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { claimsFaceRule } from '../terms';

export const rMandateAsserted: Rule = {
  id: 'r-mandate-asserted',
  dimension: 'A',
  severity: 'info',
  gapWhen: claimsFaceRule,
  title: { zh: '“国家规定要求刷脸”的说法有待核实', en: 'A claimed state demand for the face awaits checking' },
  finding: {
    zh: '回答称国家有规定要求在此刷脸。这只是你们的说法，尚未核实，本身不表示违规；它关系到刷脸能不能作为唯一方式，所以相关各项列为“待核实”。许多规定只要求核验身份，没有限定用人脸。',
    en: 'The answers say that a state rule requires the face here. That is your statement, not yet verified, and no breach in itself; since it decides whether the face may be the only way, those findings stay open. Many rules only require identity to be checked, not by face.',
  },
  legal: {
    zh: '《人脸识别办法》第十条以国家另有规定为例外，《个人信息保护法》第十三条第一款第三项以履行法定职责或者法定义务所必需为依据；两者均须指明具体规范，并由处理者负举证责任。',
    en: 'Article 10 of the Measures excepts cases governed by other state rules, and article 13(1)(3) PIPL allows processing necessary for statutory duties; both need a specific provision, and the handler bears the proof.',
  },
  matters: {
    zh: '说法不成立，刷脸就失去了最主要的理由，结论会变成禁止情形。',
    en: 'If the claim fails, the main reason for the face is gone and the conclusion turns into a prohibited use.',
  },
  remedy: {
    zh: '请法务核对规定的全称、条款和原文并签字；若只要求核验身份，改掉答案后重新评估。',
    en: 'Have counsel check title, clause and wording and sign off; if only identity must be verified, change the answer and reassess.',
  },
  task: {
    owner: 'legal',
    proof: { zh: '附规定原文的法务核对意见', en: "Counsel's opinion with the text of the rule attached" },
  },
  provisions: [cite('measures-2025', '10'), cite('pipl', '13', { paragraph: '1', item: '3' }), cite('spc-2021-15', '6')],
  examples: [
    { answers: { 'scn-legal-mandate': 'law-face' }, outcome: 'gap' },
    { answers: { 'scn-legal-mandate': 'guidance', 'sta-id-rule': 'yes' }, outcome: 'gap' },
    { answers: { 'scn-legal-mandate': 'law-identity', 'sta-id-rule': 'no' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
