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
    zh: '回答声明了若干行业较好的保障做法。这些做法由填写人声明，未经核实；值得保留，但不抵消任何已发现的问题，没有证据的只算声明。',
    en: 'The answers claim several good industry safeguards. They are claimed by whoever answered and were not verified; they are worth keeping but offset no problem found, and without evidence they count only as claims.',
  },
  remedy: {
    zh: '逐项附上截图、检测报告或合同，暂缺的标记待补。',
    en: 'Attach a screenshot, test report or contract for each, and mark those still to come.',
  },
  provisions: [cite('aiia-report', '3'), cite('gbt-41819'), cite('ydt-4087')],
  examples: [
    { answers: { 'sec-safeguards': ['per-image-key'] }, outcome: 'gap' },
    { answers: { 'sec-safeguards': ['none'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
