import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { has } from '../../../when';

export const rScrapedReference: Rule = {
  id: 'r-scraped-reference',
  dimension: 'A',
  severity: 'prohibited',
  gapWhen: has('col-reference-source', 'scraped'),
  title: { zh: '比对底库来自批量抓取', en: 'The reference gallery was scraped in bulk' },
  finding: {
    zh: '比对用的底库照片是从网络或监控视频批量抓取的。人脸属于敏感个人信息，收集须有合法依据、特定目的和充分必要性，“网上公开”不等于可以拿来建库；非法获取个人信息，情节严重的可能涉及刑事责任。',
    en: 'The reference images were taken in bulk from the web or from surveillance video. Faces are sensitive personal information, so collection needs a lawful ground, a specific purpose and sufficient necessity; being online does not make them free for a gallery, and unlawful acquisition can in serious cases be a crime.',
  },
  remedy: {
    zh: '停用该底库，在法务指导下封存证据并删除，改由本人主动录入或向权威渠道核验；保存删除证明和新底库的来源记录。',
    en: "Stop using the gallery, preserve evidence and delete it under counsel's guidance, and move to self-enrolment or checks through authoritative channels; keep proof of deletion and of the new source.",
  },
  provisions: [
    cite('gdpr', '5'),
    cite('gdpr', '6'),
    cite('gdpr', '7'),
    cite('gdpr', '9'),
    cite('gdpr', '35'),
    cite('gdpr', '37'),
    cite('eu-ai-act'),
    cite('pipl', '13'),
    cite('criminal-law', '253-1'),
  ],
  examples: [
    { answers: { 'col-reference-source': ['scraped'] }, outcome: 'gap' },
    { answers: { 'col-reference-source': ['enrolled'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
