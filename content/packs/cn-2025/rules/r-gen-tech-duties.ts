import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, lacksSome } from '../../../when';

export const rGenTechDuties: Rule = {
  id: 'r-gen-tech-duties',
  dimension: 'H',
  severity: 'medium',
  gapWhen: any(
    lacksSome('gen-source-controls', ['quality', 'poison', 'anti-bias']),
    lacksSome('gen-algorithm', ['fairness', 'periodic', 'safety', 'transparency']),
  ),
  title: { zh: '训练数据与算法的管理不全', en: 'Training-data and algorithm management is incomplete' },
  finding: {
    zh: '数据质量、防污染、防歧视，或者算法公平、定期评估、安全评估、透明披露中至少缺一项。深度合成规定要求加强训练数据管理，提供人脸生成编辑工具的还要做安全评估；其余具体做法多为报告建议。',
    en: 'At least one of data quality, poison protection or anti-bias, or of algorithm fairness, periodic review, safety assessment or transparency, is missing. Deep-synthesis rules require stronger training-data management and, for face generation or editing tools, a security assessment; most other specifics are report advice.',
  },
  remedy: {
    zh: '先完成人脸功能安全评估，再补数据质量和防歧视措施；保存评估报告、测试指标和处置记录。',
    en: 'Complete the safety assessment of face functions first, then the data-quality and anti-bias measures; keep the report, metrics and handling records.',
  },
  provisions: [cite('deep-synthesis'), cite('generative-ai'), cite('aiia-report', '3')],
  examples: [
    { answers: { 'gen-source-controls': ['licence'] }, outcome: 'gap' },
    { answers: { 'gen-algorithm': ['retrain'] }, outcome: 'gap' },
    {
      answers: {
        'gen-source-controls': ['licence', 'deidentify', 'quality', 'poison', 'anti-bias'],
        'gen-algorithm': ['fairness', 'periodic', 'safety', 'transparency', 'retrain'],
      },
      outcome: 'met',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
