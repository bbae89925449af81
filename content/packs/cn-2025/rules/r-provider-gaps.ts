import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { lacksSome } from '../../../when';

export const rProviderGaps: Rule = {
  id: 'r-provider-gaps',
  dimension: 'G',
  severity: 'medium',
  gapWhen: lacksSome('use-provider', ['qms', 'oversight-ui', 'auto-logs', 'tech-file', 'privacy-functions', 'post-market']),
  title: { zh: '产品提供方的配套尚不完整', en: "The product provider's arrangements are incomplete" },
  finding: {
    zh: '作为产品或服务提供者，质量管理、监督界面、自动日志、技术文件、隐私功能、售后监测至少缺一项。这些要素主要来自行业报告和境外规则，属于建议；产品也处理人脸的，自身还须履行现行法律义务。',
    en: 'As product or service provider, at least one of quality management, oversight interface, automatic logs, technical file, privacy functions or post-sale monitoring is missing. These come mainly from an industry report and foreign rules and are advice; a provider that itself handles faces must also meet the duties in force.',
  },
  remedy: {
    zh: '对照缺项补充，并随产品交付告知、同意、撤回、删除功能；保存技术文件和交付清单。',
    en: 'Fill the gaps and ship notice, consent, withdrawal and deletion functions with the product; keep the technical file and delivery list.',
  },
  provisions: [cite('aiia-report', '3'), cite('eu-ai-act'), cite('coe-guidelines')],
  examples: [
    { answers: { 'use-provider': ['tech-file'] }, outcome: 'gap' },
    {
      answers: { 'use-provider': ['qms', 'oversight-ui', 'auto-logs', 'tech-file', 'privacy-functions', 'post-market'] },
      outcome: 'met',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
