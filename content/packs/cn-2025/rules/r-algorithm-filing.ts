import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { oneOf } from '../../../when';

export const rAlgorithmFiling: Rule = {
  id: 'r-algorithm-filing',
  dimension: 'K',
  severity: 'medium',
  gapWhen: oneOf('fil-algorithm', ['not-filed', 'filed-hidden']),
  title: { zh: '算法备案尚未办理或未公示', en: 'Algorithm filing is outstanding or not displayed' },
  finding: {
    zh: '按回答，应备案的算法没有备案，或者已备案而没有公示编号。这项义务针对具有舆论属性或社会动员能力的推荐、合成类服务，一般的刷脸门禁通常不在其中，是否适用须逐案判断。',
    en: 'By the answers an algorithm due for filing is not filed, or is filed without displaying its number. The duty concerns recommendation or synthesis services able to shape opinion or mobilise people; an ordinary face gate is usually outside it, and each case must be judged.',
  },
  remedy: {
    zh: '请法务判断是否适用并写成意见；适用的按期备案、在显眼处标明编号和链接，保存截图。',
    en: 'Have counsel write an opinion on whether it applies; if so, file in time and show number and link prominently, keeping screenshots.',
  },
  provisions: [cite('deep-synthesis'), cite('algorithm-recommendation', '24'), cite('aiia-report', '3')],
  examples: [
    { answers: { 'fil-algorithm': 'not-filed' }, outcome: 'gap' },
    { answers: { 'fil-algorithm': 'filed' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
