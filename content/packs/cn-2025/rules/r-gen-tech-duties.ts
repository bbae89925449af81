import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, has, lacksSome } from '../../../when';

export const rGenTechDuties: Rule = {
  id: 'r-gen-tech-duties',
  dimension: 'H',
  severity: 'medium',
  eased: { when: has('gen-algorithm', 'safety'), severity: 'low' },
  gapWhen: any(
    lacksSome('gen-source-controls', ['quality', 'poison', 'anti-bias']),
    lacksSome('gen-algorithm', ['fairness', 'periodic', 'safety', 'transparency']),
  ),
  title: { zh: '训练数据与算法的管理不全', en: 'Training-data and algorithm management is incomplete' },
  finding: {
    zh: '数据质量、防污染、防歧视，或者算法公平、定期评估、安全评估、公开说明里至少缺一项。提供人脸生成、编辑工具的，必须自己做或者委托做安全评估，并加强训练数据管理；其余具体做法是行业报告的建议。',
    en: 'At least one of data quality, poison protection or anti-bias, or of fairness, periodic review, safety assessment or transparency, is missing. Tools that generate or edit faces need a security assessment, done in-house or commissioned, and stronger training-data management; the other specifics are advice of an industry report.',
  },
  legal: {
    zh: '能生成、编辑人脸的模型、模板等工具，提供者须做安全评估，自行评估或者委托评估均可（《深度合成规定》第十五条），并加强训练数据管理（第十四条）。没有做安全评估的，第十五条的义务没有履行。',
    en: 'Models, templates and other tools that generate or edit faces or other biometric information require a security assessment, by oneself or a professional body (art. 15 Deep Synthesis Provisions); training-data management is to be strengthened (art. 14). Without the assessment art. 15 is not performed.',
  },
  matters: {
    zh: '工具上线前没评估，漏洞和歧视就原样传给用户。',
    en: 'A tool launched without assessment passes its flaws and bias straight to users.',
  },
  remedy: {
    zh: '先把人脸功能的安全评估做完，再补数据质量、防污染和防歧视。',
    en: 'Finish the security assessment of the face functions first, then data quality, poison protection and anti-bias.',
  },
  task: {
    owner: 'product',
    proof: { zh: '安全评估报告、测试指标、处置记录', en: 'the assessment report, test metrics and handling records' },
  },
  provisions: [cite('deep-synthesis', '15'), cite('deep-synthesis', '14')],
  examples: [
    { answers: { 'gen-source-controls': ['licence'] }, outcome: 'gap' },
    { answers: { 'gen-algorithm': ['retrain'] }, outcome: 'gap' },
    {
      answers: {
        'gen-source-controls': ['quality', 'poison', 'anti-bias'],
        'gen-algorithm': ['fairness', 'periodic', 'safety', 'transparency'],
      },
      outcome: 'met',
    },
    {
      answers: {
        'gen-source-controls': ['quality', 'poison', 'anti-bias'],
        'gen-algorithm': ['fairness', 'unknown'],
      },
      outcome: 'needs-review',
    },
  ],
  reviewed: null,
};
