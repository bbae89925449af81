import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { lacksSome } from '../../../when';

export const rOversightGaps: Rule = {
  id: 'r-oversight-gaps',
  dimension: 'G',
  severity: 'medium',
  gapWhen: lacksSome('use-oversight', ['trained', 'stop', 'critical-ops', 'appeal']),
  title: { zh: '人工监督的环节不齐', en: 'Human oversight has gaps' },
  finding: {
    zh: '人工监督在人员培训、快速关停、关键操作专人控制、识别失败时人工兜底几项中至少缺一项。这些具体要素来自行业报告和境外规则，属于建议；保障信息准确和安全则是现行要求。',
    en: 'Human oversight lacks at least one of trained staff, a quick stop, named control of critical operations, or staffed fallback when recognition fails. These elements come from an industry report and foreign rules and are advice, whereas keeping information accurate and secure is required.',
  },
  remedy: {
    zh: '补齐缺少的环节，演练一次关停和人工兜底；保存岗位职责、培训签到和演练记录。',
    en: 'Fill the gaps and rehearse the stop and the staffed fallback once; keep job descriptions, training records and the drill report.',
  },
  provisions: [cite('aiia-report', '3'), cite('eu-ai-act'), cite('aiia-initiative')],
  examples: [
    { answers: { 'use-oversight': ['trained'] }, outcome: 'gap' },
    { answers: { 'use-oversight': ['trained', 'stop', 'critical-ops', 'appeal'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
