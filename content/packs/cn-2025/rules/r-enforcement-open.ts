import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, hasAny, is, lacksAll } from '../../../when';

export const rEnforcementOpen: Rule = {
  id: 'r-enforcement-open',
  dimension: 'K',
  severity: 'high',
  eased: { when: lacksAll('fil-history', ['interview', 'penalty']), severity: 'medium' },
  gapWhen: all(hasAny('fil-history', ['complaint', 'interview', 'penalty', 'civil', 'procuratorate']), is('fil-rectified', 'no')),
  title: { zh: '已有的投诉或处理尚未整改完毕', en: 'Earlier complaints or measures are not fully remedied' },
  finding: {
    zh: '近三年有与本系统有关的投诉、约谈、处罚、诉讼或检察建议，还没有整改完、留好证明。被约谈、被责令改正的必须按要求改，拒不改正会招致罚款；投诉、诉讼等看具体文书，早改为好。',
    en: 'In the last three years there were complaints, interviews, penalties, suits or procuratorial recommendations about this system, not yet put right with proof. After an interview or an order correction is mandatory and refusal brings fines; for the rest the document decides, and early correction is best.',
  },
  legal: {
    zh: '被约谈的处理者应按要求整改、消除隐患（《个人信息保护法》第六十四条）；被责令改正而拒不改正的，依第六十六条第一款可以罚款；侵害众多个人的，依第七十条可以被提起公益诉讼。按现有回答，整改未完成或没有证明。',
    en: 'A handler called in must correct and remove the risk (PIPL art. 64); refusal to obey an order can be fined under art. 66(1), and harm to many people can lead to a public-interest suit under art. 70. On the answers correction is incomplete or unproven.',
  },
  matters: {
    zh: '拖着不改，再被查到时就很难说自己尽了责。',
    en: 'Whoever leaves a known fault in place can hardly claim due care when it is found again.',
  },
  remedy: {
    zh: '列整改清单，逐项写明责任人、期限和证据，完成后复测。',
    en: 'Draw up a list with owner, deadline and evidence for each item and retest when done.',
  },
  task: { owner: 'management', proof: { zh: '文书、整改清单和复测报告', en: 'The documents, the list and the retest report' } },
  provisions: [cite('pipl', '64'), cite('pipl', '66', { paragraph: '1' }), cite('pipl', '70')],
  examples: [
    { answers: { 'fil-history': ['interview'], 'fil-rectified': 'no' }, outcome: 'gap' },
    { answers: { 'fil-history': ['complaint'], 'fil-rectified': 'no' }, outcome: 'gap' },
    { answers: { 'fil-history': ['interview'], 'fil-rectified': 'yes' }, outcome: 'met' },
    { answers: { 'fil-history': ['none'], 'fil-rectified': 'no' }, outcome: 'met' },
    { answers: { 'fil-history': ['penalty'], 'fil-rectified': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
