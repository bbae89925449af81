import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rMlps: Rule = {
  id: 'r-mlps',
  dimension: 'I',
  severity: 'high',
  gapWhen: is('sec-mlps', 'none'),
  title: { zh: '等级保护工作没有开展', en: 'Multi-level protection work has not started' },
  finding: {
    zh: '网络安全等级保护工作没有开展。网络安全法要求按等级保护制度保障网络安全，具体定几级按国家标准和系统情况确定；“面向公众须三级”只是征求意见稿的说法，不是现行义务。',
    en: 'Work under the multi-level protection scheme (MLPS) has not begun. The Cybersecurity Law requires networks to be secured under that scheme, with the level set by national standards and the system itself; level three for public-facing systems was only a draft proposal and is not a duty in force.',
  },
  remedy: {
    zh: '给系统定级，按级别办理备案和测评；保存定级报告、备案证明和测评报告。',
    en: 'Grade the system, then file and assess as its level requires; keep the grading report, filing certificate and assessment report.',
  },
  provisions: [cite('csl', '23'), cite('draft-2023'), cite('measures-2025', '14')],
  examples: [
    { answers: { 'sec-mlps': 'none' }, outcome: 'gap' },
    { answers: { 'sec-mlps': 'level3' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
