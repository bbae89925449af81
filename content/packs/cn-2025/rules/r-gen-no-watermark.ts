import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rGenNoWatermark: Rule = {
  id: 'r-gen-no-watermark',
  dimension: 'H',
  severity: 'medium',
  gapWhen: is('gen-implicit-label', 'no'),
  title: { zh: '隐式标识或日志没有做到', en: 'Hidden marks or logs are not in place' },
  finding: {
    zh: '没有做到在生成内容里加隐式标识并留存日志。提供生成合成服务的，现行规则要求在文件元数据等处加标识、按规定留存日志；只是使用者的，应保留服务已加的标识。',
    en: 'Adding a hidden mark to generated content and keeping logs is not achieved. Service providers must under current rules put marks in places such as file metadata and keep logs as required; mere users should leave the marks the service has added.',
  },
  remedy: {
    zh: '加上元数据标识或水印并留存日志，抽样检验能否读出；保存检验结果和日志留存设置。',
    en: 'Add a metadata mark or watermark and keep logs, checking samples to see that it can be read; keep the test results and log-retention setting.',
  },
  provisions: [cite('deep-synthesis'), cite('ai-labelling-2025')],
  examples: [
    { answers: { 'gen-implicit-label': 'no' }, outcome: 'gap' },
    { answers: { 'gen-implicit-label': 'yes' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
