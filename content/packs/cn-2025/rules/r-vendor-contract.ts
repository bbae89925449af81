import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, has, lacksSome } from '../../../when';

export const rVendorContract: Rule = {
  id: 'r-vendor-contract',
  dimension: 'I',
  severity: 'high',
  gapWhen: any(
    has('org-vendor-contract', 'none'),
    lacksSome('org-vendor-contract', ['purpose-limits', 'security-duties', 'audit', 'return-delete']),
  ),
  title: { zh: '与供应商的书面约定有缺口', en: 'The written agreement with the vendor has gaps' },
  finding: {
    zh: '与供应商没有书面协议，或者协议缺少处理范围、安全义务、监督审计、结束后返还删除之一。委托他人处理人脸，应约定目的、期限、方式、种类、保护措施和双方权利义务，并加以监督。',
    en: 'There is no written agreement with the vendor, or it lacks limits on processing, security duties, audit, or return and deletion at the end. Entrusting face processing calls for agreeing purpose, term, method, types, protection and mutual rights and duties, and for supervision.',
  },
  remedy: {
    zh: '补签数据处理协议，写全四项并约定未经同意不得转委托；保存签署件和年度检查记录。',
    en: 'Sign a data-processing agreement with all four items and no sub-processing without consent; keep the signed copy and yearly check records.',
  },
  provisions: [cite('pipl', '20'), cite('pipl', '21'), cite('pipl', '59'), cite('cpra')],
  examples: [
    { answers: { 'org-vendor-contract': ['none'] }, outcome: 'gap' },
    { answers: { 'org-vendor-contract': ['purpose-limits', 'security-duties', 'audit', 'return-delete'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
