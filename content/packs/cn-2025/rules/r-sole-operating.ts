import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, is, not } from '../../../when';
import {
  faceOnly,
  faceOnlyWithClaim,
  financeScenario,
  medicalScenario,
  offersChoiceOfMethod,
  publicOrBusinessPlace,
  researchOnly,
} from '../terms';

export const rSoleOperating: Rule = {
  id: 'r-sole-operating',
  dimension: 'A',
  severity: 'prohibited',
  appliesWhen: all(
    offersChoiceOfMethod,
    not(researchOnly),
    publicOrBusinessPlace,
    not(medicalScenario),
    not(is('scn-type', 'property-gate')),
    not(financeScenario),
  ),
  gapWhen: faceOnly,
  review: {
    when: faceOnlyWithClaim,
    why: {
      zh: '回答主张国家规定要求刷脸，或者书面比较后认为没有同等的其他办法。这两点成立，才可能不受“唯一方式”的限制；都还没有经过核实。请法务核对规定原文和比选材料。',
      en: 'A state rule is said to prescribe the face, or a written comparison to show that nothing else does the job. Only if that holds may the ban on a sole method not apply, and neither has been verified. Counsel must check the rule or the comparison.',
    },
  },
  title: { zh: '经营或公共场所，不刷脸就用不了', en: 'In a public-facing place, no face scan means no service' },
  finding: {
    zh: '在公共场所或对外营业的场所，刷脸是唯一的验证办法，或者拒绝刷脸的人得不到服务。别的办法能达到同样目的时，刷脸不能是唯一方式；不愿刷脸的人，要给合理、方便的替代。国家另有规定的除外。',
    en: 'In a public place or open business premises the face is the only way to verify, or people who refuse get no service. Where another method does the job, face may not be the only one, and people who decline must have a reasonable and convenient alternative, unless state rules provide otherwise.',
  },
  legal: {
    zh: '《人脸识别办法》第十条：存在能实现相同目的或者同等业务要求的其他方式时，不得以刷脸为唯一验证方式，并应向不同意者提供合理、便捷的其他方式。本案既无替代，又未主张国家另有规定或已论证无同等方式；以拒绝服务相要求而取得的同意，依人脸识别司法解释第四条不能作为合法依据。',
    en: 'Under article 10 of the Measures the face may not be the only way to verify where another reaches the same purpose or business standard, and those who decline must be offered a reasonable, convenient one. Here there is no alternative, and neither a special state rule nor a documented lack of equivalents is claimed; consent obtained by refusing service is no ground under article 4 of the SPC provisions.',
  },
  matters: {
    zh: '没有第二条路，所谓同意就只是不得不从；强制刷脸也是各地整治针对的做法。',
    en: 'Without a second way, consent is mere submission; forced scanning is also what local campaigns are aimed at.',
  },
  remedy: {
    zh: '恢复扫码、证件或人工等办法，与刷脸摆在同等位置，并为此前被拒的人补办。',
    en: 'Bring back codes, documents or staffed service in an equal position and serve those turned away before.',
  },
  task: {
    owner: 'operations',
    proof: {
      zh: '改造前后的页面截图或现场照片、补办记录',
      en: 'Before-and-after screens or site photographs and the record of those served',
    },
  },
  provisions: [cite('measures-2025', '10'), cite('pipl', '16'), cite('spc-2021-15', '4')],
  folds: ['r-alternative-inferior', 'r-consent-invalid', 'r-consent-imbalance', 'r-nonbio-preferred'],
  examples: [
    {
      answers: {
        'nec-alternative-offered': 'no',
        'scn-legal-mandate': 'none',
        'sta-id-rule': 'no',
        'nec-nonbio-equivalent': 'yes',
      },
      outcome: 'gap',
    },
    { answers: { 'nec-alternative-offered': 'equal', 'nec-refusal': 'none' }, outcome: 'met' },
    {
      answers: {
        'nec-alternative-offered': 'no',
        'scn-legal-mandate': 'none',
        'sta-id-rule': 'no',
        'nec-nonbio-equivalent': 'no-documented',
      },
      outcome: 'needs-review',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
