import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, oneOf } from '../../../when';
import { relyOnConsent } from '../terms';

export const rEnrolledAfterRefusal: Rule = {
  id: 'r-enrolled-after-refusal',
  dimension: 'A',
  severity: 'prohibited',
  gapWhen: all(is('ntc-enrolled-after-refusal', 'yes'), any(relyOnConsent, is('ntc-legal-basis', 'none'))),
  review: {
    when: all(
      is('ntc-enrolled-after-refusal', 'yes'),
      oneOf('ntc-legal-basis', ['contract-hr', 'statutory', 'emergency', 'public-info']),
    ),
    why: {
      zh: '所称依据不是同意，本人拒绝不必然使处理失去依据；但已公开的信息，本人明确拒绝后就不能再用。请法务判断所称依据能否支撑录入，以及替代办法是否落实。',
      en: 'The ground claimed is not consent, so refusal does not by itself end it; information already public, however, may no longer be used once the person refuses. Counsel must judge whether the ground carries the enrolment and whether the alternative is real.',
    },
  },
  title: { zh: '有人已拒绝，照片仍被录入', en: 'Some people refused, yet their photos were enrolled' },
  finding: {
    zh: '有人明确表示拒绝，照片还是被录入用于刷脸，而处理依据是同意或者根本没有依据。拒绝之后就没有依据，应当停止使用并删除；拒绝后也不得反复征求。',
    en: 'People clearly refused, yet their photos were enrolled, and the ground is consent or there is none. After a refusal no ground is left: use must stop and the data be deleted. Nor may people be asked again and again.',
  },
  legal: {
    zh: '以同意为依据的，《个人信息保护法》第十三条第一款第一项、第二十九条所需的单独同意自始不存在，录入属无依据处理，构成人脸识别司法解释第二条第三项的情形，依第四十七条第一款应主动删除。《网络数据安全管理条例》第二十二条另禁止在明确拒绝后频繁征求同意。',
    en: 'Where consent is the ground, the separate consent required by article 13(1)(1) and article 29 PIPL never existed; the enrolment is processing without a ground, falls under item 3 of article 2 of the SPC provisions and must be deleted under article 47(1). Article 22 of the network data regulation also forbids repeated requests after a clear refusal.',
  },
  matters: {
    zh: '说了“不”还被录入，是对人最直接的不尊重；检察机关曾就健身房的同类做法督促整改。',
    en: 'Being enrolled after saying no is the plainest disregard of a person; procurators have acted on a gym that did it.',
  },
  remedy: {
    zh: '找出并删除这些照片和特征值，逐一告知本人，关闭批量导入通道。',
    en: 'Find and delete these photos and templates, tell each person and close the bulk-import route.',
  },
  task: {
    owner: 'operations',
    proof: {
      zh: '删除日志、逐人告知的回执、导入功能关闭的记录',
      en: 'Deletion logs, proof of each notice and the record of closing the import',
    },
  },
  provisions: [
    cite('pipl', '29'),
    cite('pipl', '13', { paragraph: '1', item: '1' }),
    cite('pipl', '47', { paragraph: '1' }),
    cite('network-data-regulation', '22'),
    cite('spc-2021-15', '2', { item: '3' }),
  ],
  examples: [
    { answers: { 'ntc-enrolled-after-refusal': 'yes', 'ntc-legal-basis': 'separate-consent' }, outcome: 'gap' },
    { answers: { 'ntc-enrolled-after-refusal': 'yes', 'ntc-legal-basis': 'none' }, outcome: 'gap' },
    { answers: { 'ntc-enrolled-after-refusal': 'no' }, outcome: 'met' },
    { answers: { 'ntc-enrolled-after-refusal': 'cured', 'ntc-legal-basis': 'separate-consent' }, outcome: 'met' },
    { answers: { 'ntc-enrolled-after-refusal': 'yes', 'ntc-legal-basis': 'statutory' }, outcome: 'needs-review' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
