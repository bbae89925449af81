import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { lacksSome } from '../../../when';

export const rProviderGaps: Rule = {
  id: 'r-provider-gaps',
  dimension: 'G',
  severity: 'low',
  gapWhen: lacksSome('use-provider', ['qms', 'oversight-ui', 'auto-logs', 'tech-file', 'privacy-functions', 'post-market']),
  title: { zh: '产品提供方的配套建议补齐', en: "The product provider's arrangements could be completed" },
  finding: {
    zh: '质量管理、监督界面、自动日志、技术文件、隐私功能、售后监测，至少缺一项。它们出自行业研究报告，是建议。产品方自己也存、也用人脸的，处理者或者受托方的法定义务另在别的条目里判断。',
    en: 'At least one of quality management, oversight interface, automatic logs, technical file, privacy functions or post-sale monitoring is missing. These come from an industry study and are advice. Where the provider itself keeps or uses faces, its statutory duties as handler or entrusted party are judged in other items.',
  },
  legal: {
    zh: '《人脸识别办法》的义务主体是应用人脸识别技术处理人脸信息的一方，没有对单纯的产品、服务提供者另设上述义务；所列要素依据产业法律治理报告第三章，属于建议。',
    en: 'The FRT Measures address those who handle face information with the technology and set no such duties for a mere provider of products or services; the elements rest on ch. 3 of the AIIA report and are advice.',
  },
  matters: {
    zh: '产品里没有告知、同意、删除的功能，买它的单位想守法也难。',
    en: 'If the product cannot notify, take consent and delete, its buyers can hardly comply.',
  },
  remedy: {
    zh: '宜对照缺项补充，随产品交付告知、同意、撤回、到期删除的功能。',
    en: 'We advise filling the gaps and shipping notice, consent, withdrawal and deletion functions with the product.',
  },
  task: {
    owner: 'product',
    proof: { zh: '技术文件、功能清单、交付记录', en: 'the technical file, the list of functions and the delivery record' },
  },
  provisions: [cite('aiia-report', '3.3')],
  examples: [
    { answers: { 'use-provider': ['tech-file'] }, outcome: 'gap' },
    {
      answers: { 'use-provider': ['qms', 'oversight-ui', 'auto-logs', 'tech-file', 'privacy-functions', 'post-market'] },
      outcome: 'met',
    },
    { answers: { 'use-provider': ['qms', 'unknown'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
