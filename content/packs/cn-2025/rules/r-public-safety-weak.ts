import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, oneOf } from '../../../when';
import { analysesAttributes, identifiesPersons, publicOrBusinessPlace } from '../terms';

export const rPublicSafetyWeak: Rule = {
  id: 'r-public-safety-weak',
  dimension: 'A',
  severity: 'medium',
  gapWhen: all(
    publicOrBusinessPlace,
    any(identifiesPersons, analysesAttributes),
    any(
      is('scn-public-safety', 'yes-undocumented'),
      all(
        is('scn-place', 'operating-place'),
        is('scn-public-safety', 'no'),
        is('ntc-legal-basis', 'separate-consent'),
        oneOf('ntc-consent-form', ['explicit', 'written']),
      ),
    ),
  ),
  title: { zh: '公共安全的必要性缺少有力支撑', en: 'The public-security need is not well supported' },
  finding: {
    zh: '在公共场所或向公众开放的经营场所使用人脸，公共安全的理由没有写成书面依据，或者用途本为效率、营销、体验而只靠单独同意支撑。公共场所装设备以公共安全必需为前提，同意解决的是所得信息另作他用的问题，能否撑起安装本身有疑问。',
    en: 'Faces are used in a public place or open business premises, and either the public-security reason is not documented or an efficiency, marketing or comfort use rests on separate consent alone. Installation in a public place presupposes a public-security need; consent governs other uses of what was collected, and whether it can carry the installation is doubtful.',
  },
  remedy: {
    zh: '补写公共安全必要性论证，附上主管部门要求或风险评估；做不到的，把其他方式设为常规、人脸改为自愿，并记录人们实际选择的比例。',
    en: "Write up the public-security need with the authority's request or a risk assessment; failing that, make another method the normal one and face voluntary, and record what people actually choose.",
  },
  provisions: [cite('pipl', '26'), cite('measures-2025', '13'), cite('shanghai-2024')],
  examples: [
    {
      answers: { 'scn-place': 'public-place', 'scn-function': ['watchlist'], 'scn-public-safety': 'yes-undocumented' },
      outcome: 'gap',
    },
    {
      answers: {
        'scn-place': 'operating-place',
        'scn-function': ['verify-1to1'],
        'scn-public-safety': 'no',
        'ntc-legal-basis': 'separate-consent',
        'ntc-consent-form': 'explicit',
      },
      outcome: 'gap',
    },
    {
      answers: { 'scn-place': 'public-place', 'scn-function': ['watchlist'], 'scn-public-safety': 'yes-documented' },
      outcome: 'met',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
