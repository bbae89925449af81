import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, lacksSome } from '../../../when';
import { storesThreshold, usesRecognition } from '../terms';

export const rFileHousekeeping: Rule = {
  id: 'r-file-housekeeping',
  dimension: 'K',
  severity: 'medium',
  gapWhen: any(
    all(usesRecognition, storesThreshold, lacksSome('fil-materials', ['m1', 'm3', 'm4', 'm5'])),
    is('fil-change', 'pending'),
  ),
  title: { zh: '备案材料或变更手续尚未办齐', en: 'Filing materials or change formalities are not complete' },
  finding: {
    zh: '存储达到10万人而材料没有备齐，或者备案后的变更、停用还没有办手续。现行规定要五项材料：处理者基本情况、目的和方式、存储数量和安全措施、处理规则和操作规程、影响评估报告；实质变更或停用后30个工作日内办理变更或注销，停用还要依法处置人脸信息。',
    en: 'With 100,000 persons stored the materials are not all ready, or a change or end of use after filing is not yet processed. Five materials are required: handler basics; purpose and method; stored quantity and security measures; processing rules and operating procedures; and the impact assessment. Material change or end of use needs a change filing or cancellation within 30 working days, and ending use also means lawfully disposing of the data.',
  },
  remedy: {
    zh: '对照五项补齐，办理变更或注销；保存系统回执，停用的另存数据处置记录。',
    en: 'Complete the five items and file the change or cancellation; keep the receipt and, if use ended, the data-disposal record.',
  },
  provisions: [cite('draft-2023', '16'), cite('measures-2025', '15')],
  examples: [
    { answers: { 'scn-function': ['verify-1to1'], 'col-persons-stored': 120000, 'fil-materials': ['m1', 'm2'] }, outcome: 'gap' },
    {
      answers: {
        'scn-function': ['verify-1to1'],
        'col-persons-stored': 120000,
        'fil-materials': ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'],
        'fil-change': 'done',
      },
      outcome: 'met',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
