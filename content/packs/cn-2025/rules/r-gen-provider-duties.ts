import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, lacksSome } from '../../../when';

export const rGenProviderDuties: Rule = {
  id: 'r-gen-provider-duties',
  dimension: 'H',
  severity: 'medium',
  gapWhen: any(
    lacksSome('gen-review', ['rights-prompt', 'keyword', 'output-tech', 'output-human']),
    lacksSome('gen-user-mgmt', ['real-name', 'guidelines', 'complaints', 'sanctions', 'report']),
  ),
  title: { zh: '内容审核或用户管理不成体系', en: 'Content review or user management is incomplete' },
  finding: {
    zh: '素材权利提示、指令过滤、结果审核、人工复核，或者实名、指引、投诉处置、处罚、报告中至少缺一项。提供者要对生成内容负责并设投诉举报机制，这是现行要求；分层审核的具体做法多为报告建议。',
    en: 'At least one of rights prompts, keyword filtering, output review or human review, or of real-name checks, guidelines, complaint handling, sanctions or reporting, is missing. Providers must answer for generated content and run a complaint channel, which is in force; the layered review method is mostly report advice.',
  },
  remedy: {
    zh: '补上缺项，先开通投诉举报入口并公布处理时限；保存审核规则、处置记录和上报记录。',
    en: 'Fill the gaps, opening the complaint channel with published time limits first; keep review rules, handling and reporting records.',
  },
  provisions: [cite('deep-synthesis'), cite('generative-ai', '15'), cite('aiia-report', '3')],
  examples: [
    { answers: { 'gen-review': ['keyword'] }, outcome: 'gap' },
    { answers: { 'gen-user-mgmt': ['guidelines'] }, outcome: 'gap' },
    {
      answers: {
        'gen-review': ['rights-prompt', 'keyword', 'intent', 'output-tech', 'output-human'],
        'gen-user-mgmt': ['real-name', 'guidelines', 'complaints', 'sanctions', 'report'],
      },
      outcome: 'met',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
