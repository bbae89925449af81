import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, has, is, lacksSome } from '../../../when';

export const rGenProviderDuties: Rule = {
  id: 'r-gen-provider-duties',
  dimension: 'H',
  severity: 'medium',
  eased: { when: any(has('gen-user-mgmt', 'complaints'), is('rgt-complaints', 'yes')), severity: 'low' },
  gapWhen: any(
    lacksSome('gen-review', ['rights-prompt', 'keyword', 'output-tech', 'output-human']),
    lacksSome('gen-user-mgmt', ['real-name', 'guidelines', 'complaints', 'sanctions', 'report']),
  ),
  title: { zh: '内容审核或用户管理不成体系', en: 'Content review or user management is incomplete' },
  finding: {
    zh: '素材权利提示、指令过滤、结果审核、人工复核，或者实名、指引、投诉处置、处罚、报告里至少缺一项。提供者要对生成的内容负责，并且必须有投诉举报的渠道；渠道已经有了的，其余各项怎么做是行业报告的建议。',
    en: 'At least one of rights prompts, prompt filtering, output review or human review, or of real-name checks, guidelines, complaint handling, sanctions or reporting, is missing. Providers answer for what is generated and must have a channel for complaints; where there is one, how the rest is done is advice of an industry report.',
  },
  legal: {
    zh: '生成式人工智能服务提供者对生成的内容负责，涉及个人信息的还承担处理者的义务（《生成式人工智能办法》第九条），并须有投诉举报机制（第十五条）。没有该机制的，第十五条的义务没有履行；缺少其他措施的，追究责任时举证困难。',
    en: 'Providers of generative AI answer for the content generated and, where personal information is concerned, bear the duties of a handler (art. 9 Generative AI Measures); they must run a complaint mechanism (art. 15). Without one that duty is not performed; other missing measures weaken the provider’s proof when held to account.',
  },
  matters: {
    zh: '脸被人拿去作假的人，总得有个地方能投诉、能下架。',
    en: 'People whose face is abused need a place to complain and have it taken down.',
  },
  remedy: {
    zh: '没有投诉举报入口的，先开通并公布流程和时限，再补其余措施。',
    en: 'Without a complaint channel, open one first and publish process and time limits, then add the other measures.',
  },
  task: {
    owner: 'operations',
    proof: {
      zh: '投诉入口截图、处置记录、审核规则',
      en: 'a screenshot of the complaint entry, handling records and the review rules',
    },
  },
  provisions: [cite('generative-ai', '15'), cite('generative-ai', '9')],
  examples: [
    { answers: { 'gen-review': ['keyword'] }, outcome: 'gap' },
    { answers: { 'gen-user-mgmt': ['guidelines'] }, outcome: 'gap' },
    {
      answers: {
        'gen-review': ['rights-prompt', 'keyword', 'output-tech', 'output-human'],
        'gen-user-mgmt': ['real-name', 'guidelines', 'complaints', 'sanctions', 'report'],
      },
      outcome: 'met',
    },
    {
      answers: {
        'gen-review': ['rights-prompt', 'keyword', 'output-tech', 'output-human'],
        'gen-user-mgmt': ['real-name', 'unknown'],
      },
      outcome: 'needs-review',
    },
  ],
  reviewed: null,
};
