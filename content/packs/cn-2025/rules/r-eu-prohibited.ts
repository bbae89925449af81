import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, has, hasAny, is, not, oneOf } from '../../../when';

export const rEuProhibited: Rule = {
  id: 'r-eu-prohibited',
  dimension: 'L',
  severity: 'info',
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
    zh: '对欧盟的人，至少有下面一种做法：抓取照片建库，按人脸推断种族、宗教、政治等特征，在学校或职场推断情绪，执法中没有司法授权的无感识别。它们可能落入欧盟人工智能法的禁止范围，部分有例外。这是境外法的提示，条文没有逐条核对，不是中国法上的义务，不影响总体结论；是否适用、哪些是硬性要求，请当地律师判断。',
    en: 'For people in the EU at least one practice is present: a scraped gallery, inferring race, religion, politics and the like, inferring emotion at school or work, or passive recognition in law enforcement without judicial authority. These may fall under the bans of the EU AI Act, some with exceptions. This is a notice of foreign law, its provisions not checked one by one; it is no duty under Chinese law and does not change the overall level. Whether it applies is for local counsel.',
  },
  legal: {
    zh: '欧盟《人工智能法》对若干做法设有禁令；本产品没有核对该法最终文本的条号，只整部引用。',
    en: 'The EU AI Act bans a number of practices; the article numbers of its final text were not checked, so the Act is cited as a whole.',
  },
  matters: {
    zh: '这类做法容易带来歧视和无处不在的监视。',
    en: 'Such practices easily bring discrimination and surveillance everywhere.',
  },
  remedy: {
    zh: '宜先请欧盟律师出书面意见，再决定是否在欧盟投放或使用。',
    en: 'Best get a written opinion of EU counsel before offering or using it in the EU.',
  },
  task: { owner: 'legal', proof: { zh: '当地律师的书面意见', en: 'Written opinion of local counsel' } },
  provisions: [cite('eu-ai-act'), cite('gdpr', '9')],
  examples: [
    { answers: { 'org-jurisdictions': ['eu'], 'use-attributes': ['emotion'], 'scn-type': 'school' }, outcome: 'gap' },
    { answers: { 'org-jurisdictions': ['cn'], 'use-attributes': ['emotion'], 'scn-type': 'school' }, outcome: 'met' },
    {
      answers: {
        'org-jurisdictions': ['eu'],
        'col-reference-source': ['enrolled'],
        'use-attributes': ['none'],
        'scn-type': 'workplace',
      },
      outcome: 'met',
    },
    {
      answers: {
        'org-jurisdictions': ['eu'],
        'col-reference-source': ['enrolled'],
        'use-attributes': ['unknown'],
        'scn-type': 'workplace',
      },
      outcome: 'needs-review',
    },
  ],
  reviewed: null,
};
