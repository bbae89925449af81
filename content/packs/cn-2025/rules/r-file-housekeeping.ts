import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, lacksSome, not } from '../../../when';
import { recognisesIdentity, storesThreshold } from '../terms';

export const rFileHousekeeping: Rule = {
  id: 'r-file-housekeeping',
  dimension: 'K',
  severity: 'medium',
  gapWhen: any(
    all(
      recognisesIdentity,
      storesThreshold,
      not(is('fil-status', 'filed-prov')),
      lacksSome('fil-materials', ['m1', 'm3', 'quantity', 'm4', 'm5']),
    ),
    is('fil-change', 'pending'),
  ),
  title: { zh: '备案材料或变更手续尚未办齐', en: 'Filing papers or change formalities are not complete' },
  finding: {
    zh: '存储达到10万人而五样材料没有备齐，或者备案后有变化、已停用还没有办手续。五样是：基本情况、目的和方式、存储数量和安全措施、处理规则和操作规程、影响评估报告。实质变化或停用后30个工作日内办变更或注销，停用的还要依法处置人脸信息。',
    en: 'With 100,000 persons stored the five papers are not all ready, or a change or end of use after filing is not processed. The five: basic facts; purpose and method; stored quantity and security measures; processing rules and operating procedures; the impact assessment. A substantive change or end of use is filed or cancelled within 30 working days, and ending use also means lawful disposal of the data.',
  },
  legal: {
    zh: '《人脸识别办法》第十五条规定备案应交的五项材料，并规定备案信息实质变更、停止使用各30个工作日的办理期限；什么算实质变更，没有看到官方解释。按现有回答，材料或手续有缺。',
    en: 'FRT Measures art. 15 lists five papers and sets 30 working days each for a substantive change and for the end of use; we have seen no official definition of substantive change. On the answers papers or formalities are missing.',
  },
  matters: {
    zh: '材料不齐就交不上去，停用不处置，人脸信息就成了没人管的库存。',
    en: 'An incomplete set cannot be filed, and faces left after the end of use become data nobody looks after.',
  },
  remedy: {
    zh: '对照五样补齐；有变化或停用的，办变更或注销，并处置数据。',
    en: 'Complete the five papers; file the change or the cancellation, and dispose of the data.',
  },
  task: {
    owner: 'legal',
    proof: { zh: '系统回执，停用的另有数据处置记录', en: 'The receipt, and if use ended the record of disposal' },
  },
  provisions: [cite('measures-2025', '15')],
  examples: [
    {
      answers: {
        'scn-function': ['verify-1to1'],
        'col-persons-stored': 120000,
        'fil-status': 'preparing',
        'fil-materials': ['m1', 'm3'],
      },
      outcome: 'gap',
    },
    {
      answers: {
        'scn-function': ['verify-1to1'],
        'col-persons-stored': 120000,
        'fil-status': 'filed-prov',
        'fil-change': 'pending',
      },
      outcome: 'gap',
    },
    {
      answers: {
        'scn-function': ['verify-1to1'],
        'col-persons-stored': 99999,
        'fil-status': 'preparing',
        'fil-materials': ['m1'],
        'fil-change': 'n-a',
      },
      outcome: 'met',
    },
    {
      answers: {
        'scn-function': ['verify-1to1'],
        'col-persons-stored': 120000,
        'fil-status': 'preparing',
        'fil-materials': ['m1', 'm3', 'quantity', 'm4', 'm5'],
        'fil-change': 'n-a',
      },
      outcome: 'met',
    },
    {
      answers: {
        'scn-function': ['verify-1to1'],
        'col-persons-stored': 120000,
        'fil-status': 'filed-prov',
        'fil-change': 'unknown',
      },
      outcome: 'needs-review',
    },
  ],
  reviewed: null,
};
