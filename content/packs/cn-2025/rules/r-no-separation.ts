import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rNoSeparation: Rule = {
  id: 'r-no-separation',
  dimension: 'F',
  severity: 'medium',
  gapWhen: is('col-separation', 'none'),
  title: { zh: '人脸与身份信息存放在一起', en: 'Face and identity data are stored together' },
  finding: {
    zh: '人脸信息没有与姓名、证件号等身份信息分开存放。医疗卫生机构有隔离存放的现行要求，其他单位分开存放是推荐性标准的建议。',
    en: 'Face data are not kept apart from identity data such as names and ID numbers. Medical institutions are required to isolate them; for others, separation is advised by recommended standards.',
  },
  remedy: {
    zh: '分库存放、分开授权，或者物理隔离，去掉可以直接对上号的字段；保存库表设计和权限清单。',
    en: 'Use separate stores and permissions or physical isolation, and remove fields that link them directly; keep the data design and permission list.',
  },
  provisions: [cite('medical-network', 'ch3'), cite('gbt-41819'), cite('aiia-report', '3')],
  examples: [
    { answers: { 'col-separation': 'none' }, outcome: 'gap' },
    { answers: { 'col-separation': 'logical' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
