import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { lacksSome } from '../../../when';

export const rGatekeeperGaps: Rule = {
  id: 'r-gatekeeper-gaps',
  dimension: 'G',
  severity: 'medium',
  gapWhen: lacksSome('use-gatekeeper', ['entry-rules', 'monitoring', 'complaints', 'cooperate']),
  title: { zh: '平台守门的管理措施不齐', en: 'Platform gatekeeping measures are incomplete' },
  finding: {
    zh: '作为平台，准入规范、监测整改、投诉处置、配合调查至少缺一项。个人信息保护法对重要互联网平台有专门义务，是否适用要看平台规模和业务；其余做法来自行业报告，属于建议。',
    en: 'As a platform, at least one of entry rules, monitoring with correction, complaint handling or cooperation with investigations is missing. The Personal Information Protection Law places special duties on important internet platforms, depending on scale and business; the rest is advice from an industry report.',
  },
  remedy: {
    zh: '先判断是否属于重要平台，再补齐制度；保存判断意见、平台规则和处置记录。',
    en: 'First determine whether the important-platform duties apply, then fill the gaps; keep that opinion, the platform rules and handling records.',
  },
  provisions: [cite('aiia-report', '3'), cite('pipl', '58')],
  examples: [
    { answers: { 'use-gatekeeper': ['complaints'] }, outcome: 'gap' },
    { answers: { 'use-gatekeeper': ['entry-rules', 'monitoring', 'complaints', 'cooperate'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
