import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, is, not } from '../../../when';
import { claimsFaceRule, noWayButFace } from '../terms';

export const rSoleProperty: Rule = {
  id: 'r-sole-property',
  dimension: 'A',
  severity: 'prohibited',
  appliesWhen: is('scn-type', 'property-gate'),
  gapWhen: all(noWayButFace, not(claimsFaceRule)),
  review: {
    when: all(noWayButFace, claimsFaceRule),
    why: {
      zh: '回答称国家规定要求在此刷脸核验身份。只有这类规定确实存在并适用于这处门禁，才可以例外。请法务核对规定名称、条款和原文。',
      en: 'A state rule is said to prescribe the face here. Only if it exists and covers this gate does the exception hold. Counsel must check its title, article and wording.',
    },
  },
  title: { zh: '小区楼宇门禁，不刷脸就进不去', en: 'No face scan, no entry at the property gate' },
  finding: {
    zh: '小区或楼宇门禁只能刷脸，或者不刷脸的人会被拦在门外。刷脸不能是进出的唯一方式；住户和使用人不同意的，要另给合理、方便的进出办法，不必说明理由。',
    en: 'The gate opens only to faces, or people who will not scan are kept out. The face may not be the only way in; residents and users who do not agree must be given another reasonable and convenient way, without giving reasons.',
  },
  legal: {
    zh: '人脸识别司法解释第十条第一款支持不同意的业主、使用人请求提供其他合理验证方式，《人脸识别办法》第十条禁止以刷脸为唯一验证方式。门卡、密码、人工登记通常能达到同样目的，替代要件未满足，也未见国家另有规定。',
    en: 'Article 10(1) of the SPC provisions gives owners and users who do not agree a claim to another reasonable way, and article 10 of the Measures bars the face as the only way to verify. Cards, codes or staffed entry normally serve the purpose; no alternative is offered and no special state rule is claimed.',
  },
  matters: {
    zh: '回家、上班不应以交出人脸为条件；法院已判过物业删除人脸并另给通行方式。',
    en: 'Going home or to work should not depend on handing over one’s face; a court has ordered a manager to delete the data and offer another way in.',
  },
  remedy: {
    zh: '尽快开通门卡、密码或人工登记，与刷脸同一入口、同样快慢，不追问理由，并张贴公告。',
    en: 'Open card, code or staffed entry soon, at the same gate and speed and without asking for reasons, and announce it.',
  },
  task: {
    owner: 'operations',
    proof: {
      zh: '开通公告、现场照片、非人脸通行的使用记录',
      en: 'The announcement, site photographs and records of entries without faces',
    },
  },
  provisions: [cite('measures-2025', '10'), cite('spc-2021-15', '10', { paragraph: '1' })],
  folds: ['r-alternative-inferior', 'r-consent-invalid', 'r-consent-imbalance', 'r-nonbio-preferred'],
  examples: [
    {
      answers: { 'nec-alternative-offered': 'no', 'scn-legal-mandate': 'none', 'sta-id-rule': 'no' },
      outcome: 'gap',
    },
    { answers: { 'nec-alternative-offered': 'equal', 'nec-refusal': 'none' }, outcome: 'met' },
    { answers: { 'nec-alternative-offered': 'no', 'scn-legal-mandate': 'law-face' }, outcome: 'needs-review' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
