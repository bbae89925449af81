import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, is } from '../../../when';

export const rRecords: Rule = {
  id: 'r-records',
  dimension: 'K',
  severity: 'medium',
  gapWhen: any(is('fil-records', 'no'), is('ntc-consent-records', 'no')),
  title: { zh: '处理记录或同意记录缺失', en: 'Processing or consent records are missing' },
  finding: {
    zh: '没有记录人脸信息的处理情况，或者说不清每个人何时、对哪一版内容、怎样表示了同意。前者是法律的要求；后者关系到举证，发生争议时要由你们证明。',
    en: 'Processing is not recorded, or you cannot show when, to which text and how each person agreed. The first is a legal duty; the second is about proof, which in a dispute falls on you.',
  },
  legal: {
    zh: '《个人信息保护法》第五十五条要求记录处理情况，第五十六条第二款要求至少保存三年；第六十九条第一款对侵权责任实行过错推定，人脸识别司法解释第六条又由处理者证明其处理合法。按现有回答，记录或同意的证据有缺。',
    en: 'PIPL art. 55 requires a record of processing, kept at least three years under art. 56(2); art. 69(1) presumes fault, and art. 6 of the SPC Provisions has the handler prove lawfulness. On the answers records or proof of consent are missing.',
  },
  matters: { zh: '没有记录，做对了也证明不了。', en: 'Without records even what was done right cannot be proved.' },
  remedy: {
    zh: '建一本处理台账和一份同意日志，记下时间、版本和动作。',
    en: 'Start a processing register and a consent log with time, version and act.',
  },
  task: {
    owner: 'legal',
    proof: { zh: '处理台账和可按人导出的同意日志', en: 'The register and a consent log that can be exported per person' },
  },
  provisions: [
    cite('pipl', '55'),
    cite('pipl', '56', { paragraph: '2' }),
    cite('pipl', '69', { paragraph: '1' }),
    cite('measures-2025', '9'),
    cite('spc-2021-15', '6'),
  ],
  examples: [
    { answers: { 'fil-records': 'no' }, outcome: 'gap' },
    { answers: { 'fil-records': 'yes', 'ntc-consent-records': 'no' }, outcome: 'gap' },
    { answers: { 'fil-records': 'yes', 'ntc-consent-records': 'yes' }, outcome: 'met' },
    { answers: { 'fil-records': 'unknown', 'ntc-consent-records': 'yes' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
