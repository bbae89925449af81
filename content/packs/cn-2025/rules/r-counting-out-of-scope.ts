import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, is, not, oneOf } from '../../../when';
import { synthesizesFaces, usesRecognition } from '../terms';

export const rCountingOutOfScope: Rule = {
  id: 'r-counting-out-of-scope',
  dimension: 'M',
  severity: 'info',
  gapWhen: all(
    not(usesRecognition),
    not(synthesizesFaces),
    is('nec-identity-needed', 'not-needed-avoided'),
    oneOf('col-original-images', ['no', 'anonymised']),
  ),
  title: { zh: '只计数、不认人，按简版评估', en: 'Counting only, no identification: short assessment applies' },
  finding: {
    zh: '系统只检测或计数，不认人，也不留能认出人的原图，一般不算人脸识别，所以用简版评估。但拍下人脸仍受个人信息和消费者保护规则约束；公共场所的图像采集设备仍须为公共安全所必需，借安防摄像头计数要另作论证。',
    en: 'The system only detects or counts, identifies nobody and keeps no identifiable originals, which is generally not face recognition, so the short assessment is used. Capturing faces is still subject to personal-information and consumer rules; image devices in public places must be necessary for public security, and counting on security cameras needs its own case.',
  },
  legal: {
    zh: '《人脸识别办法》第十九条所定义的人脸识别以认出个体身份为要素（定义的细节未经核对），单纯计数在其外；《个人信息保护法》第二十六条对公共场所图像采集设备的限定仍然适用。',
    en: 'Recognition as defined in FRT Measures art. 19 means telling who a person is (finer wording not verified); mere counting is outside. PIPL art. 26 on image devices in public places still applies.',
  },
  legalWhere: {
    'consumer-law': {
      zh: '面向消费者的，还有《消费者权益保护法》第二十九条。',
      en: 'Towards consumers, article 29 of the Consumer Protection Law applies too.',
    },
  },
  matters: { zh: '一次升级就可能把数人头变成认人。', en: 'One update can turn counting heads into recognising people.' },
  remedy: {
    zh: '固定配置、设置提示，每次升级后核对有没有变成识别。',
    en: 'Fix the configuration, post a notice and check after each update that it has not become recognition.',
  },
  task: { owner: 'operations', proof: { zh: '设备配置和升级核对记录', en: 'Device settings and update checks' } },
  provisions: [cite('measures-2025', '19'), cite('pipl', '26'), cite('consumer-law', '29')],
  examples: [
    {
      answers: { 'scn-function': ['detect-count'], 'nec-identity-needed': 'not-needed-avoided', 'col-original-images': 'no' },
      outcome: 'gap',
    },
    {
      answers: {
        'scn-function': ['detect-count', 'attributes'],
        'nec-identity-needed': 'not-needed-done',
        'col-original-images': 'without',
      },
      outcome: 'met',
    },
    {
      answers: {
        'scn-function': ['detect-count'],
        'nec-identity-needed': 'not-needed-avoided',
        'col-original-images': 'unknown',
      },
      outcome: 'needs-review',
    },
  ],
  reviewed: null,
};
