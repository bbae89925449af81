import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, has, is, not } from '../../../when';

export const rScrapedReference: Rule = {
  id: 'r-scraped-reference',
  dimension: 'A',
  severity: 'prohibited',
  gapWhen: all(has('col-reference-source', 'scraped'), not(is('ntc-legal-basis', 'statutory'))),
  review: {
    when: all(has('col-reference-source', 'scraped'), is('ntc-legal-basis', 'statutory')),
    why: {
      zh: '回答称以法定职责或者法定义务为依据。职责是否允许批量取得人脸、是否超出所必需的范围，请法务对照授权规定判断。',
      en: 'A statutory duty is claimed. Counsel must judge against the empowering rule whether it allows faces to be taken in bulk and whether this goes beyond what the duty needs.',
    },
  },
  title: { zh: '比对底库来自批量抓取', en: 'The reference gallery was scraped in bulk' },
  finding: {
    zh: '比对用的底库照片是从网络或监控视频批量抓取的。“网上公开”不等于可以拿来建人脸库：人脸是敏感个人信息，要有合法依据、特定目的和充分必要，还要单独同意；非法获取个人信息，情节严重的可能构成犯罪。',
    en: 'The reference images were taken in bulk from the web or from surveillance video. Being online does not make faces free for a gallery: they are sensitive personal information and need a lawful ground, a specific purpose, sufficient necessity and separate consent. Unlawful acquisition can in serious cases be a crime.',
  },
  legal: {
    zh: '批量抓取人脸建库未取得《个人信息保护法》第二十九条所需的单独同意，也难以归入第二十七条对已公开信息的合理处理，属第十条所禁止的非法收集、使用。非法获取公民个人信息，情节严重的，《刑法》第二百五十三条之一定有刑责。',
    en: 'Scraping faces into a gallery lacks the separate consent required by article 29 PIPL, can hardly count as reasonable handling of public information under article 27, and is unlawful collection and use under article 10. Unlawful acquisition of personal information in serious circumstances is punishable under article 253-1 of the Criminal Law.',
  },
  matters: {
    zh: '被抓取的人毫不知情，却从此可以在任何镜头前被认出来。',
    en: 'Those scraped know nothing of it, yet can be recognised before any camera from then on.',
  },
  remedy: {
    zh: '停用该底库，在法务指导下固定证据后删除，改由本人主动录入或向权威渠道核验。',
    en: "Stop using the gallery, preserve evidence and delete it under counsel's guidance, and move to self-enrolment or authoritative channels.",
  },
  task: {
    owner: 'security',
    proof: {
      zh: '停用记录、删除证明、新底库的来源记录',
      en: 'The record of stopping, proof of deletion and the source record of the new gallery',
    },
  },
  provisions: [cite('pipl', '10'), cite('pipl', '29'), cite('pipl', '27'), cite('criminal-law', '253-1')],
  examples: [
    { answers: { 'col-reference-source': ['scraped'], 'ntc-legal-basis': 'public-info' }, outcome: 'gap' },
    { answers: { 'col-reference-source': ['enrolled'] }, outcome: 'met' },
    { answers: { 'col-reference-source': ['scraped'], 'ntc-legal-basis': 'statutory' }, outcome: 'needs-review' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
