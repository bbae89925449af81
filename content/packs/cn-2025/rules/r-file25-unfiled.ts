import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, fact, is, not } from '../../../when';
import { storesThreshold, usesRecognition } from '../terms';

export const rFile25Unfiled: Rule = {
  id: 'r-file25-unfiled',
  dimension: 'K',
  severity: 'high',
  eased: { when: fact('filing-period-running'), severity: 'medium' },
  gapWhen: all(usesRecognition, storesThreshold, not(is('fil-status', 'filed-prov'))),
  title: { zh: '存储达到10万人，尚未完成省级备案', en: '100,000 persons stored, provincial filing not completed' },
  finding: {
    zh: '存储的人脸信息达到10万人，而向所在地省级以上网信部门的备案没有完成。期限是自达到之日起30个工作日，期限内应抓紧准备，过期的应尽快补办；2025年6月1日之前已达到的，原定在2025年7月14日前办理，向地市报送不能代替。',
    en: 'Stored face information has reached 100,000 persons, and filing with the provincial or higher cyberspace authority is not complete. The term is 30 working days from the day the number was reached: within it, prepare promptly; past it, file as soon as possible. Those already there before 1 June 2025 were due by 14 July 2025, and a report to a city authority does not replace it.',
  },
  remedy: {
    zh: '核定达到10万人的日期和去重人数，在个人信息保护业务系统提交五项材料；保存提交回执和计数底稿。',
    en: 'Fix the date 100,000 was reached and the de-duplicated count, and submit the five materials in the official filing system; keep the receipt and working papers.',
  },
  provisions: [cite('measures-2025', '15')],
  examples: [
    { answers: { 'scn-function': ['verify-1to1'], 'col-persons-stored': 100000, 'fil-status': 'not-filed' }, outcome: 'gap' },
    { answers: { 'scn-function': ['verify-1to1'], 'col-persons-stored': 99999, 'fil-status': 'not-filed' }, outcome: 'met' },
    { answers: { 'scn-function': ['verify-1to1'], 'col-persons-stored': 150000, 'fil-status': 'filed-prov' }, outcome: 'met' },
    { answers: { 'scn-function': ['synthesis'], 'col-persons-stored': 500000, 'fil-status': 'not-filed' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
