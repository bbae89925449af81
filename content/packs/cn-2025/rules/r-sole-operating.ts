import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, is, not } from '../../../when';
import { financeScenario, medicalScenario, noWayButFace, publicOrBusinessPlace } from '../terms';

export const rSoleOperating: Rule = {
  id: 'r-sole-operating',
  dimension: 'A',
  severity: 'prohibited',
  gapWhen: all(
    publicOrBusinessPlace,
    not(medicalScenario),
    not(is('scn-type', 'property-gate')),
    not(financeScenario),
    not(is('scn-legal-mandate', 'law-face')),
    noWayButFace,
  ),
  title: { zh: '经营或公共场所，不刷脸就用不了', en: 'In a public-facing place, no face scan means no service' },
  finding: {
    zh: '在公共场所或向公众开放的经营场所，人脸是唯一的验证办法，或者拒绝刷脸的人得不到服务，而回答并未主张有法律明确要求刷脸。别的办法能达到同样目的时，刷脸不能是唯一方式，不愿刷脸的人应有合理、方便的替代；国家另有规定的照其规定。',
    en: 'In a public place or open business premises the face is the only way to verify, or people who refuse get no service, and no express legal demand for face recognition is claimed. Where another method does the job, face may not be the only one, and people who decline must have a reasonable and convenient alternative; special state rules prevail.',
  },
  remedy: {
    zh: '恢复扫码、证件或人工等办法，与刷脸摆在同等位置，并为此前被拒的人补办；保存改造前后的页面或现场照片。',
    en: 'Bring back codes, documents or staffed service in an equal position and serve those turned away before; keep before-and-after screens or site photographs.',
  },
  provisions: [
    cite('measures-2025', '10'),
    cite('measures-2025', '12'),
    cite('draft-2023', '9'),
    cite('pipl', '16'),
    cite('spc-2021-15'),
    cite('spc-2021-15', '2'),
    cite('shanghai-2024'),
  ],
  folds: ['r-alternative-inferior', 'r-consent-imbalance', 'r-nonbio-preferred'],
  examples: [
    {
      answers: {
        'scn-place': 'operating-place',
        'scn-type': 'scenic',
        'scn-legal-mandate': 'none',
        'nec-alternative-offered': 'no',
      },
      outcome: 'gap',
    },
    {
      answers: {
        'scn-place': 'operating-place',
        'scn-type': 'scenic',
        'scn-legal-mandate': 'none',
        'nec-alternative-offered': 'equal',
        'nec-refusal': 'none',
      },
      outcome: 'met',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
