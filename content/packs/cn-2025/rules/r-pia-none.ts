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
    zh: '处理人脸所需的个人信息保护影响评估没有做，或者系统已在用而评估还在进行。这项评估不论人数多少都应在处理前完成，报告和处理情况记录至少保存三年。',
    en: 'The personal-information protection impact assessment for processing faces has not been done, or is still under way while the system is in use. It must be complete before processing, whatever the number of persons, and the report and processing record kept at least three years.',
  },
  remedy: {
    zh: '把本次自评补充成正式评估报告，由负责人签字并如实注明日期；已在使用的尽快完成，保存报告和佐证材料。',
    en: 'Build this self-assessment into a full report signed by the person in charge with its true date; if already in use, finish soon and keep the report and evidence.',
  },
  provisions: [cite('pipl', '55'), cite('pipl', '56'), cite('draft-2023', '15'), cite('measures-2025', '9')],
  folds: ['r-pia-defects'],
  examples: [
    { answers: { 'fil-pia': 'none' }, outcome: 'gap' },
    { answers: { 'fil-pia': 'before' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
