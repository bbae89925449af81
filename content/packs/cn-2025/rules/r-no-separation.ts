import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is, not } from '../../../when';
import { medicalScenario } from '../terms';

export const rNoSeparation: Rule = {
  id: 'r-no-separation',
  dimension: 'F',
  severity: 'medium',
  eased: { when: not(medicalScenario), severity: 'low' },
  gapWhen: is('col-separation', 'none'),
  title: { zh: '人脸与身份信息存放在一起', en: 'Face and identity data are stored together' },
  finding: {
    zh: '人脸信息没有和姓名、证件号等身份信息分开存放。医疗卫生机构的规定要求隔离存放；其他单位分开存放，是国家推荐标准的建议。',
    en: 'Face data are not kept apart from identity data such as names and ID numbers. Medical institutions are required to isolate them; for others, separation is advice of a recommended national standard.',
  },
  legal: {
    zh: '根据医疗卫生机构网络安全管理的规定，医疗机构的人脸信息须与身份信息隔离存储。其他处理者没有同样的强制规定；GB/T 35273-2020第6.3条建议两类信息分开存储，可以作为判断是否严格保护的参考。',
    en: 'Under their network security measures, medical institutions must store face information isolated from identity information. Others face no such mandate; GB/T 35273-2020, clause 6.3, recommends keeping biometric and identity information apart and may serve as a benchmark for strict protection.',
  },
  matters: {
    zh: '分开存，丢了一份也对不上人；放一起，一次泄露全对上。',
    en: 'Kept apart, one lost part names nobody; kept together, one leak names everybody.',
  },
  remedy: {
    zh: '分库存放、分开授权，去掉能直接对上号的字段；医疗机构做到隔离存储。',
    en: 'Use separate stores and permissions and drop fields that link them directly; medical institutions isolate the stores.',
  },
  task: {
    owner: 'security',
    proof: { zh: '库表设计、权限清单', en: 'the data design and the list of permissions' },
  },
  provisions: [cite('medical-network', 'ch3'), cite('gbt-35273', '6.3')],
  examples: [
    { answers: { 'col-separation': 'none' }, outcome: 'gap' },
    { answers: { 'col-separation': 'logical' }, outcome: 'met' },
    { answers: { 'col-separation': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
