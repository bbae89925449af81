import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, hasAny, is } from '../../../when';

export const rEnforcementOpen: Rule = {
  id: 'r-enforcement-open',
  dimension: 'K',
  severity: 'high',
  gapWhen: all(hasAny('fil-history', ['interview', 'penalty', 'civil', 'procuratorate', 'complaint']), is('fil-rectified', 'no')),
  title: { zh: '已有的投诉或处理尚未整改完毕', en: 'Earlier complaints or measures are not fully remedied' },
  finding: {
    zh: '近三年有与本系统有关的投诉、约谈、处罚、诉讼或检察建议，而整改没有全部完成并留存证明。被责令改正的应按要求改正；拒不改正可能招致罚款，其他事项是否另有义务看具体文书。',
    en: 'In the last three years there were complaints, interviews, penalties, suits or procuratorial recommendations about this system, and remedy with evidence is not complete. An order to correct must be carried out, and refusal can bring fines; what other matters require depends on the document.',
  },
  remedy: {
    zh: '列一张整改清单，逐项写明责任人、期限和证据，完成后复测；保存文书、清单和复测报告。',
    en: 'Draw up a remedy list with owner, deadline and evidence for each item and retest when done; keep the documents, list and retest report.',
  },
  provisions: [cite('pipl', '66'), cite('consumer-law', '29'), cite('consumer-law', '56'), cite('shanghai-2024')],
  examples: [
    { answers: { 'fil-history': ['interview'], 'fil-rectified': 'no' }, outcome: 'gap' },
    { answers: { 'fil-history': ['interview'], 'fil-rectified': 'yes' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
