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
    zh: '官方表格的栏目没有看到。本表按法规和两省清单整理，另加补充栏目，只作填报前的底稿；请以系统里下载的官方表格为准。',
    en: 'The fields of the official form were not seen. This sheet follows the Measures and the lists of two provinces, with fields of our own added. It is a working copy; the form downloaded from the system prevails.',
  },
  notesTitle: { zh: '起草说明（定稿后删去本页）', en: 'Notes on the draft (remove before use)' },
  notesLead: {
    zh: '以下写给定稿的人和审核的律师，不属于文书内容。',
    en: 'For whoever finishes the draft and for counsel. Not part of the document.',
  },
  gapsTitle: { zh: '还要补什么', en: 'Still to be added' },
  gapsNone: { zh: '没有空缺。请逐句核对是否属实。', en: 'Nothing is missing. Check every sentence for truth.' },
  gapByQuestion: { zh: '{what}（回答“{question}”后自动填上）', en: '{what} (filled by the answer to “{question}”)' },
  gapByHand: { zh: '{what}（问卷没有问，请直接写上）', en: '{what} (not asked; write it in)' },
  checksTitle: { zh: '请律师核对', en: 'For counsel to check' },
  basisTitle: { zh: '依据', en: 'Basis' },
  origins: {
    article: { zh: '《办法》第十五条列明', en: 'named in art. 15 of the Measures' },
    list: { zh: '两省清单里有对应证件或表', en: 'matches a paper on the lists of two provinces' },
    ours: { zh: '本产品补充，不是官方栏目', en: 'added by us, not an official field' },
  },
};
