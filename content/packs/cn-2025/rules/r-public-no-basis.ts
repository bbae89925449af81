import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, not, oneOf } from '../../../when';
import { analysesAttributes, identifiesPersons, publicOrBusinessPlace } from '../terms';

export const rPublicNoBasis: Rule = {
  id: 'r-public-no-basis',
  dimension: 'A',
  severity: 'prohibited',
  gapWhen: all(
    publicOrBusinessPlace,
    any(identifiesPersons, analysesAttributes),
    is('scn-public-safety', 'no'),
    any(
      is('scn-place', 'public-place'),
      all(
        not(is('scn-legal-mandate', 'law-face')),
        any(
          oneOf('ntc-legal-basis', ['none', 'contract-hr', 'public-info']),
          oneOf('ntc-consent-form', ['bundled', 'preticked', 'implied', 'none']),
        ),
      ),
    ),
  ),
  title: { zh: '开放场所用人脸，目的不是公共安全', en: 'Faces used in an open place without a public-security purpose' },
  finding: {
    zh: '在公共场所或向公众开放的经营场所识别、分析人脸，而这样做主要不是为了维护公共安全。公共场所安装这类设备，法律看的是公共安全是否必需，取得同意并不能代替；哪些经营场所算公共场所没有统一答案，需要逐处判断。',
    en: 'Faces are recognised or analysed in a public place or in business premises open to the public, and not mainly for public security. For installation in a public place the law asks whether public security makes it necessary, and consent does not replace that test; which business premises count as public places is not settled and must be judged site by site.',
  },
  remedy: {
    zh: '停用该功能，改用扫码、证件、人工或不识别个人的方式；坚持保留的，请法务书面论证场所性质和公共安全必要性，连同停用或整改记录一并存档。',
    en: 'Switch the function off and use codes, documents, staff or a method that identifies nobody; if you wish to keep it, have counsel set out in writing the nature of the place and the public-security need, and file that with the record of changes.',
  },
  provisions: [
    cite('pipl', '26'),
    cite('pipl', '29'),
    cite('spc-2021-15'),
    cite('spc-2021-15', '2'),
    cite('measures-2025', '13'),
    cite('consumer-law', '29'),
    cite('consumer-law', '56'),
    cite('shanghai-2024'),
  ],
  folds: ['r-no-legal-basis', 'r-consent-not-separate', 'r-basis-hr-contract'],
  examples: [
    {
      answers: {
        'scn-place': 'public-place',
        'scn-function': ['attributes'],
        'scn-public-safety': 'no',
        'ntc-legal-basis': 'separate-consent',
        'ntc-consent-form': 'explicit',
      },
      outcome: 'gap',
    },
    {
      answers: {
        'scn-place': 'operating-place',
        'scn-function': ['identify-1ton'],
        'scn-public-safety': 'no',
        'scn-legal-mandate': 'none',
        'ntc-legal-basis': 'none',
      },
      outcome: 'gap',
    },
    {
      answers: {
        'scn-place': 'operating-place',
        'scn-function': ['verify-1to1'],
        'scn-public-safety': 'no',
        'scn-legal-mandate': 'none',
        'ntc-legal-basis': 'separate-consent',
        'ntc-consent-form': 'explicit',
      },
      outcome: 'met',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
