import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rRetentionIndefinite: Rule = {
  id: 'r-retention-indefinite',
  dimension: 'F',
  severity: 'high',
  gapWhen: is('col-retention-basis', 'indefinite'),
  title: { zh: '没有设定保存期限', en: 'No retention period is set' },
  finding: {
    zh: '人脸信息没有保存期限，一直存着。法律要求只保存到目的所需的最短时间，并在告知里写明存多久；法律、行政法规另有规定的除外。',
    en: 'Face information has no retention limit and is kept for good. The law allows only the shortest time the purpose needs, stated in the notice, unless a law or administrative regulation sets another period.',
  },
  legal: {
    zh: '法律、行政法规没有另定期限的，个人信息只能保存到目的实现所需的最短时间（《个人信息保护法》第十九条）；用人脸识别技术的，《人脸识别办法》第八条第二款有同样规定；保存期限也是必须告知的事项（第十七条第一款第二项）。不设期限的保存不符合上述要求。',
    en: 'Unless a law or administrative regulation provides otherwise, personal information may not be kept longer than the shortest time needed for the purpose (art. 19 PIPL; art. 8(2) FRT Measures where faces are recognised), and the period is a mandatory item of the notice (art. 17(1)(2) PIPL). Keeping it without limit contradicts that test.',
  },
  matters: {
    zh: '存得没有尽头，风险也没有尽头；人早走了，脸还在库里。',
    en: 'Storage without end is risk without end: people have long left and their faces are still there.',
  },
  remedy: {
    zh: '按目的算出期限，写进处理规则和告知，在系统里设自动删除，把已超期的先清掉。',
    en: 'Work out a term from the purpose, put it in the rules and the notice, set automatic deletion and clear what is already overdue.',
  },
  task: {
    owner: 'product',
    proof: {
      zh: '期限测算说明、自动删除设置截图、首次清理日志',
      en: 'the reasoning for the term, the automatic-deletion setting and the first clearing log',
    },
  },
  provisions: [
    cite('pipl', '19'),
    cite('measures-2025', '8', { paragraph: '2' }),
    cite('pipl', '17', { paragraph: '1', item: '2' }),
  ],
  folds: ['r-deletion-weak'],
  examples: [
    { answers: { 'col-retention-basis': 'indefinite' }, outcome: 'gap' },
    { answers: { 'col-retention-basis': 'justified' }, outcome: 'met' },
    { answers: { 'col-retention-basis': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
