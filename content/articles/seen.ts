import type { Text } from '../../lib/schema/text';

/** The places where the fact base saw the texts. */
export const seen = {
  lawRefBook: { zh: 'LawRefBook/Laws所载全文（2025年4月快照）', en: 'full text in LawRefBook/Laws (snapshot of April 2025)' },
  justLaws: { zh: 'just-laws所载修正后全文（2026年7月快照）', en: 'text as amended in just-laws (snapshot of July 2026)' },
  measuresText: { zh: '公布令与条文的转载', en: 'reprint of the promulgation order and the article' },
  measuresSummary: {
    zh: '国家网信办发布稿与答记者问的转载，辅以一份引用中国政府网的第三方笔记',
    en: 'reprints of the CAC release and Q&A, with a third-party note quoting gov.cn',
  },
  measuresNote: { zh: '一份引用中国政府网的第三方笔记', en: 'a third-party note quoting gov.cn' },
  aiArticles: { zh: '公开的条文数据集（savantcat）', en: 'a public data set of articles (savantcat)' },
  gb35273: { zh: '公开转载的标准全文', en: 'full text of the standard as reprinted' },
  gb39335: {
    zh: '报批稿全文；正式版的目录与矩阵据二手资料比对',
    en: 'approval draft read in full; contents list and matrix of the final version compared in secondary sources',
  },
  contentsList: { zh: '公开的标准目录', en: 'published table of contents' },
  standardDraft: { zh: '2021年征求意见稿的报道', en: 'reports of the 2021 consultation draft' },
  industryReport: { zh: '《人脸识别产业法律治理研究报告》的转述', en: 'as described by the industry report' },
  press: { zh: '媒体与机构的转述', en: 'press and other secondary accounts' },
  notice: { zh: '公告文本的转载', en: 'reprint of the announcement' },
  thirdPartyNote: { zh: '第三方笔记', en: 'a third-party note' },
  draftReports: { zh: '征求意见稿的转载与译文', en: 'reprints and translations of the draft' },
  cited: { zh: '其他资料所引的官方地址，未打开原文', en: 'official address as cited elsewhere, page not opened' },
} as const satisfies Record<string, Text>;
