import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { hasAny } from '../../../when';

export const rSafeguardsCredit: Rule = {
  id: 'r-safeguards-credit',
  dimension: 'M',
  severity: 'info',
  gapWhen: hasAny('sec-safeguards', [
    'authoritative',
    'edge-only',
    'no-identity',
    'multi-factor',
    'dual-algorithm',
    'env-check',
    'deepfake',
    'per-image-key',
    'tenant',
    'feature-only',
    'consent-page',
    'rated',
  ]),
  title: { zh: '已声明的保障措施，请附上证据', en: 'Safeguards claimed; please attach evidence' },
  finding: {
    zh: '回答里声明了若干较好的保障做法。它们由填写人声明，没有核实；值得保留，但不抵消任何已发现的问题，没有证据的只算声明。',
    en: 'The answers claim several good safeguards. They are claimed by whoever answered and were not verified; worth keeping, but they offset no problem found, and without evidence they remain claims.',
  },
  legal: {
    zh: '这些做法出自行业报告和推荐性国家标准，不是法定义务；可以在影响评估里作为保护措施有效的佐证。',
    en: 'These practices come from an industry report and recommended national standards and are no legal duty; in the impact assessment they may support that protection is effective.',
  },
  matters: {
    zh: '有证据的保障，才能在评估和争议中派上用场。',
    en: 'Only safeguards with evidence help in an assessment or a dispute.',
  },
  remedy: {
    zh: '宜逐项附上截图、检测报告或合同，暂缺的标记待补。',
    en: 'Attach a screenshot, test report or contract for each, and mark those still to come.',
  },
  task: { owner: 'security', proof: { zh: '逐项证据', en: 'Evidence for each item' } },
  provisions: [cite('gbt-41819'), cite('ydt-4087'), cite('aiia-report', '4')],
  examples: [
    { answers: { 'sec-safeguards': ['per-image-key'] }, outcome: 'gap' },
    { answers: { 'sec-safeguards': ['none'] }, outcome: 'met' },
    { answers: { 'sec-safeguards': ['unknown'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
