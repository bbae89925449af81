import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, is } from '../../../when';
import { noWayButFace } from '../terms';

export const rSoleProperty: Rule = {
  id: 'r-sole-property',
  dimension: 'A',
  severity: 'prohibited',
  gapWhen: all(is('scn-type', 'property-gate'), noWayButFace),
  title: { zh: '小区楼宇门禁，不刷脸就进不去', en: 'No face scan, no entry at the property gate' },
  finding: {
    zh: '小区或楼宇门禁没有人脸以外的办法，或者不刷脸的人会被拦在门外。除国家对刷脸核验身份另有规定外，住户和使用人不同意刷脸时，管理方应提供其他合理、方便的进出方式。',
    en: 'The gate offers no way in other than the face, or people who will not scan are kept out. Unless special state rules on face verification apply, residents and users who do not agree must be given another reasonable and convenient way in.',
  },
  remedy: {
    zh: '尽快开通门卡、密码或人工登记，与刷脸同一入口、同样快慢，不追问理由；保留开通公告、现场照片和使用记录。',
    en: 'Open card, code or staffed entry soon, at the same gate and speed and without asking for reasons; keep the announcement, site photographs and usage records.',
  },
  provisions: [cite('spc-2021-15', '10'), cite('draft-2023'), cite('measures-2025', '10')],
  folds: ['r-alternative-inferior', 'r-consent-imbalance', 'r-nonbio-preferred'],
  examples: [
    { answers: { 'scn-type': 'property-gate', 'nec-alternative-offered': 'no' }, outcome: 'gap' },
    { answers: { 'scn-type': 'property-gate', 'nec-alternative-offered': 'equal', 'nec-refusal': 'none' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
