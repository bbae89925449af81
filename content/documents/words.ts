import type { DocumentWords } from '../../lib/documents/template';

/** What all papers say alike. */
export const words: DocumentWords = {
  gap: { zh: '【待补：{what}】', en: '[TO ADD: {what}]' },
  tooLong: { zh: '写成一句话，不超过{limit}个字', en: 'put in one sentence of at most {limit} characters' },
  restOpen: { zh: '其余还不清楚，请核实', en: 'the rest is not known yet, please verify' },
  notArising: { zh: '不涉及', en: 'does not arise' },
  listSeparator: { zh: '；', en: '; ' },
  sectionHeading: { zh: '{number}、{title}', en: '{number}. {title}' },
  draft: { zh: '草稿，未定稿', en: 'Draft, not final' },
  disclaimer: { zh: '由回答自动起草，定稿前请律师核对', en: 'Drafted from answers; have counsel check it before use' },
  field: { zh: '栏目', en: 'Field' },
  content: { zh: '内容', en: 'Content' },
  origin: { zh: '栏目来源', en: 'Origin of the field' },
  formNote: {
    zh: '官方表格的栏目没有看到。标“第十五条”的，是《人脸识别技术应用安全管理办法》第十五条列明要交的内容；标“两省清单”的，对应浙江、山东公布的材料；其余是本产品补充的栏目。本表只作填报前的底稿，以系统里下载的官方表格为准。',
    en: 'The fields of the official form were not seen. “Article 15” marks what article 15 of the Measures asks for, “provincial lists” what matches the papers named by Zhejiang and Shandong; the other fields are ours. This is a working copy; the form downloaded from the system prevails.',
  },
  notesTitle: { zh: '起草说明（定稿后删去本页）', en: 'Notes on the draft (remove before use)' },
  notesLead: {
    zh: '以下写给定稿的人和审核的律师，不属于文书内容。',
    en: 'For whoever finishes the draft and for counsel. Not part of the document.',
  },
  ownNote: {
    zh: '下列部分是单位自己写的，替换了起草的文字，请重点核对：{parts}。',
    en: 'These parts are the organisation’s own words in place of the draft; check them with care: {parts}.',
  },
  otherOwnNote: {
    zh: '下列部分只有英文写了自己的话，这份中文文书仍是起草的文字：{parts}。',
    en: 'These passages are in own words in Chinese only; this English paper has them as drafted: {parts}.',
  },
  opening: { zh: '开头', en: 'opening' },
  gapsTitle: { zh: '还要补什么', en: 'Still to be added' },
  gapsNone: { zh: '没有空缺。请逐句核对是否属实。', en: 'Nothing is missing. Check every sentence for truth.' },
  gapByQuestion: { zh: '{what}（见问题“{question}”）', en: '{what} (see the question “{question}”)' },
  gapByFact: { zh: '{what}（在“文书与备案”里填一次，各份文书都用）', en: '{what} (write it once under “Papers and filing”)' },
  gapByHand: { zh: '{what}（本产品不保存，请在定稿上写）', en: '{what} (not kept here; write it on the final paper)' },
  checksTitle: { zh: '请律师核对', en: 'For counsel to check' },
  basisTitle: { zh: '依据：', en: 'Basis:' },
  matters: {
    zh: '评估依照回答逐项检视，发现需要整改的事项{gaps}项，待核实的事项{open}项。',
    en: 'The assessment examined the answers point by point: {gaps} {gaps|matter|matters} to put right, {open} still to verify.',
  },
  mattersNone: {
    zh: '评估依照回答逐项检视，没有发现需要整改或待核实的事项。',
    en: 'The assessment examined the answers point by point and found nothing to put right or verify.',
  },
  origins: {
    article: { zh: '第十五条', en: 'article 15' },
    list: { zh: '两省清单', en: 'provincial lists' },
    ours: { zh: '本产品补充', en: 'ours' },
  },
};
