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
    zh: '没有记录处理情况，或者不能按人证明何时、对哪个版本、以什么动作表示了同意。处理敏感个人信息须记录处理情况；发生争议时，没有过错、已取得同意要由处理者证明。',
    en: 'Processing is not recorded, or it cannot be shown per person when, to which version and by what act consent was given. Processing of sensitive information must be recorded, and in a dispute the handler must prove the absence of fault and that consent was obtained.',
  },
  remedy: {
    zh: '建一本处理台账和一份同意日志，记录时间、版本和动作；处理记录至少保存三年。',
    en: 'Start a processing register and a consent log with time, version and act; keep processing records at least three years.',
  },
  provisions: [
    cite('pipl', '55'),
    cite('pipl', '56'),
    cite('pipl', '69'),
    cite('spc-2021-15'),
    cite('spc-2021-15', '2'),
    cite('measures-2025', '9'),
    cite('led-edpb'),
  ],
  examples: [
    { answers: { 'fil-records': 'no' }, outcome: 'gap' },
    { answers: { 'ntc-consent-records': 'no' }, outcome: 'gap' },
    { answers: { 'fil-records': 'yes', 'ntc-consent-records': 'yes' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
