import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, not, oneOf } from '../../../when';

export const rPiaNone: Rule = {
  id: 'r-pia-none',
  dimension: 'K',
  severity: 'high',
  appliesWhen: not(is('org-stage', 'planned')),
  gapWhen: any(is('fil-pia', 'none'), all(is('fil-pia', 'in-progress'), oneOf('org-stage', ['live', 'changing', 'pilot']))),
  title: { zh: '影响评估尚未完成', en: 'The impact assessment is not complete' },
  finding: {
    zh: '处理人脸之前必须做的影响评估还没有做，或者系统已经在用、评估还没做完。这项评估和人数多少无关，报告和处理情况记录至少保存三年。',
    en: 'The impact assessment required before faces are handled has not been done, or is unfinished while the system is in use. It does not depend on numbers; report and record are kept at least three years.',
  },
  legal: {
    zh: '人脸属敏感个人信息，依《个人信息保护法》第五十五条第一项，须在处理前作影响评估并记录处理情况；用人脸识别技术的，《人脸识别办法》第九条另列四项评估内容。两者都不以人数为前提。按现有回答，处理已经开始而评估尚未完成。',
    en: 'Faces are sensitive personal information; PIPL art. 55(1) requires an assessment before processing and a record, and where faces are recognised art. 9 of the FRT Measures lists four contents; neither depends on the number of persons. On the answers processing has begun without a finished assessment.',
  },
  matters: {
    zh: '没有先想清楚，伤害发生了才发现；已有单位因人脸信息未做影响评估被处罚。',
    en: 'Without thinking first, harm is noticed only when done; a penalty for missing assessments on face data has been imposed.',
  },
  remedy: {
    zh: '把本次自评补充成正式报告，四项内容写全，由负责人签字，注明真实日期，不倒签。',
    en: 'Turn this self-assessment into a full report with all four contents, signed by the person in charge with its true date.',
  },
  task: {
    owner: 'legal',
    proof: { zh: '签字的影响评估报告和处理情况记录', en: 'The signed assessment report and the processing record' },
  },
  provisions: [cite('pipl', '55', { item: '1' }), cite('pipl', '56', { paragraph: '1' }), cite('measures-2025', '9')],
  folds: ['r-pia-defects'],
  examples: [
    { answers: { 'fil-pia': 'none' }, outcome: 'gap' },
    { answers: { 'fil-pia': 'in-progress', 'org-stage': 'live' }, outcome: 'gap' },
    { answers: { 'fil-pia': 'in-progress', 'org-stage': 'retired' }, outcome: 'met' },
    { answers: { 'fil-pia': 'before' }, outcome: 'met' },
    { answers: { 'fil-pia': 'unknown', 'org-stage': 'live' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
