import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, has, hasAny, is, not, oneOf } from '../../../when';

export const rEuProhibited: Rule = {
  id: 'r-eu-prohibited',
  dimension: 'L',
  severity: 'prohibited',
  gapWhen: all(
    has('org-jurisdictions', 'eu'),
    any(
      has('col-reference-source', 'scraped'),
      hasAny('use-attributes', ['race', 'religion', 'politics-orientation']),
      all(has('use-attributes', 'emotion'), oneOf('scn-type', ['school', 'workplace', 'plant-safety'])),
      all(is('scn-type', 'law-enforcement'), is('scn-capture-mode', 'passive'), not(is('scn-remote-id-basis', 'judicial'))),
    ),
  ),
  title: { zh: '可能触及欧盟人工智能法的禁止做法', en: 'A practice may be banned under the EU AI Act' },
  finding: {
    zh: '对欧盟人员，存在抓取照片建库、按人脸推断种族宗教政治等特征、在学校职场推断情绪，或者执法中无司法授权的无感识别，至少一种。这些可能落入欧盟人工智能法的禁止范围，部分有例外；这是境外法提示，不影响中国法下的总体结论。',
    en: "For people in the EU at least one is present: a scraped gallery, inferring race, religion, politics and the like from faces, inferring emotion at school or work, or passive recognition in law enforcement without judicial authority. These may fall under the EU AI Act's bans, some with exceptions; this is a foreign-law notice and does not change the overall conclusion under Chinese law.",
  },
  remedy: {
    zh: '在欧盟律师给出书面意见之前，不宜在欧盟投放或使用；保存意见和停用记录。',
    en: 'Until EU counsel gives a written opinion, it is best not offered or used in the EU; keep the opinion and the suspension record.',
  },
  provisions: [
    cite('eu-ai-act'),
    cite('gdpr', '5'),
    cite('gdpr', '6'),
    cite('gdpr', '7'),
    cite('gdpr', '9'),
    cite('gdpr', '35'),
    cite('gdpr', '37'),
  ],
  examples: [
    { answers: { 'org-jurisdictions': ['eu'], 'use-attributes': ['emotion'], 'scn-type': 'school' }, outcome: 'gap' },
    { answers: { 'org-jurisdictions': ['cn'], 'use-attributes': ['emotion'], 'scn-type': 'school' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
