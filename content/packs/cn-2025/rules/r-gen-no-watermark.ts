import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { has, is, not } from '../../../when';

export const rGenNoWatermark: Rule = {
  id: 'r-gen-no-watermark',
  dimension: 'H',
  severity: 'medium',
  eased: { when: not(has('org-roles', 'gen-provider')), severity: 'low' },
  gapWhen: is('gen-implicit-label', 'no'),
  title: { zh: '隐式标识或日志没有做到', en: 'Hidden marks or logs are not in place' },
  finding: {
    zh: '没有做到在生成内容里加隐式标识并留存日志。提供生成服务的，要加不影响使用的标识、写进文件元数据，并留存日志；只是使用的，建议保留服务已加的标识。',
    en: 'Hidden marks in generated content and the keeping of logs are not both in place. Providers must add marks that do not disturb use, put them in the file metadata and keep logs; mere users are advised to leave the marks the service has added.',
  },
  legal: {
    zh: '深度合成服务提供者有两项义务：用技术措施加上不影响使用的标识，并留存日志（《深度合成规定》第十六条）；文件元数据中的隐式标识按《标识办法》第五条执行。根据现有回答，至少一项没有履行。',
    en: 'Deep-synthesis providers must by technical means add marks that do not disturb use and keep logs (art. 16 Deep Synthesis Provisions); the implicit mark in file metadata follows art. 5 of the AI Labelling Measures. At least one of the two is not performed.',
  },
  matters: {
    zh: '出了假视频，靠它才查得到是谁、用什么做的。',
    en: 'When a fake appears, this is how its maker and tool are traced.',
  },
  remedy: {
    zh: '加上元数据标识或水印并留存日志，抽样检验能不能读出来。',
    en: 'Add a metadata mark or watermark, keep logs and check samples to see that the mark can be read.',
  },
  task: {
    owner: 'product',
    proof: { zh: '标识抽检结果、日志留存设置', en: 'results of the sample checks and the log-retention setting' },
  },
  provisions: [cite('deep-synthesis', '16'), cite('ai-labelling-2025', '5')],
  examples: [
    { answers: { 'gen-implicit-label': 'no' }, outcome: 'gap' },
    { answers: { 'gen-implicit-label': 'yes' }, outcome: 'met' },
    { answers: { 'gen-implicit-label': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
