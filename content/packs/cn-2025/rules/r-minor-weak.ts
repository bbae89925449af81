import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, is, open } from '../../../when';

export const rMinorWeak: Rule = {
  id: 'r-minor-weak',
  dimension: 'E',
  severity: 'high',
  gapWhen: any(is('min-guardian-consent', 'unverified'), open('min-under14'), is('min-special-rules', 'no')),
  title: { zh: '儿童保护措施不够扎实', en: 'Safeguards for children are not firm enough' },
  finding: {
    zh: '监护人同意只靠勾选声明，或者没有为未成年人订立专门处理规则。不满14周岁的，须有监护人同意和专门规则；只勾选难以证明同意真的来自监护人，核验监护关系是证明办法，做法可按风险选择。',
    en: 'Guardian consent rests on a ticked statement alone, or there are no dedicated rules for minors. For under-14s both guardian consent and special rules are required; a tick hardly proves that it came from a guardian, and checking guardianship is a way to prove it, chosen to suit the risk.',
  },
  remedy: {
    zh: '增加监护关系核验，制定儿童规则，写明存储、使用、转移和披露的办法；保存规则文本和核验日志。',
    en: "Add a guardianship check and a children's rule set covering storage, use, transfer and disclosure; keep the rules and verification logs.",
  },
  provisions: [cite('pipl', '31'), cite('measures-2025', '7')],
  examples: [
    { answers: { 'min-guardian-consent': 'unverified' }, outcome: 'gap' },
    { answers: { 'min-under14': 'no' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};
