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
    zh: '回答显示系统只检测或计数，不识别个人，也不保存可识别的原图，一般不算人脸识别，因此采用简版评估。但采集人脸画面仍受个人信息和消费者保护规则约束；公共场所的图像采集设备仍须为公共安全所必需，借用安防摄像头计数要另作论证。',
    en: 'The answers show a system that only detects or counts, identifies nobody and keeps no identifiable originals, which is generally not face recognition, so the short assessment is used. Capturing faces is still subject to personal-information and consumer rules, image devices in public places must still be necessary for public security, and counting on security cameras needs its own case.',
  },
  remedy: {
    zh: '固定配置、设置提示，每次升级后核对功能有没有变成识别；保存配置和升级核对记录。',
    en: 'Fix the configuration, post a notice and check after each update that it has not turned into recognition; keep settings and update checks.',
  },
  provisions: [cite('pipl', '26'), cite('taf-077-7'), cite('aiia-report', '3')],
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
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
