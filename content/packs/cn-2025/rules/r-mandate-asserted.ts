import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rMandateAsserted: Rule = {
  id: 'r-mandate-asserted',
  dimension: 'A',
  severity: 'medium',
  gapWhen: is('scn-legal-mandate', 'law-face'),
  title: { zh: '“法律要求刷脸”的说法有待核实', en: 'A claimed legal demand for face recognition awaits checking' },
  finding: {
    zh: '回答称有法律或行政法规明确要求在此使用人脸识别。这一说法尚未核实，却会影响“唯一方式”等多项判断，因此列为待复核事项，本身并不表示违规；许多规定只要求核验身份，并没有限定用人脸。',
    en: 'The answers say that a law or administrative regulation expressly requires face recognition here. The claim is unverified, yet it affects several conclusions such as the one on a sole method, so it is listed for review and is not in itself a breach; many rules only require identity to be checked, not by face.',
  },
  remedy: {
    zh: '请法务核对规定的全称、条款和原文并签字；若只要求核验身份，把答案改为“未限定人脸”后重新评估。',
    en: 'Have counsel check the full title, clause and wording and sign off; if only identity must be verified, change the answer to say so and reassess.',
  },
  provisions: [
    cite('shanghai-2024'),
    cite('measures-2025', '10'),
    cite('measures-2025', '12'),
    cite('spc-2021-15'),
    cite('spc-2021-15', '2'),
  ],
  examples: [
    { answers: { 'scn-legal-mandate': 'law-face' }, outcome: 'gap' },
    { answers: { 'scn-legal-mandate': 'law-identity' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};
