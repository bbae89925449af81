import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, lacksSome } from '../../../when';

export const rExplainLogGaps: Rule = {
  id: 'r-explain-log-gaps',
  dimension: 'G',
  severity: 'medium',
  gapWhen: any(
    lacksSome('use-explain', ['inputs', 'logic', 'audit']),
    lacksSome('use-logs', ['time', 'refdb', 'match-input', 'verifier']),
  ),
  title: { zh: '说明或日志不足以复查结果', en: 'Explanations or logs cannot support a review' },
  finding: {
    zh: '对输入、逻辑、留痕的说明不全，或者日志缺少使用时间、所用底库、匹配输入、复核人之一。对个人有重大影响的自动化决定，本人可以要求说明；日志的具体字段是报告建议，但能帮助举证和审计。',
    en: 'Explanations of inputs, logic or audit trail are incomplete, or logs lack time of use, gallery, matched input or reviewer. People may ask for an explanation of automated decisions with a major effect on them; the exact log fields are report advice but help with proof and audit.',
  },
  remedy: {
    zh: '补一份通俗的说明，补全日志字段并限定查看权限；保存说明文本和一份日志样例。',
    en: 'Write a plain explanation, complete the log fields and limit who can read them; keep the text and a sample log.',
  },
  provisions: [cite('aiia-report', '3'), cite('pipl', '24'), cite('led-edpb')],
  examples: [
    { answers: { 'use-logs': ['time'] }, outcome: 'gap' },
    {
      answers: { 'use-logs': ['time', 'refdb', 'match-input', 'verifier'], 'use-explain': ['inputs', 'logic', 'audit'] },
      outcome: 'met',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
