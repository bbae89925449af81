import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, fact, is, not } from '../../../when';
import { entrustedOnly } from '../scopes';
import { recognisesIdentity, researchOnly, storesThreshold } from '../terms';

export const rFile25Unfiled: Rule = {
  id: 'r-file25-unfiled',
  dimension: 'K',
  severity: 'high',
  eased: { when: fact('filing-period-running'), severity: 'medium' },
  appliesWhen: all(not(entrustedOnly), not(researchOnly)),
  gapWhen: all(recognisesIdentity, storesThreshold, not(is('fil-status', 'filed-prov'))),
  title: { zh: '存储达到10万人，尚未完成省级备案', en: '100,000 persons stored, provincial filing not completed' },
  finding: {
    zh: '存储的人脸信息达到10万人，还没有向所在地省级以上网信部门备案。期限是达到之日起30个工作日：期限内的抓紧准备，过期的尽快补办。2025年6月1日前就已达到的，原定在2025年7月14日前办理；报给地市不能代替。',
    en: 'The faces of 100,000 persons are stored and not filed with the provincial or higher cyberspace authority. The term is 30 working days from the day the number was reached: within it, prepare; past it, file as soon as possible. Those already there before 1 June 2025 were due by 14 July 2025; a report to a city authority does not replace it.',
  },
  legal: {
    zh: '依《人脸识别办法》第十五条，存储的人脸信息达到10万人的处理者，应自达到之日起30个工作日内向所在地省级以上网信部门备案。按现有回答，人数要件已具备而备案未完成。只分析属性、不认人的系统和只受托处理的一方不在此列；人数怎样去重，没有看到官方说明。',
    en: 'Under art. 15 of the FRT Measures a handler that stores the faces of 100,000 persons must file with the provincial or higher cyberspace authority within 30 working days of reaching the number. On the answers the number is reached and the filing not completed. Systems that analyse attributes without identifying, and mere entrusted parties, are left out; we have seen no official word on how persons are de-duplicated.',
  },
  matters: {
    zh: '人越多，泄露一次伤得越广；不备案，监管部门会按有关法律处理。',
    en: 'The more people, the wider one leak hurts; failure to file is dealt with under the laws concerned.',
  },
  remedy: {
    zh: '核定达到10万人的日期和去重人数，在个人信息保护业务系统提交五项材料。',
    en: 'Fix the day 100,000 was reached and the de-duplicated count, and submit the five papers in the official system.',
  },
  task: {
    owner: 'legal',
    proof: { zh: '备案提交回执和人数统计底稿', en: 'The receipt of the filing and the working papers of the count' },
  },
  provisions: [cite('measures-2025', '15')],
  folds: ['r-file-housekeeping'],
  foldsOpen: ['r-file25-approaching', 'r-file-count-unknown'],
  examples: [
    { answers: { 'scn-function': ['verify-1to1'], 'col-persons-stored': 100000, 'fil-status': 'not-filed' }, outcome: 'gap' },
    { answers: { 'scn-function': ['payment'], 'col-persons-stored': 100000, 'fil-status': 'filed-pref' }, outcome: 'gap' },
    { answers: { 'scn-function': ['verify-1to1'], 'col-persons-stored': 99999, 'fil-status': 'not-filed' }, outcome: 'met' },
    { answers: { 'scn-function': ['verify-1to1'], 'col-persons-stored': 150000, 'fil-status': 'filed-prov' }, outcome: 'met' },
    {
      answers: { 'scn-function': ['attributes', 'emotion'], 'col-persons-stored': 500000, 'fil-status': 'not-filed' },
      outcome: 'met',
    },
    {
      answers: { 'scn-function': ['verify-1to1'], 'col-persons-stored': 150000, 'fil-status': 'unknown' },
      outcome: 'needs-review',
    },
  ],
  reviewed: null,
};
